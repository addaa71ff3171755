#include "platform/files/folder_watch.hpp"

#include <chrono>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <set>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;
using testing::ScratchFolder;

/// Remembers what the watch told.
class Told {
 public:
  FolderWatch::Changed listener() {
    return [this](const std::vector<fs::path>& folders) {
      const std::lock_guard<std::mutex> lock(mutex_);
      folders_.insert(folders.begin(), folders.end());
      changed_.notify_all();
    };
  }

  /// Waits until a change of this folder was told, and forgets it.
  bool waits_for(const fs::path& folder) {
    std::unique_lock<std::mutex> lock(mutex_);
    const bool told = changed_.wait_for(lock, std::chrono::seconds(20), [&] { return folders_.count(folder) != 0; });
    folders_.clear();
    return told;
  }

  bool is_quiet() {
    std::unique_lock<std::mutex> lock(mutex_);
    return !changed_.wait_for(lock, std::chrono::milliseconds(500), [&] { return !folders_.empty(); });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::set<fs::path> folders_;
};

void write(const fs::path& path) {
  std::ofstream(path) << "x";
}

}  // namespace

TEST_CASE("a file that is added, written, renamed, linked or removed is told, deep down as well") {
  const ScratchFolder scratch;
  const fs::path top = scratch.path() / "cases";
  fs::create_directories(top / "deep/er");
  Told told;
  FolderWatch watch;
  REQUIRE(watch.follow({top}));
  watch.begin(told.listener());
  CHECK(told.is_quiet());
  const fs::path file = top / "deep/er/a.toml";
  write(file);
  CHECK(told.waits_for(top));
  write(file);
  CHECK(told.waits_for(top));
  fs::rename(file, top / "b.toml");
  CHECK(told.waits_for(top));
  fs::create_symlink("b.toml", top / "c.toml");
  CHECK(told.waits_for(top));
  fs::permissions(top / "b.toml", fs::perms::none);
  CHECK(told.waits_for(top));
  fs::remove(top / "b.toml");
  CHECK(told.waits_for(top));
  CHECK(told.is_quiet());
}

TEST_CASE("of several folders the one is named in which something changed") {
  const ScratchFolder scratch;
  fs::create_directories(scratch.path() / "one");
  fs::create_directories(scratch.path() / "two");
  Told told;
  FolderWatch watch;
  REQUIRE(watch.follow({scratch.path() / "one", scratch.path() / "two"}));
  watch.begin(told.listener());
  write(scratch.path() / "two/a");
  CHECK(told.waits_for(scratch.path() / "two"));
  REQUIRE(watch.follow({scratch.path() / "one"}));
  write(scratch.path() / "two/b");
  CHECK(told.is_quiet());
}

TEST_CASE("a folder that is not there is told when it comes, and what else happens beside it is not") {
  const ScratchFolder scratch;
  const fs::path top = scratch.path() / "share/needlecase/cases";
  Told told;
  FolderWatch watch;
  REQUIRE(watch.follow({top}));
  watch.begin(told.listener());
  write(scratch.path() / "other");
  CHECK(told.is_quiet());
  fs::create_directories(top);
  CHECK(told.waits_for(top));
  REQUIRE(watch.follow({top}));
  write(top / "a.toml");
  CHECK(told.waits_for(top));
}

TEST_CASE("a folder that went is told when it comes back, however its path is written") {
  const ScratchFolder scratch;
  fs::create_directories(scratch.path() / "real");
  fs::create_directory_symlink(scratch.path() / "real", scratch.path() / "link");
  const fs::path relative = fs::relative(scratch.path() / "real");
  for (const fs::path& top : {scratch.path() / "real", scratch.path() / "real/", relative, scratch.path() / "link"}) {
    CAPTURE(top.string());
    Told told;
    FolderWatch watch;
    REQUIRE(watch.follow({top}));
    watch.begin(told.listener());
    fs::rename(scratch.path() / "real", scratch.path() / "away");
    CHECK(told.waits_for(top));
    REQUIRE(watch.follow({top}));
    fs::rename(scratch.path() / "away", scratch.path() / "real");
    CHECK(told.waits_for(top));
  }
}

TEST_CASE("a loop of links ends, and a watch that was never begun is let go") {
  const ScratchFolder scratch;
  fs::create_directories(scratch.path() / "a");
  fs::create_directory_symlink("..", scratch.path() / "a/up");
  fs::create_symlink("round", scratch.path() / "about");
  fs::create_symlink("about", scratch.path() / "round");
  FolderWatch watch;
  CHECK(watch.follow({scratch.path(), scratch.path() / "round"}));
}

}  // namespace nc::platform
