#include "store/database.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <sys/vfs.h>

#include "support/embedded.hpp"
#include "support/text.hpp"

namespace nc::store {
namespace {

/// First lines of an integrity pragma; 'ok' alone means no fault.
std::vector<std::string> integrity_lines(soci::session& session, const std::string& pragma) {
  std::vector<std::string> faults;
  std::string line;
  soci::statement rows = (session.prepare << pragma, soci::into(line));
  rows.execute();
  while (rows.fetch()) {
    std::replace(line.begin(), line.end(), '\n', ' ');
    if (line != "ok") faults.push_back(line);
  }
  return faults;
}

/// Asks for a way to keep transactions; returns true when SQLite took it.
bool set_journal(soci::session& session, const std::string& wanted) {
  try {
    std::string mode;
    session << "pragma journal_mode = " + wanted, soci::into(mode);
    return mode == wanted;
  } catch (const std::exception&) {
    return false;
  }
}

/// The write-ahead log is brought into the database after about so many pages, and begins anew at its front.
constexpr int log_pages = 240;

/// Long enough for those pages, each with the 24 bytes that stand before it in the log, and for a few transactions
/// more.
constexpr sqlite_api::sqlite3_int64 log_bytes = sqlite_api::sqlite3_int64{1} << 20;

/// Writes zeros behind the end of an open file until it is `wanted` bytes long, and waits until they are on the disk.
/// Where there is no room for all of them the file gets its former length back.
void lengthen(sqlite_api::sqlite3_file& file, sqlite_api::sqlite3_int64 wanted) {
  const std::string zeros(std::size_t{1} << 16, '\0');  // SQLite writes less than 128 KiB at once
  const auto& methods = *file.pMethods;
  sqlite_api::sqlite3_int64 former = 0;
  if (methods.xFileSize(&file, &former) != SQLITE_OK || former >= wanted) return;
  bool good = true;
  for (auto end = former; good && end < wanted;) {
    const auto size = std::min(wanted - end, static_cast<sqlite_api::sqlite3_int64>(zeros.size()));
    good = methods.xWrite(&file, zeros.data(), static_cast<int>(size), end) == SQLITE_OK;
    end += size;
  }
  good = good && methods.xSync(&file, SQLITE_SYNC_NORMAL) == SQLITE_OK;
  if (!good) methods.xTruncate(&file, former);
}

/// Gives the write-ahead log its room at once. An answer is then written where the file has its blocks already, and its
/// sync waits for these bytes alone and not for the file system, which would note a longer file too. SQLite takes
/// nothing behind its last frame for one: zeros never have the salt of the log. Best effort: without the room the log
/// grows with each answer.
void make_room_in_log(soci::session& session) {
  const auto* backend = static_cast<soci::sqlite3_session_backend*>(session.get_backend());
  try {
    session << fmt::format("pragma wal_autocheckpoint = {}", log_pages);
    session << "begin immediate";  // nobody else may write to the log meanwhile
    sqlite_api::sqlite3_file* log = nullptr;
    const int found = sqlite_api::sqlite3_file_control(backend->conn_, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (found == SQLITE_OK && log != nullptr && log->pMethods != nullptr) lengthen(*log, log_bytes);
    session << "rollback";
  } catch (const std::exception&) {
    return;  // another program writes: what that means is told with the first answer
  }
}

/// True for the file systems of networks and those that programs make.
bool is_on_network(const std::string& path) {
  struct statfs system {};
  if (::statfs(path.c_str(), &system) != 0) return false;
  constexpr std::array<std::uint32_t, 8> kinds{0x6969,       // NFS
                                               0xFF534D42,   // CIFS
                                               0xFE534D42,   // SMB 2 and 3
                                               0x65735546,   // FUSE
                                               0x01021997,   // 9P
                                               0x5346414F,   // AFS
                                               0x00C36400,   // Ceph
                                               0x73757245};  // Coda
  return std::find(kinds.begin(), kinds.end(), static_cast<std::uint32_t>(system.f_type)) != kinds.end();
}

/// SQLite's result code without the details that its extended codes add; SQLITE_OK when the failure has none.
int primary_code(const std::exception& failure) {
  constexpr unsigned primary_bits = 0xFF;
  const auto* by_sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&failure);
  return by_sqlite == nullptr ? SQLITE_OK : static_cast<int>(static_cast<unsigned>(by_sqlite->result()) & primary_bits);
}

/// What a person can read of a failure: not the query that failed, and in one line.
std::string reason_of(const std::exception& failure) {
  const auto* by_library = dynamic_cast<const soci::soci_error*>(&failure);
  std::string reason = by_library == nullptr ? failure.what() : by_library->get_error_message();
  std::replace(reason.begin(), reason.end(), '\n', ' ');
  return visible(trim(reason));
}

std::string meaning_of(int code, const std::string& where, const std::string& reason) {
  switch (code) {
    case SQLITE_FULL:
      return fmt::format(
          "the disk that holds {} is full; what was kept so far is safe. Free some space and try again, or save "
          "elsewhere",
          where);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
      return fmt::format(
          "{} cannot be written; what was kept so far is safe. Make the file and its folder writable, or save "
          "elsewhere",
          where);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return fmt::format(
          "{} is damaged or no attempt store. It was left as it is. Go on with --store and another file, or put a "
          "backup in its place",
          where);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fmt::format("{} is being used by another program; close it and try again", where);
    case SQLITE_ERROR:  // it understood the question, and the tables that it asks for are not there
      return fmt::format(
          "{} could not be used: its tables are not those of an attempt store. It was left as it is. Go on with "
          "--store "
          "and another file, or put a backup in its place",
          where);
    case SQLITE_IOERR:
      return fmt::format("{} could not be used: its disk reports errors. Try again, or save elsewhere", where);
    default:
      return fmt::format("{} could not be used: {}", where, reason);
  }
}

}  // namespace

Result<std::unique_ptr<soci::session>> open_database(const std::string& path, Access access) {
  if (path.find('"') != std::string::npos) {
    return fail(ErrorKind::usage,
                fmt::format("the path {} of the store holds a quotation mark; choose another", visible(path)));
  }
  return guarded(path, [&]() -> Result<std::unique_ptr<soci::session>> {
    auto session = std::make_unique<soci::session>(
        soci::sqlite3, fmt::format("dbname=\"{}\" timeout=5", std::filesystem::absolute(path).string()));
    *session << "pragma synchronous = full";
    if (access == Access::read_only) {
      *session << "pragma query_only = on";
      keep_log_on_close(*session);
    }
    return session;
  });
}

void keep_log_on_close(soci::session& session) {
  auto* backend = static_cast<soci::sqlite3_session_backend*>(session.get_backend());
  sqlite_api::sqlite3_db_config(backend->conn_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<void> refuse_damaged(soci::session& session, const std::string& path) {
  return guarded(path, [&]() -> Result<void> {
    const std::vector<std::string> faults = integrity_lines(session, "pragma quick_check(1)");
    if (faults.empty()) return {};
    return fail(
        ErrorKind::environment,
        fmt::format(
            "{} is damaged ({}). It was left as it is. Keep it, and go on with --store and another file, or put a "
            "backup in its place",
            visible(path), visible(faults.front())));
  });
}

Result<std::vector<std::string>> find_damage(const std::string& path) {
  auto session = open_database(path, Access::read_only);
  if (!session) return tl::unexpected<Error>(std::move(session.error()));
  return guarded(
      path, [&]() -> Result<std::vector<std::string>> { return integrity_lines(**session, "pragma integrity_check"); });
}

void begin_writing(soci::session& session, const std::string& path) {
  if (!is_on_network(path) && set_journal(session, "wal")) return make_room_in_log(session);
  set_journal(session, "truncate");
}

void end_writing(soci::session& session) {
  try {
    session << "pragma busy_timeout = 0";
  } catch (const std::exception&) {
    return;  // the file is gone or damaged, which was told when it was written
  }
  set_journal(session, "delete");
}

std::string embedded_query(const std::string& name) {
  for (const EmbeddedFile& file : embedded_sql()) {
    if (file.path == name) return std::string(file.bytes);
  }
  // Not reachable from input: names are ours and the files are compiled in.
  std::abort();
}

Error explain_failure(const std::string& path, const std::exception& failure) {
  return {ErrorKind::environment, meaning_of(primary_code(failure), visible(path), reason_of(failure))};
}

}  // namespace nc::store
