#include "platform/files/save_target.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;
using testing::ScratchFolder;

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string refusal(const fs::path& path) {
  const auto way = find_save_way(path);
  return way ? std::string() : way.error().message;
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

const std::string database = std::string("SQLite format 3\0", 16) + std::string(84, 'x');

}  // namespace

TEST_CASE("an ordinary file is replaced, and one that is not there is made") {
  const ScratchFolder scratch;
  write(scratch / "here.csv", "old");
  CHECK(find_save_way(scratch / "here.csv").value() == SaveWay::replace);
  CHECK(find_save_way(scratch / "new.csv").value() == SaveWay::replace);
}

TEST_CASE("a pipe and a device are written into") {
  const ScratchFolder scratch;
  REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
  CHECK(find_save_way(scratch / "pipe").value() == SaveWay::through);
  CHECK(find_save_way("/dev/null").value() == SaveWay::through);
  fs::create_symlink("/dev/null", scratch / "link");
  CHECK(find_save_way(scratch / "link").value() == SaveWay::through);
}

TEST_CASE("a database is never replaced, however its path is spelt") {
  const ScratchFolder scratch;
  write(scratch / "a.db", database);
  write(scratch / "a.db-journal", "");
  fs::create_directory(scratch / "folder");
  fs::create_symlink(scratch / "a.db", scratch / "link.csv");
  fs::create_hard_link(scratch / "a.db", scratch / "hard.csv");
  for (const std::string name : {"a.db", "link.csv", "hard.csv", "folder/../a.db", "a.db-journal", "a.db-wal"}) {
    CAPTURE(name);
    CHECK(holds(refusal(scratch / name), "database"));
  }
}

TEST_CASE("a write-protected file and a folder are refused with what to do") {
  const ScratchFolder scratch;
  write(scratch / "kept.csv", "old");
  REQUIRE(::chmod((scratch / "kept.csv").c_str(), 0444) == 0);
  CHECK(holds(refusal(scratch / "kept.csv"), "write-protected"));
  CHECK(holds(refusal(scratch.path()), "folder"));
}

}  // namespace nc::platform
