#include "store/database.hpp"

#include <fstream>
#include <functional>

#include <catch2/catch.hpp>
#include <soci/sqlite3/soci-sqlite3.h>

#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::testing::ScratchFolder;

namespace {

/// What a trainee is told when `work` on a database makes SQLite refuse.
std::string told_when(const std::function<void()>& work) {
  const auto done = store::guarded("a.db", [&]() -> Result<void> {
    work();
    return {};
  });
  REQUIRE_FALSE(done);
  CHECK(done.error().kind == ErrorKind::environment);
  return done.error().message;
}

std::string told_of(int code, const std::string& message) {
  return store::explain_failure("a.db", soci::sqlite3_soci_error(message, code)).message;
}

}  // namespace

TEST_CASE("what SQLite refuses is told by its result code, in whatever words it says so") {
  const std::string foreign = "quelque chose";
  CHECK_THAT(told_of(SQLITE_FULL, foreign), Catch::Contains("the disk that holds a.db is full"));
  CHECK_THAT(told_of(SQLITE_READONLY, foreign), Catch::Contains("a.db cannot be written"));
  CHECK_THAT(told_of(SQLITE_CANTOPEN, foreign), Catch::Contains("a.db cannot be written"));
  CHECK_THAT(told_of(SQLITE_CORRUPT, foreign), Catch::Contains("damaged or no attempt store"));
  CHECK_THAT(told_of(SQLITE_NOTADB, foreign), Catch::Contains("damaged or no attempt store"));
  CHECK_THAT(told_of(SQLITE_BUSY, foreign), Catch::Contains("used by another program"));
  CHECK_THAT(told_of(SQLITE_LOCKED, foreign), Catch::Contains("used by another program"));
}

TEST_CASE("an extended result code is told as the code it belongs to") {
  CHECK_THAT(told_of(SQLITE_READONLY_DBMOVED, "moved"), Catch::Contains("a.db cannot be written"));
  CHECK_THAT(told_of(SQLITE_CORRUPT_INDEX, "index"), Catch::Contains("damaged or no attempt store"));
}

TEST_CASE("words that sound like another failure decide nothing") {
  CHECK(told_of(SQLITE_CONSTRAINT, "the table 'disk is full' is locked") ==
        "a.db could not be used: the table 'disk is full' is locked");
  CHECK(store::explain_failure("a.db", std::runtime_error("database disk image is malformed")).message ==
        "a.db could not be used: database disk image is malformed");
}

TEST_CASE("no query and no line end of SQLite's words gets into what is told") {
  const ScratchFolder folder;
  soci::session session(soci::sqlite3, "dbname=" + (folder / "a.db"));
  session << "create table notes (text text unique)";
  session << "insert into notes values ('a')";
  const std::string told = told_when([&] { session << "insert into notes values ('a')"; });
  CHECK_THAT(told, Catch::Contains("could not be used"));
  CHECK_THAT(told, !Catch::Contains("insert into"));
  CHECK_THAT(told_of(SQLITE_CONSTRAINT, "one\ntwo"), Catch::Contains("one two"));
}

TEST_CASE("SQLite's own refusals carry the codes that are looked at") {
  const ScratchFolder folder;
  const std::string path = "dbname=" + (folder / "a.db");
  soci::session session(soci::sqlite3, path);
  session << "create table notes (text text)";
  SECTION("a file that may not grow") {
    session << "pragma max_page_count = 2";
    CHECK_THAT(told_when([&] { session << "insert into notes values (zeroblob(100000))"; }),
               Catch::Contains("the disk that holds a.db is full"));
  }
  SECTION("a session that may only read") {
    session << "pragma query_only = on";
    CHECK_THAT(told_when([&] { session << "insert into notes values ('a')"; }),
               Catch::Contains("a.db cannot be written"));
  }
  SECTION("a folder that is not there") {
    CHECK_THAT(told_when([&] { soci::session(soci::sqlite3, "dbname=" + (folder / "none/a.db")); }),
               Catch::Contains("a.db cannot be written"));
  }
  SECTION("a file that is no database") {
    std::ofstream(folder / "text.db") << std::string(5000, 'x');
    soci::session other(soci::sqlite3, "dbname=" + (folder / "text.db"));
    CHECK_THAT(told_when([&] { other << "create table notes (text text)"; }),
               Catch::Contains("damaged or no attempt store"));
  }
  SECTION("another program that is writing") {
    soci::session other(soci::sqlite3, path);
    other << "begin exclusive";
    CHECK_THAT(told_when([&] { session << "insert into notes values ('a')"; }),
               Catch::Contains("used by another program"));
  }
  SECTION("a statement that makes no sense has no sentence of its own") {
    const std::string told = told_when([&] { session << "insert into nothing values ('a')"; });
    CHECK_THAT(told, Catch::Contains("a.db could not be used:"));
    CHECK_THAT(told, !Catch::Contains("insert"));
  }
}
