#include "store/store.hpp"

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::store::Access;
using nc::store::Store;

TEST_CASE("a store on a server is refused with a sentence as long as there is none") {
  const auto store = Store::open("postgresql://localhost/x", Access::read_write);
  REQUIRE_FALSE(store);
  CHECK(store.error().kind == ErrorKind::usage);
  CHECK(store.error().message.find("SQLite files only") != std::string::npos);
}

TEST_CASE("a store keeps its path, also when it is moved, and hands on what its engine says") {
  const testing::ScratchFolder folder;
  auto opened = Store::open(folder / "a.db", Access::read_write);
  REQUIRE(opened);
  Store store = std::move(*opened);
  CHECK(store.path() == folder / "a.db");
  CHECK(store.prepare());
  record::Started started;
  started.case_id = cases::CaseId("neck-a");
  REQUIRE(store.append({{record::AttemptId("a"), 1, UtcTime{1000}, started}}));
  CHECK(store.load()->attempts.size() == 1);
  CHECK(store.check()->faults.empty());
  CHECK(store.chain_point(1)->entries == 1);
  CHECK(store.backup(folder / "b.db"));
}
