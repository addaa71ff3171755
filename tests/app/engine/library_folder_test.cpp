#include "app/engine/library_folder.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <utility>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::app;

namespace {

namespace fs = std::filesystem;

/// Two cases in a folder, unchanged for so long that an index may trust their times.
struct Folder {
  Folder() {
    fs::create_directories(scratch.path() / "cases/deep");
    put("a.toml");
    put("deep/b.toml");
  }

  void put(const std::string& name) const {
    const std::string id(library::id_in_name(name));
    const fs::path path = scratch.path() / "cases" / name;
    std::ofstream(path) << testing::with(testing::plain_case(), "id = \"plain\"", "id = \"" + id + "\"");
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1));
  }

  fs::path index() const { return scratch.path() / "cache/one.index"; }
  Result<library::KnownSource> know(const Follower& follower = {}) const {
    const library::CaseSource source{library::Owner::run, scratch / "cases", {}, index().string()};
    return know_folder(source, guidance, {serial_executor(), follower});
  }

  testing::ScratchFolder scratch;
  guidance::Guidance guidance = testing::shipped_guidance();
};

}  // namespace

TEST_CASE("every file of a folder is read once and then remembered by its index") {
  const Folder folder;
  const auto first = folder.know();
  REQUIRE(first);
  CHECK(first->fresh.size() == 2);
  CHECK(first->remembered.empty());
  CHECK(first->changed);
  keep_index(*first);
  const auto second = folder.know();
  REQUIRE(second);
  CHECK(second->fresh.empty());
  CHECK(second->remembered.size() == 2);
  CHECK_FALSE(second->changed);
  fs::remove(folder.index());
  keep_index(*second);
  CHECK_FALSE(fs::exists(folder.index()));
}

TEST_CASE("the guidance in the folder of the shipped cases is not read as a case") {
  const Folder folder;
  fs::create_directories(folder.scratch.path() / "cases/guidance");
  std::ofstream(folder.scratch.path() / "cases/guidance/advice.toml") << "format = 1\n";
  const library::CaseSource shipped{library::Owner::program, folder.scratch / "cases", {}, {}};
  CHECK(know_folder(shipped, folder.guidance, {serial_executor()})->fresh.size() == 2);
  CHECK(folder.know()->fresh.size() == 3);
}

TEST_CASE("who waits hears how far the reading is, and may end it") {
  const Folder folder;
  std::vector<std::pair<std::size_t, std::size_t>> told;
  const Follower follower{[&told](std::size_t done, std::size_t total) { told.emplace_back(done, total); },
                          [&told] { return !told.empty(); }};
  CHECK_FALSE(folder.know(follower));
  CHECK(told == std::vector<std::pair<std::size_t, std::size_t>>{{1, 2}});
}

TEST_CASE("a folder that is not there is the person's mistake") {
  const Folder folder;
  const auto known =
      know_folder({library::Owner::run, folder.scratch / "none", {}, {}}, folder.guidance, {serial_executor()});
  REQUIRE_FALSE(known);
  CHECK(known.error().kind == ErrorKind::input);
}

TEST_CASE("a folder has an index of its own, and another one under another name") {
  const Folder folder;
  const fs::path cache = folder.scratch.path() / "cache";
  const std::string cases = folder.scratch / "cases";
  CHECK(index_path(cache, cases) == index_path(cache, cases));
  CHECK(index_path(cache, cases) != index_path(cache, cases + "/"));
  CHECK(index_path(cache, cases) != index_path(cache, cases + "/deep"));
  CHECK(index_path(cache, cases).parent_path() == cache);
}
