#include "app/window/window_loop.hpp"

#include <chrono>

#include <catch2/catch.hpp>

#include "platform/window/screen.hpp"
#include "practice/session/opening.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/virtual_display.hpp"

// The window's loop as somebody else's main loop drives it, on a display that nobody sees.

namespace nc::app {
namespace {

using Until = FrameWait::Until;

practice::Model welcomed_model() {
  practice::Settings settings;
  settings.welcome_seen = true;
  return practice::open_model(testing::shipped_content(), settings, {}, UtcTime{0});
}

/// A whole window with its engine, and the loop that joins them.
struct Bench {
  testing::VirtualDisplay display;
  testing::ScratchFolder folder;
  Result<platform::Screen> screen = platform::open_fitting_screen({}, false);
  ScreenPainter painter{screen->window, screen->renderer};
  Engine engine{{welcomed_model(),
                 store::Store::open(folder / "a.db", store::Access::read_write),
                 folder / "a.db",
                 folder.path() / "settings.toml",
                 testing::fixed_outside(),
                 {}}};
  WindowLoop loop{screen->window, painter, engine, {}};

  FrameWait turn() {
    const auto wait = loop.step();
    REQUIRE(wait);
    return *wait;
  }

  /// Takes turns until there is something to wait for. Whatever the window system still tells belongs to them.
  FrameWait settle() {
    FrameWait wait;
    for (int turns = 0; turns < 1000 && wait.until == Until::nothing; ++turns)
      wait = turn();
    return wait;
  }

  void press(Key key) {
    screen->window.queue().push(platform::KeyEdge{key, platform::KeyChange::pressed, {}});
    screen->window.queue().push(platform::KeyEdge{key, platform::KeyChange::released, {}});
  }
};

}  // namespace

TEST_CASE(
    "a turn never waits: in a window that stands still it comes back at once and says that it waits for an event") {
  Bench bench;
  CHECK(bench.turn().until == Until::nothing);
  CHECK(bench.painter.tree().find(Role::list, "Cases") != nullptr);
  CHECK(bench.settle().until == Until::event);
  const auto before = std::chrono::steady_clock::now();
  for (int turns = 0; turns < 100; ++turns)
    CHECK(bench.settle().until == Until::event);
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(10));
}

TEST_CASE("a turn makes one frame, with one press or release, and asks for the next at once") {
  Bench bench;
  bench.settle();
  bench.press(Key::f1);
  CHECK(bench.turn().until == Until::nothing);
  CHECK_FALSE(bench.screen->window.queue().empty());
  CHECK(bench.settle().until == Until::event);
  CHECK(bench.painter.tree().has_dialog());
}

TEST_CASE("while the time left of an exam is shown, the loop waits until that changes") {
  Bench bench;
  bench.engine.dispatch(practice::StartExam{{}, 5, 30 * 60'000, 7});
  const FrameWait wait = bench.settle();
  CHECK(wait.until == Until::time);
  CHECK(wait.seconds > 0);
  CHECK(wait.seconds <= 1);
}

TEST_CASE("an action that was applied between two turns is shown by the next") {
  Bench bench;
  bench.settle();
  bench.engine.dispatch(practice::OpenSettings{});
  CHECK(bench.turn().until == Until::nothing);
  CHECK(bench.painter.tree().find(Role::heading, "Settings") != nullptr);
}

TEST_CASE("a closed window ends the loop, and no turn is due any more") {
  Bench bench;
  bench.settle();
  bench.screen->window.queue().push(platform::CloseRequested{});
  CHECK(bench.turn().until == Until::nothing);
  CHECK(bench.engine.stopped());
  CHECK(bench.loop.run());
}

}  // namespace nc::app
