#include "app/commands/check_files.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::app;
using nc::testing::with;

namespace {

namespace fs = std::filesystem;

/// A person's folders, and a check run as they would run it.
struct Desk {
  Desk() { fs::create_directories(work()); }

  fs::path work() const { return scratch.path() / "work"; }
  /// The folder whose cases are always in the person's library.
  fs::path library() const { return scratch.path() / "home/.local/share/needlecase/cases"; }

  static void put(const fs::path& folder, const std::string& id, const std::string& twin = {},
                  const std::string& trend = "improving", const std::string& name = {}) {
    fs::create_directories(folder);
    std::string text = with(testing::plain_case(), "id = \"plain\"", "id = \"" + id + "\"");
    text = with(text, "\"improving\"", "\"" + trend + "\"");
    if (!twin.empty()) text = with(text, "tags = []", "tags = []\ntwin = \"" + twin + "\"");
    std::ofstream(folder / (name.empty() ? id + ".toml" : name)) << text;
  }

  /// The numbers that checking a file or folder gives.
  std::vector<int> check(const fs::path& path, const std::vector<std::string>& cases = {}) {
    ContentOptions options;
    options.cases = cases;
    std::istringstream in;
    std::ostringstream out;
    const CommandContext context{in, out, out, {{"HOME", (scratch.path() / "home").string()}}, false};
    const auto checked = check_files({path.string()}, options, context);
    REQUIRE(checked);
    return testing::numbers_of(checked->diagnostics);
  }

  testing::ScratchFolder scratch;
};

}  // namespace

TEST_CASE("a twin is found beside the case, in a folder of --cases and in the person's own library") {
  Desk desk;
  Desk::put(desk.work(), "a", "b");
  CHECK(desk.check(desk.work() / "a.toml") == std::vector<int>{401});
  SECTION("beside it") {
    Desk::put(desk.work(), "b", "a", "unchanged");
  }
  SECTION("in the person's own library") {
    Desk::put(desk.library(), "b", "a", "unchanged");
  }
  SECTION("in a folder that is named") {
    Desk::put(desk.scratch.path() / "more", "b", "a", "unchanged");
    CHECK(desk.check(desk.work() / "a.toml", {(desk.scratch.path() / "more").string()}).empty());
    Desk::put(desk.work(), "b", "a", "unchanged");
  }
  CHECK(desk.check(desk.work() / "a.toml").empty());
}

TEST_CASE("a hidden file beside a case is nobody's twin, as it is in no library") {
  Desk desk;
  Desk::put(desk.work(), "a", "b");
  Desk::put(desk.work(), "b", "a", "unchanged", ".b.toml");
  CHECK(desk.check(desk.work() / "a.toml") == std::vector<int>{401});
}

TEST_CASE("the case that is checked, not the known one, is told that its id is taken") {
  Desk desk;
  Desk::put(desk.library(), "a");
  Desk::put(desk.work(), "a");
  CHECK(desk.check(desk.work()) == std::vector<int>{400});
  CHECK(desk.check(desk.library(), {desk.work().string()}) == std::vector<int>{400});
}

TEST_CASE("a case of the library can be checked itself, and so can a copy of the library") {
  Desk desk;
  Desk::put(desk.library() / "pack", "a", "b");
  Desk::put(desk.library() / "pack", "b", "a", "unchanged");
  CHECK(desk.check(desk.library() / "pack/a.toml").empty());
  fs::copy(desk.library() / "pack", desk.work() / "pack");
  CHECK(desk.check(desk.work() / "pack").empty());
}

TEST_CASE("the file that is named by an id keeps it, and only the other is told, once") {
  Desk desk;
  for (const char* name : {"a.toml", "b (conflicted copy).toml", "0.toml"})
    Desk::put(desk.work(), "b", {}, "improving", name);
  Desk::put(desk.work(), "b");
  CHECK(desk.check(desk.work()) == std::vector<int>{400, 400, 400});
  CHECK(desk.check(desk.work() / "b.toml").empty());
  CHECK(desk.check(desk.work() / "a.toml") == std::vector<int>{400});
}

TEST_CASE("of two checked files with one id the later by the bytes of its name is told, as in a library") {
  Desk desk;
  Desk::put(desk.work() / "x", "a");
  Desk::put(desk.work() / "x-y", "a");
  std::istringstream in;
  std::ostringstream out;
  const CommandContext context{in, out, out, {}, false};
  const auto checked = check_files({desk.work().string()}, {}, context);
  REQUIRE(checked);
  REQUIRE(checked->diagnostics.size() == 1);
  CHECK(checked->diagnostics.front().place.path == (desk.work() / "x/a.toml").string());
}
