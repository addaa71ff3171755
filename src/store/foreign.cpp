#include "store/foreign.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <system_error>

#include <fmt/format.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <sys/stat.h>

#include "store/database.hpp"
#include "store/migrate.hpp"
#include "store/tables.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"

namespace nc::store {
namespace {

using namespace sqlite_api;  // where the header of the database library puts that of SQLite

/// The tables, triggers and views of a file: its statement by kind and name.
using Tables = std::map<std::string, std::string>;

/// A statement says the same in one line or in several.
std::string with_single_blanks(std::string_view text) {
  std::string joined;
  for (const char letter : text) {
    const bool is_blank = letter == ' ' || letter == '\n';
    if (!is_blank || (!joined.empty() && joined.back() != ' ')) joined += is_blank ? ' ' : letter;
  }
  return joined;
}

Tables tables_of(soci::session& session) {
  Tables tables;
  std::string name;
  std::string text;
  soci::statement rows = (session.prepare << embedded_query("load_tables.sql"), soci::into(name), soci::into(text));
  rows.execute();
  while (rows.fetch())
    tables.emplace(name, with_single_blanks(text));
  return tables;
}

/// The path as part of an address, in which three characters mean something else.
std::string encoded(const std::string& path) {
  std::string text;
  for (const char letter : path) {
    const bool is_special = letter == '%' || letter == '?' || letter == '#';
    text += is_special ? fmt::format("%{:02X}", static_cast<unsigned char>(letter)) : std::string(1, letter);
  }
  return text;
}

/// The file alone, as it stands on the disk, without the log beside it and without a change to either.
class FileAlone {
 public:
  explicit FileAlone(const std::string& path) {
    const std::string address = "file:" + encoded(std::filesystem::absolute(path).string()) + "?immutable=1";
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(address.c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    file_.reset(opened);
    if (code != SQLITE_OK) file_.reset();
  }

  /// Where the chain ends in it; nothing when it cannot be read without the log.
  std::optional<Head> head() const {
    if (!file_) return std::nullopt;
    sqlite3_stmt* prepared = nullptr;
    const std::string query = embedded_query("load_head.sql");
    const int code = sqlite3_prepare_v2(file_.get(), query.c_str(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, sqlite3_finalize);
    if (code != SQLITE_OK || sqlite3_step(prepared) != SQLITE_ROW) return std::nullopt;
    const unsigned char* hash = sqlite3_column_text(prepared, 1);
    if (hash == nullptr) return std::nullopt;
    return Head{sqlite3_column_int64(prepared, 0), reinterpret_cast<const char*>(hash)};
  }

 private:
  struct Close {
    void operator()(sqlite3* file) const { sqlite3_close(file); }
  };
  std::unique_ptr<sqlite3, Close> file_;
};

/// Whether the chain that the session sees came past the end that the file alone has.
bool goes_on_from(soci::session& session, const Head& end) {
  if (end.entries == 0) return true;
  try {
    const auto text = find_entry(session, end.entries);
    return text && sha256_hex(*text) == end.hash;
  } catch (const std::exception&) {
    return false;  // pages of two files do not fit together
  }
}

bool has_bytes(const std::string& path) {
  std::error_code code;
  const auto size = std::filesystem::file_size(path, code);
  return !code && size > 0;
}

}  // namespace

std::vector<std::string> find_foreign_tables(soci::session& session, int schema) {
  soci::session own(soci::sqlite3, "dbname=:memory:");
  make_tables(own, schema);
  const Tables wanted = tables_of(own);
  const Tables found = tables_of(session);
  std::vector<std::string> faults;
  for (const auto& [name, text] : wanted) {
    const auto there = found.find(name);
    if (there == found.end()) {
      faults.push_back(fmt::format("the {} was removed by another program", name));
    } else if (there->second != text) {
      faults.push_back(fmt::format("the {} was changed by another program", name));
    }
  }
  for (const auto& [name, text] : found) {
    if (wanted.count(name) == 0) faults.push_back(fmt::format("the {} is of another program", visible(name)));
  }
  return faults;
}

Result<void> refuse_foreign_log(soci::session& session, const std::string& path) {
  const std::string log = path + "-wal";
  if (!has_bytes(log)) return {};
  const auto end = FileAlone(path).head();
  if (!end || goes_on_from(session, *end)) return {};
  return fail(ErrorKind::environment,
              fmt::format("beside {} lies {}, which belongs to another file that stood there before. Nothing was "
                          "changed. Move it away together with that file; then this one can be used",
                          visible(path), visible(log)));
}

FileIdentity::FileIdentity(const std::string& path) {
  struct stat state {};
  if (::stat(path.c_str(), &state) != 0) return;
  device_ = state.st_dev;
  number_ = state.st_ino;
}

Result<void> FileIdentity::require_at(const std::string& path) const {
  const FileIdentity now(path);
  if (number_ != 0 && now.device_ == device_ && now.number_ == number_) return {};
  return fail(ErrorKind::environment,
              fmt::format("{} was moved away, removed or replaced by another program while it was open here: what is "
                          "answered now would not be in it. Save elsewhere",
                          visible(path)));
}

}  // namespace nc::store
