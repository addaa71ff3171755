#include <fstream>

#include <catch2/catch.hpp>

#include "platform/files/file.hpp"
#include "platform/files/folder.hpp"
#include "testing/scratch_folder.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;
using testing::ScratchFolder;

void touch(const fs::path& path) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << "format = 1\n";
}

/// The list relative to the folder, as text.
std::vector<std::string> listed(const fs::path& folder) {
  std::vector<std::string> names;
  const auto files = list_toml_files(folder);
  REQUIRE(files);
  for (const fs::path& file : *files) {
    names.push_back(file.lexically_relative(folder).generic_string());
  }
  return names;
}

}  // namespace

TEST_CASE("every case of a library is found, in a fixed order, and nothing else") {
  const ScratchFolder scratch;
  for (const char* name : {"neck/b.toml", "neck/a.toml", "shoulder/deep/er/c.toml", "z.toml", "notes.txt",
                           ".hidden.toml", ".git/d.toml", "neck/a.toml~", "toml"}) {
    touch(scratch.path() / name);
  }
  fs::create_directories(scratch.path() / "folder.toml");
  CHECK(listed(scratch.path()) ==
        std::vector<std::string>{"neck/a.toml", "neck/b.toml", "shoulder/deep/er/c.toml", "z.toml"});
}

TEST_CASE("cases are in the order of the bytes of their names, as the library has them") {
  const ScratchFolder scratch;
  for (const char* name : {"a/x.toml", "a-b/x.toml", "a.toml", "B.toml"})
    touch(scratch.path() / name);
  CHECK(listed(scratch.path()) == std::vector<std::string>{"B.toml", "a-b/x.toml", "a.toml", "a/x.toml"});
}

TEST_CASE("links are followed, and a loop of links ends") {
  const ScratchFolder scratch;
  const ScratchFolder elsewhere;
  touch(elsewhere.path() / "pack.toml");
  touch(scratch.path() / "own/one.toml");
  fs::create_directory_symlink(elsewhere.path(), scratch.path() / "pack");
  fs::create_directory_symlink(scratch.path(), scratch.path() / "own/up");
  fs::create_symlink("/no/such/file.toml", scratch.path() / "dangling.toml");
  CHECK(listed(scratch.path()) == std::vector<std::string>{"own/one.toml", "pack/pack.toml"});
}

TEST_CASE("an empty folder holds no cases") {
  const ScratchFolder scratch;
  CHECK(listed(scratch.path()).empty());
}

TEST_CASE("a folder that is not there, or is a file, is the person's mistake") {
  const ScratchFolder scratch;
  touch(scratch.path() / "file");
  for (const char* name : {"missing", "file"}) {
    const auto files = list_toml_files(scratch.path() / name);
    REQUIRE_FALSE(files);
    CHECK(files.error().kind == ErrorKind::input);
    CHECK(files.error().message.find(name) != std::string::npos);
  }
}

TEST_CASE("a folder is made with its parents, for its owner only, and making it again is fine") {
  const ScratchFolder scratch;
  const fs::path folder = scratch.path() / "one/two/three";
  REQUIRE(make_folder(folder));
  REQUIRE(make_folder(folder));
  CHECK(fs::is_directory(folder));
  CHECK((fs::status(folder).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
}

TEST_CASE("a folder cannot be made where a file is") {
  const ScratchFolder scratch;
  touch(scratch.path() / "file");
  const auto made = make_folder(scratch.path() / "file/inside");
  REQUIRE_FALSE(made);
  CHECK(made.error().kind == ErrorKind::environment);
  CHECK(made.error().message.find("cannot make the folder") != std::string::npos);
}

}  // namespace nc::platform
