#include "store/file_lock.hpp"

#include <filesystem>
#include <optional>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::store::FileLock;
using nc::testing::ScratchFolder;

TEST_CASE("one holder at a time; giving it up frees it") {
  const ScratchFolder folder;
  {
    auto first = FileLock::take(folder / "lock");
    REQUIRE(first);
    const auto second = FileLock::take(folder / "lock");
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::in_use);
    const FileLock moved = std::move(*first);
    CHECK_FALSE(FileLock::take(folder / "lock"));
  }
  CHECK(FileLock::take(folder / "lock"));
}

TEST_CASE("a lock in a folder that is not there is a plain error") {
  const ScratchFolder folder;
  const auto lock = FileLock::take(folder / "none/lock");
  REQUIRE_FALSE(lock);
  CHECK(lock.error().kind == ErrorKind::environment);
}

TEST_CASE("whether a lock is held can be asked without taking it or making the file") {
  const ScratchFolder folder;
  CHECK_FALSE(FileLock::is_held(folder / "lock"));
  CHECK_FALSE(std::filesystem::exists(folder / "lock"));
  {
    const auto lock = FileLock::take(folder / "lock");
    REQUIRE(lock);
    CHECK(FileLock::is_held(folder / "lock"));
    CHECK_FALSE(FileLock::take(folder / "lock"));
  }
  CHECK_FALSE(FileLock::is_held(folder / "lock"));
}
