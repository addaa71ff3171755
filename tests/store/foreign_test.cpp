#include "store/foreign.hpp"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <soci/sqlite3/soci-sqlite3.h>

#include "store/migrate.hpp"
#include "store/store.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::store;
using testing::ScratchFolder;

namespace {

namespace fs = std::filesystem;

/// A begun attempt in a sitting of its own.
std::vector<record::Event> attempt_of(const std::string& id) {
  record::Started started;
  started.sitting = record::SittingId(id);
  started.case_id = cases::CaseId("neck-a");
  started.queue = {started.case_id};
  return {{record::AttemptId(id), 1, UtcTime{1001}, started},
          {record::AttemptId(id), 2, UtcTime{1002}, record::Decided{0, guidance::Urgency::contact}}};
}

Store open_for_writing(const std::string& path) {
  auto store = Store::open(path, Access::read_write);
  REQUIRE(store);
  return *std::move(store);
}

/// A store at `path` that holds one attempt, and is closed.
void keep_attempt(const std::string& path, const std::string& attempt) {
  REQUIRE(open_for_writing(path).append(attempt_of(attempt)));
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void run_sql(const std::string& path, const std::vector<std::string>& statements) {
  soci::session raw(soci::sqlite3, "dbname=" + path);
  for (const std::string& statement : statements)
    raw << statement;
}

/// What a run leaves that was killed while the store was open: the file and its log.
void leave_as_killed(const std::string& path, const std::string& attempt) {
  Store store = open_for_writing(path);
  REQUIRE(store.append(attempt_of(attempt)));
  for (const char* end : {"", "-wal"})
    fs::copy_file(path + end, path + end + ".killed");
}

void put_in_place(const std::string& path) {
  for (const char* end : {"", "-wal"})
    fs::rename(path + end + ".killed", path + end);
}

}  // namespace

TEST_CASE("a trigger, a view or a missing guard of another program is told by the check, and nothing is written then") {
  const std::vector<std::vector<std::string>> changes{
      {"drop trigger entries_are_never_removed"},
      {"create trigger x after update on head begin update head set entries = 0; end"},
      {"create view latest as select * from entries"},
      {"create table notes (text text)"},
      {"drop trigger entries_are_never_changed",
       "create trigger entries_are_never_changed before update on entries begin select 1; end"}};
  for (const auto& statements : changes) {
    CAPTURE(statements.back());
    const ScratchFolder folder;
    keep_attempt(folder / "a.db", "one");
    run_sql(folder / "a.db", statements);
    const auto reader = Store::open(folder / "a.db", Access::read_only);
    REQUIRE(reader);
    REQUIRE(reader->check());
    CHECK(reader->check()->faults.size() == 1);
    const auto kept = open_for_writing(folder / "a.db").append(attempt_of("two"));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().message.find("another program") != std::string::npos);
  }
}

TEST_CASE("the tables of every schema are known as they are, however their statements are laid out") {
  for (int schema = 1; schema <= newest_schema(); ++schema) {
    soci::session session(soci::sqlite3, "dbname=:memory:");
    make_tables(session, schema);
    CHECK(find_foreign_tables(session, schema).empty());
  }
}

TEST_CASE("an answer is not called kept once its file was moved away, removed or replaced") {
  for (const std::string how : {"moved", "removed", "replaced"}) {
    CAPTURE(how);
    const ScratchFolder folder;
    const std::string path = folder / "a.db";
    Store store = open_for_writing(path);
    REQUIRE(store.append(attempt_of("one")));
    if (how == "moved") fs::rename(path, folder / "elsewhere.db");
    if (how == "removed") fs::remove(path);
    if (how == "replaced") {
      keep_attempt(folder / "b.db", "other");
      fs::rename(folder / "b.db", path);
    }
    const auto kept = store.append(attempt_of("two"));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().message.find("Save elsewhere") != std::string::npos);
    CHECK(store.load()->attempts.size() == 1);
  }
}

TEST_CASE("a log that a killed run left is read with its own file, and left as it is by whoever only reads") {
  const ScratchFolder folder;
  const std::string path = folder / "a.db";
  leave_as_killed(path, "one");
  put_in_place(path);
  const std::string file = bytes_of(path);
  const std::string log = bytes_of(path + "-wal");
  {
    const auto reader = Store::open(path, Access::read_only);
    REQUIRE(reader);
    CHECK(reader->check()->faults.empty());
    CHECK(reader->load()->attempts.size() == 1);
  }
  CHECK(bytes_of(path) == file);
  CHECK(bytes_of(path + "-wal") == log);
  CHECK(open_for_writing(path).load()->attempts.size() == 1);
}

TEST_CASE("a store that was put beside the log of another one is refused, and neither file is touched") {
  const ScratchFolder folder;
  const std::string path = folder / "a.db";
  leave_as_killed(path, "one");
  put_in_place(path);
  keep_attempt(folder / "backup.db", "other");
  fs::copy_file(folder / "backup.db", path, fs::copy_options::overwrite_existing);
  const std::string file = bytes_of(path);
  const std::string log = bytes_of(path + "-wal");
  for (const Access access : {Access::read_only, Access::read_write}) {
    const auto store = Store::open(path, access);
    REQUIRE_FALSE(store);
    CHECK(store.error().message.find("a.db-wal") != std::string::npos);
    CHECK(bytes_of(path) == file);
    CHECK(bytes_of(path + "-wal") == log);
  }
  fs::remove(path + "-wal");
  CHECK(open_for_writing(path).load()->attempts.size() == 1);
}
