#include "app/commands/restore_drill.hpp"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "record/event.hpp"
#include "store/store.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::app::try_restore;
using nc::store::Access;
using nc::store::Store;
using nc::testing::ScratchFolder;

namespace {

std::vector<record::Event> begun_attempt(const std::string& id) {
  record::Started started;
  started.case_id = cases::CaseId("neck-a");
  return {{record::AttemptId(id), 1, UtcTime{1000}, started},
          {record::AttemptId(id), 2, UtcTime{2000}, record::Decided{0, guidance::Urgency::contact}}};
}

void add(const std::string& path, const std::string& attempt) {
  auto store = Store::open(path, Access::read_write);
  REQUIRE(store);
  REQUIRE(store->append(begun_attempt(attempt)));
}

void back_up(const std::string& path, const std::string& copy) {
  const auto store = Store::open(path, Access::read_only);
  REQUIRE(store);
  REQUIRE(store->backup(copy));
}

}  // namespace

TEST_CASE("a backup of all that was kept would lose nothing, and neither file changes") {
  const ScratchFolder folder;
  add(folder / "a.db", "one");
  back_up(folder / "a.db", folder / "b.db");
  const auto size = std::filesystem::file_size(folder / "b.db");
  const auto drill = try_restore(folder / "b.db", folder / "a.db");
  REQUIRE(drill);
  CHECK(drill->attempts == 1);
  CHECK(drill->entries == 2);
  CHECK(drill->lost_entries == 0);
  CHECK(drill->store_unread.empty());
  CHECK(std::filesystem::file_size(folder / "b.db") == size);
  CHECK_FALSE(std::filesystem::exists(folder / "b.db-wal"));
}

TEST_CASE("what was kept after the backup is counted") {
  const ScratchFolder folder;
  add(folder / "a.db", "one");
  back_up(folder / "a.db", folder / "b.db");
  add(folder / "a.db", "two");
  const auto drill = try_restore(folder / "b.db", folder / "a.db");
  REQUIRE(drill);
  CHECK(drill->lost_entries == 2);
  CHECK(drill->lost_attempts == 1);
}

TEST_CASE("a backup of which the store is the beginning is newer, also when the store is empty") {
  const ScratchFolder folder;
  add(folder / "a.db", "one");
  back_up(folder / "a.db", folder / "now.db");
  add(folder / "a.db", "two");
  back_up(folder / "a.db", folder / "b.db");
  const auto drill = try_restore(folder / "b.db", folder / "now.db");
  REQUIRE(drill);
  CHECK(drill->newer_entries == 2);
  CHECK(drill->lost_entries == 0);
  REQUIRE(Store::open(folder / "empty.db", Access::read_write));
  CHECK(try_restore(folder / "b.db", folder / "empty.db")->newer_entries == 4);
}

TEST_CASE("a longer backup of another record is no restore") {
  const ScratchFolder folder;
  add(folder / "a.db", "one");
  add(folder / "b.db", "another");
  add(folder / "b.db", "two");
  const auto drill = try_restore(folder / "b.db", folder / "a.db");
  REQUIRE_FALSE(drill);
  CHECK(drill.error().message.find("no beginning of") != std::string::npos);
}

TEST_CASE("a backup of another record is no restore") {
  const ScratchFolder folder;
  add(folder / "a.db", "one");
  add(folder / "b.db", "another");
  const auto drill = try_restore(folder / "b.db", folder / "a.db");
  REQUIRE_FALSE(drill);
  CHECK(drill.error().kind == ErrorKind::input);
  CHECK(drill.error().message.find("no beginning of") != std::string::npos);
}

TEST_CASE("a store that is gone or damaged is what a backup is for") {
  const ScratchFolder folder;
  add(folder / "a.db", "one");
  back_up(folder / "a.db", folder / "b.db");
  std::ofstream(folder / "a.db", std::ios::trunc) << "not a store any more";
  const auto drill = try_restore(folder / "b.db", folder / "a.db");
  REQUIRE(drill);
  CHECK_FALSE(drill->store_unread.empty());
  CHECK_FALSE(try_restore(folder / "b.db", folder / "none.db")->store_unread.empty());
}

TEST_CASE("a damaged backup is told under its own name") {
  const ScratchFolder folder;
  add(folder / "a.db", "one");
  std::ofstream(folder / "b.db") << "not a store";
  const auto drill = try_restore(folder / "b.db", folder / "a.db");
  REQUIRE_FALSE(drill);
  CHECK(drill.error().message.find("b.db") != std::string::npos);
}
