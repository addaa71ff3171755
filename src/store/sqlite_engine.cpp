#include "store/sqlite_engine.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <future>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <soci/soci.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/entry_reader.hpp"
#include "store/database.hpp"
#include "store/file_lock.hpp"
#include "store/foreign.hpp"
#include "store/load_record.hpp"
#include "store/migrate.hpp"
#include "store/tables.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"

namespace nc::store {

using record::Event;

namespace {

Error already_holds_another(const std::string& path, const Event& event) {
  return {ErrorKind::environment,
          fmt::format("{} already holds another answer as event {} of attempt {}; nothing was overwritten",
                      visible(path), event.sequence, visible(event.attempt.text()))};
}

/// True when the entry that is kept says what this event says; where it stands in the chain does not matter.
bool says_the_same(const std::string& kept, const Event& event) {
  const auto entry = record::parse_entry(kept);
  return entry && entry->event.at == event.at && record::body_text(entry->event.body) == record::body_text(event.body);
}

Result<void> make_parent_folder(const std::string& path) {
  namespace fs = std::filesystem;
  const fs::path parent = fs::absolute(path).parent_path();
  std::error_code code;
  std::vector<fs::path> missing;
  for (fs::path at = parent; !fs::exists(at, code) && at != at.root_path(); at = at.parent_path())
    missing.push_back(at);
  int reason = 0;
  for (auto folder = missing.rbegin(); folder != missing.rend() && reason == 0; ++folder)
    reason = ::mkdir(folder->c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
  if (reason == 0 && !fs::is_directory(parent, code)) reason = ENOTDIR;
  if (reason == 0) return {};
  return fail(ErrorKind::environment,
              fmt::format("cannot make the folder {} for the attempts ({}); choose another file with --store",
                          visible(parent.string()), std::generic_category().message(reason)));
}

Result<void> prepare_to_write(const std::string& path, FileLock& lock) {
  if (auto made = make_parent_folder(path); !made) return made;
  auto taken = FileLock::take(path);
  if (!taken) return tl::unexpected<Error>(std::move(taken.error()));
  lock = std::move(*taken);
  return {};
}

Result<void> require_file(const std::string& path) {
  std::error_code code;
  if (std::filesystem::is_regular_file(path, code)) return {};
  return fail(ErrorKind::environment,
              fmt::format("there is no attempt store at {}; practise a case first, or name the right file with --store",
                          visible(path)));
}

/// SQLite gives names of these forms another meaning, and would keep nothing.
Result<void> refuse_what_is_no_path(const std::string& path) {
  if (path.find('"') != std::string::npos) {
    return fail(ErrorKind::usage,
                fmt::format("the path {} of the store holds a quotation mark; choose another", visible(path)));
  }
  if (path.empty() || path.front() == ':' || path.rfind("file:", 0) == 0) {
    return fail(ErrorKind::usage, fmt::format("--store wants the path of a file, and '{}' is none; a file of that very "
                                              "name is written './{}'",
                                              visible(path), visible(path)));
  }
  return {};
}

/// A trigger or a view of another program may undo what is written, or keep it elsewhere.
Result<void> refuse_foreign_tables(soci::session& session, const std::string& path, int schema) {
  return guarded(path, [&]() -> Result<void> {
    const std::vector<std::string> faults = find_foreign_tables(session, schema);
    if (faults.empty()) return {};
    return fail(ErrorKind::environment,
                fmt::format("{} is not written any more: {}. Keep it, and go on with --store and another file, or put "
                            "a backup in its place",
                            visible(path), faults.front()));
  });
}

class SqliteEngine : public Engine {
 public:
  SqliteEngine(std::string path, Access access, FileLock lock, std::unique_ptr<soci::session> session, int schema)
      : path_(std::move(path)),
        access_(access),
        lock_(std::move(lock)),
        session_(std::move(session)),
        schema_(schema),
        identity_(path_) {}
  SqliteEngine(const SqliteEngine&) = delete;
  SqliteEngine& operator=(const SqliteEngine&) = delete;
  ~SqliteEngine() override {
    end_.reset();
    if (writing_) end_writing(*session_);
  }

  Result<void> prepare() override;
  Result<void> append(const std::vector<Event>& events, const std::vector<record::Edition>& editions) override;
  Result<Record> load() const override;
  Result<void> backup(const std::string& path) const override;
  Result<Checked> check() const override;
  Result<ChainPoint> chain_point(long long position) const override;
  Result<ChainPoint> chain_end() const override;

 private:
  Result<void> require_chain() const;
  Result<void> append_rows(const std::vector<Event>& events, const std::vector<record::Edition>& editions);

  std::string path_;
  Access access_ = Access::read_only;
  // Declared before the session, so that the lock is given up only after the database is closed.
  FileLock lock_;
  std::unique_ptr<soci::session> session_;
  int schema_ = 0;               ///< of the file; an older one is read as it is when nothing is written
  bool writing_ = false;         ///< as begin_writing() left it
  FileIdentity identity_;        ///< of the file that is open
  std::optional<ChainEnd> end_;  ///< there once the store is ready for answers
};

Result<void> SqliteEngine::prepare() {
  if (end_) return {};
  if (auto sound = refuse_damaged(*session_, path_); !sound) return sound;
  if (auto own = refuse_foreign_tables(*session_, path_, schema_); !own) return own;
  begin_writing(*session_, path_);
  writing_ = true;
  return guarded(path_, [this]() -> Result<void> {
    end_.emplace(*session_);
    return {};
  });
}

Result<void> SqliteEngine::append(const std::vector<Event>& events, const std::vector<record::Edition>& editions) {
  if (auto ready = prepare(); !ready) return ready;
  if (auto there = identity_.require_at(path_); !there) return there;
  if (auto kept = append_rows(events, editions); !kept) return kept;
  return identity_.require_at(path_);
}

Result<void> SqliteEngine::append_rows(const std::vector<Event>& events, const std::vector<record::Edition>& editions) {
  soci::session& session = *session_;
  return guarded(path_, [&]() -> Result<void> {
    soci::transaction transaction(session);
    for (const record::Edition& edition : editions)
      append_edition(session, edition);
    ChainEnd& end = *end_;
    end.find();
    for (const Event& event : events) {
      const std::optional<std::string> kept = end.kept(event.attempt.text(), event.sequence);
      if (kept && !says_the_same(*kept, event)) {
        return tl::unexpected<Error>(already_holds_another(path_, event));
      }
      if (!kept) end.add(event.attempt.text(), event.sequence, record::entry_text({end.hash(), event}));
    }
    end.save();
    transaction.commit();
    return {};
  });
}

Result<Record> SqliteEngine::load() const {
  return guarded(path_, [&]() -> Result<Record> { return load_record(*session_, schema_); });
}

Result<void> SqliteEngine::backup(const std::string& path) const {
  std::error_code code;
  if (std::filesystem::exists(path, code)) {
    return fail(ErrorKind::environment, fmt::format("{} exists already; name a new file for the copy", visible(path)));
  }
  // The file is made before SQLite fills it, which it does with an empty one: so that nobody else may read it.
  const int made = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (made < 0) {
    return fail(ErrorKind::environment,
                fmt::format("cannot write {}: {}", visible(path), std::generic_category().message(errno)));
  }
  ::close(made);
  const Result<void> copied = guarded(path, [&]() -> Result<void> {
    // The copy is another file, which SQLite would not write either while this session may only read.
    *session_ << "pragma query_only = off";
    *session_ << "vacuum into :path", soci::use(path, "path");
    if (access_ == Access::read_only) *session_ << "pragma query_only = on";
    return {};
  });
  if (!copied) {
    // Nothing half-written stays in the way of the next try.
    for (const char* end : {"", "-journal"})
      std::filesystem::remove(path + end, code);
  }
  return copied;
}

Result<Checked> SqliteEngine::check() const {
  // SQLite looks at its pages while the entries are followed: each takes about half of the time.
  auto integrity = std::async(std::launch::async, find_damage, path_);
  auto checked = guarded(path_, [this]() -> Result<Checked> { return check_record(*session_, schema_); });
  const auto damage = integrity.get();
  if (!damage) return tl::unexpected<Error>(damage.error());
  if (checked) checked->faults.insert(checked->faults.begin(), damage->begin(), damage->end());
  return checked;
}

Result<void> SqliteEngine::require_chain() const {
  if (schema_ >= chain_schema) return {};
  return fail(ErrorKind::input, fmt::format("{} was kept by an earlier version, which had no chain; practise once to "
                                            "bring it over",
                                            visible(path_)));
}

Result<ChainPoint> SqliteEngine::chain_end() const {
  if (auto there = require_chain(); !there) return tl::unexpected<Error>(std::move(there.error()));
  return guarded(path_, [&]() -> Result<ChainPoint> {
    const auto head = load_head(*session_);
    return head ? ChainPoint{head->hash, head->entries} : ChainPoint{std::string(record::chain_start), 0};
  });
}

Result<ChainPoint> SqliteEngine::chain_point(long long position) const {
  if (auto there = require_chain(); !there) return tl::unexpected<Error>(std::move(there.error()));
  return guarded(path_, [&]() -> Result<ChainPoint> {
    ChainPoint point{position == 0 ? std::string(record::chain_start) : std::string(), 0};
    if (const auto head = load_head(*session_)) point.entries = head->entries;
    if (const auto text = find_entry(*session_, position)) point.hash = sha256_hex(*text);
    return point;
  });
}

}  // namespace

Result<std::unique_ptr<Engine>> open_sqlite(const std::string& path, Access access) {
  FileLock lock;
  Result<void> ready = refuse_what_is_no_path(path);
  if (ready) ready = access == Access::read_write ? prepare_to_write(path, lock) : require_file(path);
  if (!ready) return tl::unexpected<Error>(std::move(ready.error()));
  auto session = open_database(path, access);
  if (!session) return tl::unexpected<Error>(std::move(session.error()));
  if (auto own = refuse_foreign_log(**session, path); !own) {
    keep_log_on_close(**session);
    return tl::unexpected<Error>(std::move(own.error()));
  }
  // One that is written is looked at by prepare(), where nobody waits for it.
  if (access == Access::read_only) ready = refuse_damaged(**session, path);
  if (access == Access::read_write) ready = migrate(**session, path);
  if (!ready) return tl::unexpected<Error>(std::move(ready.error()));
  const Result<int> schema = read_schema(**session, path);
  if (!schema) return tl::unexpected<Error>(schema.error());
  return std::make_unique<SqliteEngine>(path, access, std::move(lock), std::move(*session), *schema);
}

}  // namespace nc::store
