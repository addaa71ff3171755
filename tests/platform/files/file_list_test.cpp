#include "platform/files/file_list.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "platform/files/file_block.hpp"
#include "testing/scratch_folder.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;
using testing::ScratchFolder;

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

}  // namespace

TEST_CASE("every file whose name says that it is a case is listed with its state, and nothing else") {
  const ScratchFolder scratch;
  const ScratchFolder elsewhere;
  for (const char* name : {"neck/b.toml", "shoulder/deep/er/c.toml", "z.toml", "notes.txt", ".hidden.toml",
                           ".git/d.toml", "neck/a.toml~", "toml"})
    write(scratch.path() / name, name);
  write(elsewhere.path() / "pack.toml", "pack");
  fs::create_directory_symlink(elsewhere.path(), scratch.path() / "pack");
  fs::create_directory_symlink(scratch.path(), scratch.path() / "up");
  fs::create_symlink("/no/such/file.toml", scratch.path() / "dangling.toml");
  fs::create_directories(scratch.path() / "folder.toml");
  const auto listed = list_toml_states(scratch.path());
  REQUIRE(listed);
  std::vector<std::string> names;
  for (std::size_t at = 0; at < listed->size(); ++at) {
    const fs::path path = scratch.path() / fs::path(listed->name(at));
    names.emplace_back(listed->name(at));
    CHECK(listed->state(at).size == fs::file_size(path));
    CHECK(listed->state(at).changed_ns > 0);
    CHECK(listed->state(at).inode > 0);
  }
  std::sort(names.begin(), names.end());
  CHECK(names == std::vector<std::string>{"neck/b.toml", "pack/pack.toml", "shoulder/deep/er/c.toml", "z.toml"});
}

TEST_CASE("a folder that several links lead to is listed once, under the first of their names") {
  const ScratchFolder scratch;
  const ScratchFolder elsewhere;
  write(elsewhere.path() / "pack.toml", "pack");
  for (const char* name : {"c", "a", "b"})
    fs::create_directory_symlink(elsewhere.path(), scratch.path() / name);
  const auto listed = list_toml_states(scratch.path());
  REQUIRE(listed);
  REQUIRE(listed->size() == 1);
  CHECK(listed->name(0) == "a/pack.toml");
}

TEST_CASE("folders of programs are left out, unless one is asked for") {
  const ScratchFolder scratch;
  for (const char* name : {"neck/a.toml", "program/b.toml", "program/deep/c.toml", "program/CMakeLists.txt"})
    write(scratch.path() / name, name);
  const auto listed = list_toml_states(scratch.path());
  REQUIRE(listed);
  REQUIRE(listed->size() == 1);
  CHECK(listed->name(0) == "neck/a.toml");
  CHECK(is_program_folder(scratch.path() / "program"));
  CHECK_FALSE(is_program_folder(scratch.path() / "neck"));
  CHECK_FALSE(is_program_folder(scratch.path() / "missing"));
  CHECK(list_toml_states(scratch.path() / "program")->size() == 2);
}

TEST_CASE("a folder that is not there, or is a file, is the person's mistake here too") {
  const ScratchFolder scratch;
  write(scratch.path() / "file", "");
  for (const char* name : {"missing", "file"}) {
    const auto listed = list_toml_states(scratch.path() / name);
    REQUIRE_FALSE(listed);
    CHECK(listed.error().kind == ErrorKind::input);
  }
}

TEST_CASE("a block holds the bytes of a file, and nothing stands for one that cannot be used") {
  const ScratchFolder scratch;
  write(scratch.path() / "some", std::string(100000, 'x') + "end");
  write(scratch.path() / "empty", "");
  REQUIRE(read_block(scratch.path() / "some", 200000));
  CHECK(read_block(scratch.path() / "some", 200000)->view() == std::string(100000, 'x') + "end");
  CHECK(read_block(scratch.path() / "empty", 0)->view().empty());
  CHECK_FALSE(read_block(scratch.path() / "some", 1000));
  CHECK_FALSE(read_block(scratch.path() / "missing", 1000));
  CHECK_FALSE(read_block(scratch.path(), 1000));
}

}  // namespace nc::platform
