#include "library/checked_files.hpp"

#include <catch2/catch.hpp>

using namespace nc;
using library::CheckedFile;

namespace {

CheckedFile file(const std::string& path) {
  CheckedFile made;
  made.path = path;
  made.member.id.path = path;
  return made;
}

std::vector<std::string> paths(const std::vector<cases::LibraryMember>& members) {
  std::vector<std::string> found;
  for (const cases::LibraryMember& member : members)
    found.push_back(member.id.path);
  return found;
}

}  // namespace

TEST_CASE("ids belong to the library first, then to the files beside, then to those that are checked") {
  CHECK(
      paths(library::members_for_check({file("/a/neck/x.toml")}, {file("/a/neck/y.toml")}, {file("/b/neck/z.toml")})) ==
      std::vector<std::string>{"/b/neck/z.toml", "/a/neck/y.toml", "/a/neck/x.toml"});
}

TEST_CASE("a copy of a checked file is looked up nowhere else") {
  CHECK(paths(library::members_for_check({file("/a/neck/x.toml")}, {file("/a/neck/x.toml"), file("/a/neck/y.toml")},
                                         {file("neck/x.toml"), file("neck/y.toml"), file("shoulder/x.toml")})) ==
        std::vector<std::string>{"shoulder/x.toml", "/a/neck/y.toml", "/a/neck/x.toml"});
}

TEST_CASE("two checked files of one name are both checked") {
  CHECK(paths(library::members_for_check({file("/a/neck/x.toml"), file("/b/neck/x.toml")}, {}, {})) ==
        std::vector<std::string>{"/a/neck/x.toml", "/b/neck/x.toml"});
}

TEST_CASE("files at the root are told apart by their names") {
  CHECK(paths(library::members_for_check({file("/x.toml")}, {file("/y.toml"), file("/x.toml")}, {})) ==
        std::vector<std::string>{"/y.toml", "/x.toml"});
}
