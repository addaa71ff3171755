#include "library/index_match.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include <catch2/catch.hpp>

#include "testing/property.hpp"

using namespace nc;
using library::FileKey;
using library::IndexedFile;
using library::IndexMatch;
using library::MatchedFiles;

namespace {

IndexedFile remembered(std::string_view name, std::uint32_t listed, const FileState& state = {10, 20, 30}) {
  IndexedFile file;
  file.key = {name, state};
  file.listed = listed;
  return file;
}

MatchedFiles match(std::vector<IndexedFile> index, const std::vector<FileKey>& folder) {
  IndexMatch matching(std::move(index));
  for (std::size_t at = 0; at < folder.size(); ++at)
    matching.take(folder[at], at);
  return matching.finish();
}

std::vector<std::string> names(const MatchedFiles& matched) {
  std::vector<std::string> found;
  for (const IndexedFile& file : matched.good)
    found.emplace_back(file.key.name);
  return found;
}

constexpr FileState same{10, 20, 30};

}  // namespace

TEST_CASE("a folder that did not change needs no file read, whatever the order of the index") {
  const MatchedFiles matched =
      match({remembered("b", 0), remembered("c", 2), remembered("a", 1)}, {{"b", same}, {"a", same}, {"c", same}});
  CHECK(names(matched) == std::vector<std::string>{"b", "c", "a"});
  CHECK(matched.fresh.empty());
  CHECK_FALSE(matched.changed);
}

TEST_CASE("a file with another size, time or inode is read, and so is a new one") {
  for (const FileState& other : {FileState{11, 20, 30}, FileState{10, 21, 30}, FileState{10, 20, 31}}) {
    const MatchedFiles matched = match({remembered("a", 0), remembered("b", 1)}, {{"a", other}, {"b", same}});
    CHECK(names(matched) == std::vector<std::string>{"b"});
    CHECK(matched.fresh == std::vector<std::size_t>{0});
    CHECK(matched.changed);
  }
  const MatchedFiles matched = match({}, {{"a", same}});
  CHECK(matched.fresh == std::vector<std::size_t>{0});
  CHECK(matched.changed);
}

TEST_CASE("a file that is gone is forgotten, and that is a change") {
  const MatchedFiles matched = match({remembered("a", 0), remembered("b", 1)}, {{"b", same}});
  CHECK(names(matched) == std::vector<std::string>{"b"});
  CHECK(matched.good.front().listed == 0);
  CHECK(matched.fresh.empty());
  CHECK(matched.changed);
}

TEST_CASE("a renamed file is read under its new name") {
  const MatchedFiles matched = match({remembered("a", 0)}, {{"z", same}});
  CHECK(matched.good.empty());
  CHECK(matched.fresh == std::vector<std::size_t>{0});
}

TEST_CASE("a remembered file stands for one listed file only") {
  const MatchedFiles matched = match({remembered("a", 0)}, {{"a", same}, {"a", same}});
  CHECK(matched.good.size() == 1);
  CHECK(matched.fresh == std::vector<std::size_t>{1});
}

TEST_CASE("every listed file is either remembered or read, in any order of listing") {
  nc::testing::prop("any folder and any memory of it", [] {
    const auto count = *rc::gen::inRange<std::size_t>(0, 12);
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < count; ++at)
      texts.push_back("file-" + std::to_string(at));
    std::vector<IndexedFile> index;
    std::vector<FileKey> folder;
    std::size_t unchanged = 0;
    for (const std::string& text : texts) {
      const auto kind = *rc::gen::inRange(0, 4);  // gone, new, changed, unchanged
      if (kind != 1) index.push_back(remembered(text, static_cast<std::uint32_t>(index.size())));
      if (kind != 0) folder.push_back({text, kind == 2 ? FileState{1, 2, 3} : same});
      unchanged += kind == 3 ? 1 : 0;
    }
    for (std::size_t at = folder.size(); at > 1; --at)
      std::swap(folder[at - 1], folder[*rc::gen::inRange<std::size_t>(0, at)]);
    const MatchedFiles matched = match(index, folder);
    RC_ASSERT(matched.good.size() == unchanged);
    RC_ASSERT(matched.good.size() + matched.fresh.size() == folder.size());
    for (const IndexedFile& file : matched.good)
      RC_ASSERT(folder[file.listed].name == file.key.name);
    RC_ASSERT(matched.changed == (unchanged != index.size() || unchanged != folder.size()));
  });
}

TEST_CASE("a file that changed just before it was listed is read again next time") {
  const std::int64_t now = 1'000'000'000'000;
  CHECK(library::state_to_remember({1, now - 3'000'000'000, 2}, now) == FileState{1, now - 3'000'000'000, 2});
  for (const std::int64_t lately : {now - 1'000'000'000, now, now + 5}) {
    const FileState kept = library::state_to_remember({1, lately, 2}, now);
    CHECK(kept.changed_ns == std::numeric_limits<std::int64_t>::min());
    CHECK(kept.inode == 2);
  }
}
