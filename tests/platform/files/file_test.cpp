#include "platform/files/file.hpp"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "testing/scratch_folder.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;
using testing::ScratchFolder;

constexpr std::size_t plenty = std::size_t{1} << 20;

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::size_t entries_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// While it lives, no file of this process may grow past a few bytes: the nearest thing to a full disk that a test can
/// have.
class TinyFiles {
 public:
  explicit TinyFiles(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &old_);
    const rlimit tiny{bytes, old_.rlim_max};
    old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &tiny);
  }
  TinyFiles(const TinyFiles&) = delete;
  TinyFiles& operator=(const TinyFiles&) = delete;
  ~TinyFiles() {
    setrlimit(RLIMIT_FSIZE, &old_);
    std::signal(SIGXFSZ, old_handler_);
  }

 private:
  rlimit old_{};
  void (*old_handler_)(int) = nullptr;
};

}  // namespace

TEST_CASE("what is saved is what is loaded, byte for byte") {
  const ScratchFolder scratch;
  const fs::path path = scratch.path() / "case.toml";
  rc::prop("round trip", [&](const std::string& bytes) {
    RC_ASSERT(save_file(path, bytes, Readers::as_usual).has_value());
    RC_ASSERT(load_file(path, plenty).value() == bytes);
  });
  CHECK(entries_in(scratch.path()) == 1);
}

TEST_CASE("a file of many megabytes is loaded whole") {
  const ScratchFolder scratch;
  const std::string bytes(3'000'001, 'x');
  REQUIRE(save_file(scratch.path() / "big", bytes, Readers::as_usual));
  CHECK(load_file(scratch.path() / "big", bytes.size()).value() == bytes);
}

TEST_CASE("a file that is one byte too long is refused, one that just fits is not") {
  const ScratchFolder scratch;
  write(scratch.path() / "five", "12345");
  CHECK(load_file(scratch.path() / "five", 5).value() == "12345");
  const auto refused = load_file(scratch.path() / "five", 4);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::input);
  CHECK(refused.error().message.find("more than 4 bytes") != std::string::npos);
}

TEST_CASE("of a file that is too long for its reader the beginning is read") {
  const testing::ScratchFolder scratch;
  const std::filesystem::path path = scratch.path() / "long.txt";
  REQUIRE(save_file(path, "123456789", Readers::as_usual));
  CHECK(load_beginning(path, 4) == "1234");
  CHECK(load_beginning(path, 9) == "123456789");
  CHECK(load_beginning(path, 10) == "123456789");
}

TEST_CASE("a missing file is the person's mistake, and the message names it and why") {
  const auto missing = load_file("/no/such/file.toml", plenty);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ErrorKind::input);
  CHECK(missing.error().message == "/no/such/file.toml: cannot read: No such file or directory");
}

TEST_CASE("a folder and a pipe are no files, and a pipe without a writer does not hang the program") {
  const ScratchFolder scratch;
  CHECK_FALSE(load_file(scratch.path(), plenty));
  const fs::path pipe = scratch.path() / "pipe";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  const auto refused = load_file(pipe, plenty);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.find("not a regular file") != std::string::npos);
}

TEST_CASE("a name with control characters is shown so that it cannot mislead") {
  const auto missing = load_file("/no/\x1b[2Jfile", plenty);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().message.find('\x1b') == std::string::npos);
}

TEST_CASE("saving keeps the permissions and writes through a symbolic link") {
  const ScratchFolder scratch;
  const fs::path real = scratch.path() / "real.toml";
  const fs::path link = scratch.path() / "link.toml";
  write(real, "old");
  REQUIRE(chmod(real.c_str(), 0640) == 0);
  fs::create_symlink(real, link);
  REQUIRE(save_file(link, "new", Readers::as_usual));
  CHECK(fs::is_symlink(link));
  CHECK(load_file(real, plenty).value() == "new");
  CHECK((fs::status(real).permissions() & fs::perms::all) == static_cast<fs::perms>(0640));
}

TEST_CASE("a disk that fills up while saving leaves the old file and no litter") {
  const ScratchFolder scratch;
  const fs::path path = scratch.path() / "case.toml";
  write(path, "old and precious");
  Result<void> saved;
  {
    const TinyFiles tiny(64);
    saved = save_file(path, std::string(1000, 'n'), Readers::as_usual);
  }
  REQUIRE_FALSE(saved);
  CHECK(saved.error().kind == ErrorKind::environment);
  CHECK(saved.error().message.find("the file is as it was") != std::string::npos);
  CHECK(load_file(path, plenty).value() == "old and precious");
  CHECK(entries_in(scratch.path()) == 1);
}

TEST_CASE("saving into a folder that is not there fails with the reason") {
  const ScratchFolder scratch;
  const auto saved = save_file(scratch.path() / "missing" / "case.toml", "text", Readers::as_usual);
  REQUIRE_FALSE(saved);
  CHECK(saved.error().message.find("No such file or directory") != std::string::npos);
}

TEST_CASE("a leftover of a crashed save is not in the way of the next one") {
  const ScratchFolder scratch;
  write(scratch.path() / (".case.toml." + std::to_string(getpid()) + "-0.tmp"), "half");
  REQUIRE(save_file(scratch.path() / "case.toml", "whole", Readers::as_usual));
  CHECK(load_file(scratch.path() / "case.toml", plenty).value() == "whole");
}

TEST_CASE("what belongs to a person is made readable for its owner only, whatever the system's habit is") {
  const ScratchFolder scratch;
  const mode_t before = ::umask(0);
  REQUIRE(save_file(scratch / "own", "x", Readers::owner));
  REQUIRE(save_file(scratch / "shared", "x", Readers::as_usual));
  ::umask(before);
  struct stat state {};
  REQUIRE(::stat((scratch / "own").c_str(), &state) == 0);
  CHECK((state.st_mode & 0777) == 0600);
  REQUIRE(::stat((scratch / "shared").c_str(), &state) == 0);
  CHECK((state.st_mode & 0777) == 0666);
}

TEST_CASE("what is saved to a device goes into it, and the device stays one") {
  REQUIRE(save_file("/dev/null", "x", Readers::owner));
  struct stat state {};
  REQUIRE(::stat("/dev/null", &state) == 0);
  CHECK(S_ISCHR(state.st_mode));
  const auto full = save_file("/dev/full", "x", Readers::owner);
  REQUIRE_FALSE(full);
  CHECK(full.error().message.find("/dev/full: cannot write") == 0);
}

}  // namespace nc::platform
