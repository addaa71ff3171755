#include "store/migrate.hpp"

#include <fstream>

#include <catch2/catch.hpp>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "store/store.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::testing::ScratchFolder;

namespace {

/// Makes the database of an old version from its SQL in tests/store/fixtures, one statement a line.
void restore_fixture(const std::string& name, const std::string& path) {
  std::ifstream in(std::string(NEEDLECASE_SOURCE_DIR) + "/tests/store/fixtures/" + name);
  REQUIRE(in);
  soci::session raw(soci::sqlite3, "dbname=" + path);
  for (std::string statement; std::getline(in, statement);) {
    if (statement.rfind("--", 0) != 0) raw << statement;
  }
}

int schema_of(const std::string& path) {
  int version = 0;
  soci::session raw(soci::sqlite3, "dbname=" + path);
  raw << "pragma user_version", soci::into(version);
  return version;
}

}  // namespace

TEST_CASE("there is a fixture for every schema version") {
  for (int version = 1; version <= store::newest_schema(); ++version) {
    const std::string path =
        std::string(NEEDLECASE_SOURCE_DIR) + "/tests/store/fixtures/schema-" + std::to_string(version) + ".sql";
    CAPTURE(path);
    CHECK(std::filesystem::exists(path));
  }
}

TEST_CASE("a store of any older version is brought to the newest without losing an answer") {
  for (int version = 1; version <= store::newest_schema(); ++version) {
    CAPTURE(version);
    const ScratchFolder folder;
    restore_fixture("schema-" + std::to_string(version) + ".sql", folder / "old.db");
    REQUIRE(schema_of(folder / "old.db") == version);
    {
      auto store = store::Store::open(folder / "old.db", store::Access::read_write);
      REQUIRE(store);
      const auto record = store->load();
      REQUIRE(record);
      CHECK(record->unreadable.empty());
      REQUIRE(record->attempts.size() == 1);
      CHECK(record->attempts[0].size() == 4);
      CHECK(store->check()->faults.empty());
    }
    CHECK(schema_of(folder / "old.db") == store::newest_schema());
  }
}

TEST_CASE("a store of an older version can be read without being changed") {
  const ScratchFolder folder;
  restore_fixture("schema-1.sql", folder / "old.db");
  {
    const auto store = store::Store::open(folder / "old.db", store::Access::read_only);
    REQUIRE(store);
    CHECK(store->load()->attempts.size() == 1);
  }
  CHECK(schema_of(folder / "old.db") == 1);
}
