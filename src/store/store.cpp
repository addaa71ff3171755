#include "store/store.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

#include "store/database.hpp"
#include "store/file_lock.hpp"
#include "store/migrate.hpp"
#include "support/text.hpp"

namespace nc::store {

using record::Event;

struct Store::Parts {
  std::string path;
  Access access = Access::read_only;
  // Declared before the session, so that the lock is given up only after the database is closed.
  FileLock lock;
  std::unique_ptr<soci::session> session;
};

namespace {

/// The columns of one event row.
struct EventRow {
  std::string attempt;
  long long sequence = 0;
  long long at_ms = 0;
  std::string kind;
  std::string fields;

  friend bool operator==(const EventRow& a, const EventRow& b) {
    return a.attempt == b.attempt && a.sequence == b.sequence && a.at_ms == b.at_ms && a.kind == b.kind &&
           a.fields == b.fields;
  }
};

EventRow to_row(const Event& event) {
  return {event.attempt.text(), event.sequence, event.at.ms, record::event_kind(event.body),
          record::event_fields(event.body)};
}

/// The row already kept under this attempt and sequence, if any.
std::optional<EventRow> find_row(soci::session& session, const EventRow& wanted) {
  EventRow found{wanted.attempt, wanted.sequence, 0, {}, {}};
  session << embedded_query("find_event.sql"), soci::use(wanted.attempt, "attempt"),
      soci::use(wanted.sequence, "sequence"), soci::into(found.at_ms), soci::into(found.kind), soci::into(found.fields);
  if (!session.got_data()) return std::nullopt;
  return found;
}

void insert_row(soci::session& session, const EventRow& row) {
  session << embedded_query("append_event.sql"), soci::use(row.attempt, "attempt"), soci::use(row.sequence, "sequence"),
      soci::use(row.at_ms, "at_ms"), soci::use(row.kind, "kind"), soci::use(row.fields, "fields");
}

/// Adds one loaded row to the record: to its attempt, or to the unreadable rows.
void add_row(Record& record, const EventRow& row, std::string& current_attempt) {
  const auto body = record::parse_event(row.kind, row.fields);
  if (!body) {
    record.unreadable.push_back(fmt::format("attempt {}, event {}: '{} {}' is no event this version knows",
                                            visible(row.attempt), row.sequence, visible(row.kind),
                                            visible(row.fields)));
    return;
  }
  if (record.attempts.empty() || current_attempt != row.attempt) record.attempts.emplace_back();
  current_attempt = row.attempt;
  record.attempts.back().push_back({record::AttemptId(row.attempt), row.sequence, UtcTime{row.at_ms}, *body});
}

Result<void> make_parent_folder(const std::string& path) {
  const std::filesystem::path parent = std::filesystem::absolute(path).parent_path();
  std::error_code code;
  std::filesystem::create_directories(parent, code);
  if (!code) return {};
  return fail(ErrorKind::environment,
              fmt::format("cannot make the folder {} for the attempts ({}); choose another file with --store",
                          visible(parent.string()), code.message()));
}

Result<void> prepare_to_write(const std::string& path, FileLock& lock) {
  if (auto made = make_parent_folder(path); !made) return made;
  auto taken = FileLock::take(path + ".lock");
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

Result<void> refuse_other_urls(const std::string& path) {
  if (path.rfind("postgresql://", 0) != 0) return {};
  return fail(ErrorKind::usage, "this version keeps attempts in SQLite files only; give --store the path of a file");
}

}  // namespace

Store::Store(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string& path, Access access) {
  auto parts = std::make_unique<Parts>();
  parts->path = path;
  parts->access = access;
  Result<void> ready = refuse_other_urls(path);
  if (ready) ready = access == Access::read_write ? prepare_to_write(path, parts->lock) : require_file(path);
  if (!ready) return tl::unexpected<Error>(std::move(ready.error()));
  auto session = open_database(path, access);
  if (!session) return tl::unexpected<Error>(std::move(session.error()));
  parts->session = std::move(*session);
  const Result<void> schema =
      access == Access::read_write ? migrate(*parts->session, path) : require_current_schema(*parts->session, path);
  if (!schema) return tl::unexpected<Error>(schema.error());
  return Store(std::move(parts));
}

Result<void> Store::append(const std::vector<Event>& events) {
  soci::session& session = *parts_->session;
  return guarded(parts_->path, [&]() -> Result<void> {
    soci::transaction transaction(session);
    for (const Event& event : events) {
      const EventRow row = to_row(event);
      const std::optional<EventRow> kept = find_row(session, row);
      if (kept && !(*kept == row)) {
        return fail(ErrorKind::environment,
                    fmt::format("{} already holds another answer as event {} of attempt {}; nothing was overwritten",
                                visible(parts_->path), row.sequence, visible(row.attempt)));
      }
      if (!kept) insert_row(session, row);
    }
    transaction.commit();
    return {};
  });
}

Result<Record> Store::load() const {
  return guarded(parts_->path, [&]() -> Result<Record> {
    Record record;
    EventRow row;
    soci::statement rows =
        (parts_->session->prepare << embedded_query("load_events.sql"), soci::into(row.attempt),
         soci::into(row.sequence), soci::into(row.at_ms), soci::into(row.kind), soci::into(row.fields));
    rows.execute();
    std::string current_attempt;
    while (rows.fetch())
      add_row(record, row, current_attempt);
    return record;
  });
}

Result<void> Store::backup(const std::string& path) const {
  std::error_code code;
  if (std::filesystem::exists(path, code)) {
    return fail(ErrorKind::environment, fmt::format("{} exists already; name a new file for the copy", visible(path)));
  }
  return guarded(path, [&]() -> Result<void> {
    // The copy is another file, which SQLite would not write either while this session may only read.
    *parts_->session << "pragma query_only = off";
    *parts_->session << "vacuum into :path", soci::use(path, "path");
    if (parts_->access == Access::read_only) *parts_->session << "pragma query_only = on";
    return {};
  });
}

Result<std::vector<std::string>> Store::check() const {
  auto faults = find_damage(*parts_->session, parts_->path);
  if (!faults) return faults;
  auto record = load();
  if (!record) return tl::unexpected<Error>(std::move(record.error()));
  faults->insert(faults->end(), record->unreadable.begin(), record->unreadable.end());
  return faults;
}

const std::string& Store::path() const {
  return parts_->path;
}

}  // namespace nc::store
