#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "store/store.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::testing::CommandRun;
using nc::testing::run_command;
using nc::testing::ScratchFolder;

namespace {

CommandRun run_store(std::vector<std::string> arguments, const std::map<std::string, std::string>& environment = {}) {
  arguments.insert(arguments.begin(), "store");
  return run_command(app::store_command(), arguments, {}, environment);
}

std::string make_store(const ScratchFolder& folder) {
  const std::string path = folder / "attempts.db";
  REQUIRE(store::Store::open(path, store::Access::read_write).has_value());
  return path;
}

}  // namespace

TEST_CASE("the path of the store follows the XDG folders unless one is given") {
  const CommandRun standard = run_store({"path"}, {{"HOME", "/home/someone"}});
  CHECK(standard.exit_code == app::exit_done);
  CHECK(standard.out == "/home/someone/.local/share/needlecase/attempts.db\n");
  const CommandRun xdg = run_store({"path"}, {{"HOME", "/home/someone"}, {"XDG_DATA_HOME", "/data"}});
  CHECK(xdg.out == "/data/needlecase/attempts.db\n");
  CHECK(run_store({"path", "--store", "/tmp/other.db"}).out == "/tmp/other.db\n");
}

TEST_CASE("a sound store is said to be sound") {
  const ScratchFolder folder;
  const std::string path = make_store(folder);
  const CommandRun run = run_store({"check", "--store", path});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out == path + ": sound, 0 attempts, 0 entries, head " + std::string(64, '0') + "\n");
  CHECK(run.err.empty());
}

TEST_CASE("a file that is no store is refused and left as it is") {
  const ScratchFolder folder;
  const std::string path = folder / "attempts.db";
  const std::string text(5000, 'x');
  std::ofstream(path) << text;
  const CommandRun run = run_store({"check", "--store", path});
  CHECK(run.exit_code != app::exit_done);
  CHECK(run.err.find(path) != std::string::npos);
  CHECK(std::filesystem::file_size(path) == text.size());
}

TEST_CASE("a store that is not there is told, and none is made") {
  const ScratchFolder folder;
  const std::string path = folder / "attempts.db";
  CHECK(run_store({"check", "--store", path}).exit_code != app::exit_done);
  CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a backup is a sound store of its own and replaces no file") {
  const ScratchFolder folder;
  const std::string path = make_store(folder);
  const std::string copy = folder / "copy.db";
  CHECK(run_store({"backup", copy, "--store", path}).exit_code == app::exit_done);
  CHECK(run_store({"check", "--store", copy}).exit_code == app::exit_done);
  CHECK(run_store({"backup", copy, "--store", path}).exit_code != app::exit_done);
}

TEST_CASE("a backup of a record that is not sound is written, and that is said") {
  const ScratchFolder folder;
  const std::string path = folder / "attempts.db";
  {
    auto store = store::Store::open(path, store::Access::read_write);
    record::Started started;
    started.case_id = cases::CaseId("neck-a");
    REQUIRE(store->append({{record::AttemptId("one"), 1, UtcTime{1000}, started},
                           {record::AttemptId("one"), 2, UtcTime{2000}, record::Decided{0, {}}}}));
  }
  {
    soci::session raw(soci::sqlite3, "dbname=" + path);
    raw << "drop trigger entries_are_never_changed";
    raw << "update entries set text = replace(text, 'neck-a', 'neck-b')";
  }
  const CommandRun run = run_store({"backup", folder / "copy.db", "--store", path});
  CHECK(run.exit_code == app::exit_input);
  CHECK(run.out == (folder / "copy.db") + "\n");
  CHECK(std::filesystem::exists(folder / "copy.db"));
  CHECK(run.err.find("does not follow from the entry before it") != std::string::npos);
  CHECK(run.err.find("the record is not sound") != std::string::npos);
}

TEST_CASE("store check says of a backup that goes on behind the store that it is newer") {
  const ScratchFolder folder;
  const std::string path = make_store(folder);
  const std::string backup = folder / "backup.db";
  {
    auto store = store::Store::open(backup, store::Access::read_write);
    REQUIRE(store->append({{record::AttemptId("one"), 1, UtcTime{1000}, record::Started{}}}));
  }
  const CommandRun run = run_store({"check", "--restore", backup, "--store", path});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out.find("It is newer: it holds 1 more entries than") != std::string::npos);
}

TEST_CASE("store without a part is wrong usage") {
  CHECK(run_store({}).exit_code == app::exit_usage);
}
