#include "platform/window/window.hpp"

#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <thread>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

#include "testing/virtual_display.hpp"

namespace nc::platform {
namespace {

using testing::VirtualDisplay;
using testing::xdotool;

/// Lets the events that are on their way arrive; returns all frames up to now.
std::vector<FrameInput> frames_after(Window& window) {
  std::vector<FrameInput> frames;
  for (int round = 0; round < 10; ++round) {
    window.wait_for(0.05);
    while (!window.queue().empty()) {
      frames.push_back(window.queue().next_frame_input());
    }
  }
  return frames;
}

Window open_focused() {
  Result<Window> window = Window::open({});
  REQUIRE(window);
  testing::keep_graphics_driver_loaded();
  REQUIRE(xdotool("search --onlyvisible --class needlecase windowmove 0 0 windowfocus"));
  frames_after(*window);
  return std::move(*window);
}

std::vector<KeyEvent> keys_of(const std::vector<FrameInput>& frames) {
  std::vector<KeyEvent> keys;
  for (const FrameInput& frame : frames) {
    for (const KeyEvent& key : key_events(frame)) {
      keys.push_back(key);
    }
  }
  return keys;
}

std::u32string text_of(const std::vector<FrameInput>& frames) {
  std::u32string text;
  for (const FrameInput& frame : frames) {
    text += frame.text;
  }
  return text;
}

double processor_time_s() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

TEST_CASE("without a display the error says how to practise in the terminal") {
  unsetenv("DISPLAY");
  const auto window = Window::open({});
  REQUIRE_FALSE(window);
  CHECK(window.error().kind == ErrorKind::environment);
  CHECK(window.error().message.find("there is no display") != std::string::npos);
  CHECK(window.error().message.find("needlecase practise") != std::string::npos);
}

TEST_CASE("a display that does not answer gives the same error, and a later try may succeed") {
  setenv("DISPLAY", ":987", 1);
  CHECK_FALSE(Window::open({}));
  const VirtualDisplay display;
  const auto window = Window::open({});
  CHECK(window);
  testing::keep_graphics_driver_loaded();
}

TEST_CASE("the window opens in the size asked for, visible, under its own name") {
  const VirtualDisplay display;
  const auto window = Window::open({});
  REQUIRE(window);
  testing::keep_graphics_driver_loaded();
  CHECK(window->size() == Extent{1280, 800});
  CHECK(window->framebuffer_size() == Extent{1280, 800});
  CHECK(window->scale_hint() >= 0.5F);
  CHECK(window->scale_hint() <= 4.0F);
  CHECK(xdotool("search --onlyvisible --class '^needlecase$' >/dev/null"));
  CHECK(xdotool("search --onlyvisible --name '^Needlecase$' >/dev/null"));
}

TEST_CASE("real clicks arrive with the place where they happened") {
  const VirtualDisplay display;
  Window window = open_focused();
  REQUIRE(xdotool("mousemove 100 150 click 1 mousemove 300 350 click 1 mousemove 500 500"));
  std::vector<Point> presses;
  for (const FrameInput& frame : frames_after(window)) {
    if (frame.button && frame.button->pressed) {
      presses.push_back(*frame.pointer);
    }
  }
  CHECK(presses == std::vector<Point>{{100, 150}, {300, 350}});
}

TEST_CASE("real keys arrive in order, with modifiers and with the text they write") {
  const VirtualDisplay display;
  Window window = open_focused();
  REQUIRE(xdotool("key 2 Tab ctrl+Return ctrl+z shift+Tab F1"));
  const auto frames = frames_after(window);
  const std::vector<KeyEvent> expected{
      {Key::digit_2, false, false, false, false}, {Key::tab, false, false, false, false},
      {Key::enter, true, false, false, false},    {Key::z, true, false, false, false},
      {Key::tab, false, true, false, false},      {Key::f1, false, false, false, false}};
  CHECK(keys_of(frames) == expected);
  CHECK(text_of(frames) == U"2");
}

TEST_CASE("typed text arrives whole") {
  const VirtualDisplay display;
  Window window = open_focused();
  REQUIRE(xdotool("type 'Sharp pain, 72 h'"));
  CHECK(text_of(frames_after(window)) == U"Sharp pain, 72 h");
}

TEST_CASE("the wheel turns where the pointer is") {
  const VirtualDisplay display;
  Window window = open_focused();
  REQUIRE(xdotool("mousemove 200 200 click 4 click 5 click 5"));
  float up = 0.0F;
  for (const FrameInput& frame : frames_after(window)) {
    up += frame.scroll_up;
  }
  CHECK(up == -1.0F);
}

TEST_CASE("another thread ends the wait, and many calls give one frame") {
  const VirtualDisplay display;
  Window window = open_focused();
  std::thread other([&window] {
    for (int call = 0; call < 1000; ++call) {
      window.wake();
    }
  });
  other.join();
  window.wait();
  CHECK(window.queue().next_frame_input().woken);
  CHECK_FALSE(window.queue().next_frame_input().woken);
}

TEST_CASE("no call from another thread is slept through") {
  const VirtualDisplay display;
  Window window = open_focused();
  for (int round = 0; round < 200; ++round) {
    std::thread other([&window] { window.wake(); });
    bool woken = false;
    while (!woken) {
      window.wait();
      while (!window.queue().empty()) {
        woken = window.queue().next_frame_input().woken || woken;
      }
    }
    other.join();
  }
}

TEST_CASE("waiting costs no processor time") {
  const VirtualDisplay display;
  Window window = open_focused();
  const double before_s = processor_time_s();
  std::thread other([&window] {
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    window.wake();
  });
  while (!window.queue().next_frame_input().woken) {
    window.wait();
  }
  other.join();
  CHECK(processor_time_s() - before_s < 0.05);
}

TEST_CASE("a wait of no time, or less than none, returns at once") {
  const VirtualDisplay display;
  Window window = open_focused();
  for (const double seconds : {0.0, -1.0, -1e300, 0.0 / -1.0}) {
    window.wait_for(seconds);
  }
  CHECK(window.now_s() > 0.0);
}

TEST_CASE("a new size is told to the next frame") {
  const VirtualDisplay display;
  Window window = open_focused();
  REQUIRE(xdotool("search --onlyvisible --class needlecase windowsize 1000 700"));
  bool resized = false;
  for (const FrameInput& frame : frames_after(window)) {
    resized = resized || frame.resized;
  }
  CHECK(resized);
  CHECK(window.size() == Extent{1000, 700});
}

TEST_CASE("losing the focus with a button held lets go of the button without pressing anything") {
  const VirtualDisplay display;
  Window window = open_focused();
  REQUIRE(xdotool("mousemove 100 100 mousedown 1"));
  frames_after(window);
  REQUIRE(xdotool("search --maxdepth 0 --name '.*' windowfocus"));
  const auto frames = frames_after(window);
  REQUIRE(frames.size() >= 2);
  CHECK(frames[0].focus_changed == false);
  REQUIRE(frames[1].button);
  CHECK_FALSE(frames[1].button->pressed);
  CHECK_FALSE(frames[1].pointer);
  REQUIRE(xdotool("mouseup 1 mousemove 150 150 click 1"));
  std::vector<Point> presses;
  for (const FrameInput& frame : frames_after(window)) {
    if (frame.button && frame.button->pressed) {
      presses.push_back(*frame.pointer);
    }
  }
  CHECK(presses == std::vector<Point>{{150, 150}});
}

TEST_CASE("what was copied in the window can be pasted in the window") {
  const VirtualDisplay display;
  Window window = open_focused();
  CHECK(window.selected_text(Selection::clipboard) == "");
  window.copy("48 to 72 h");
  CHECK(window.selected_text(Selection::clipboard) == "48 to 72 h");
  CHECK(window.selected_text(Selection::primary) == "");
}

}  // namespace nc::platform
