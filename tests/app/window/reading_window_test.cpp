#include <chrono>
#include <filesystem>
#include <future>

#include <catch2/catch.hpp>

#include "app/engine/engine.hpp"
#include "app/engine/thread_executor.hpp"
#include "app/window/screen_painter.hpp"
#include "platform/window/screen.hpp"
#include "practice/session/opening.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/virtual_display.hpp"

// The real window while the cases are still being read.

using namespace nc;
using namespace nc::app;

namespace {

library::SharedContent without_cases() {
  library::Content content;
  content.guidance = testing::shipped_content()->guidance;
  return std::make_shared<const library::Content>(std::move(content));
}

practice::Model reading_model() {
  practice::Settings settings;
  settings.welcome_seen = true;
  return practice::loading_model(without_cases(), settings, {}, UtcTime{0});
}

/// All cases, and a record without attempts.
void tell_all(const LibraryReports& reports) {
  reports.loaded({testing::shipped_content()});
  practice::GradedRecord record{std::make_shared<const std::vector<record::Attempt>>(), {}, {}};
  reports.record_read({std::make_shared<const practice::GradedRecord>(std::move(record))});
}

/// A reader of the library that waits for the test at every step.
struct Steps {
  std::promise<void> tell_progress, told_progress, finish;

  LibraryReader reader() {
    return [this](const LibraryReports& reports) {
      tell_progress.get_future().wait();
      reports.follower.progress(1234, 10000);
      told_progress.set_value();
      finish.get_future().wait();
      tell_all(reports);
    };
  }
};

/// The window's parts on a display that nobody sees.
struct Shown {
  testing::VirtualDisplay display;
  Result<platform::Screen> screen = opened();
  ScreenPainter painter{screen->window, screen->renderer};
  FrameNeed need;

  static Result<platform::Screen> opened() {
    auto opened = platform::open_fitting_screen({}, false);
    REQUIRE(opened);
    return opened;
  }

  const SemanticTree& frame(const Engine& engine) {
    REQUIRE(painter.paint(practice::show(engine.model()), engine.revision(), need, {}));
    return painter.tree();
  }
};

}  // namespace

TEST_CASE("the first frame does not wait for the cases; progress shows, and goes when they are there") {
  Shown shown;
  const testing::ScratchFolder folder;
  Steps steps;
  Engine engine({reading_model(),
                 store::Store::open(folder / "a.db", store::Access::read_write),
                 folder / "a.db",
                 folder.path() / "settings.toml",
                 testing::fixed_outside(),
                 {},
                 steps.reader()});
  const SemanticTree& first = shown.frame(engine);
  CHECK(first.find(Role::text, "Reading the cases") != nullptr);
  CHECK(first.find(Role::progress_bar, "Reading the cases") == nullptr);
  steps.tell_progress.set_value();
  steps.told_progress.get_future().wait();
  CHECK(engine.take_reports());
  const Node* bar = shown.frame(engine).find(Role::progress_bar, "Reading the cases");
  REQUIRE(bar != nullptr);
  CHECK(bar->value == "1,234 of 10,000 cases read");
  steps.finish.set_value();
  engine.wait_for_library();
  const SemanticTree& last = shown.frame(engine);
  CHECK(last.find(Role::progress_bar, "Reading the cases") == nullptr);
  CHECK(last.find(Role::list, "Cases") != nullptr);
}

TEST_CASE("cases that are there before the first frame are in it, and no progress is ever shown") {
  Shown shown;
  const testing::ScratchFolder folder;
  Engine engine({reading_model(),
                 store::Store::open(folder / "a.db", store::Access::read_write),
                 folder / "a.db",
                 folder.path() / "settings.toml",
                 testing::fixed_outside(),
                 {},
                 [](const LibraryReports& reports) { tell_all(reports); }});
  while (!engine.take_reports())
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  const SemanticTree& first = shown.frame(engine);
  CHECK(first.find(Role::list, "Cases") != nullptr);
  CHECK(first.find(Role::text, "Reading the cases") == nullptr);
}

TEST_CASE("closing the window while the cases are read ends promptly") {
  const testing::ScratchFolder folder;
  std::promise<void> begun;
  std::optional<Engine> engine;
  engine.emplace(Engine::Parts{reading_model(),
                               store::Store::open(folder / "a.db", store::Access::read_write),
                               folder / "a.db",
                               folder.path() / "settings.toml",
                               testing::fixed_outside(),
                               {},
                               [&begun](const LibraryReports& reports) {
                                 begun.set_value();
                                 const auto work = [](std::size_t) {
                                   std::this_thread::sleep_for(std::chrono::milliseconds(20));
                                 };
                                 thread_executor(2).parallel_for(100'000, work, reports.follower);
                               }});
  begun.get_future().wait();
  engine->dispatch(practice::Quit{});
  CHECK(engine->stopped());
  const auto before = std::chrono::steady_clock::now();
  engine->settle();
  engine.reset();
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(2));
}
