#include <set>
#include <string>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

#include "staging/every_screen.hpp"
#include "testing/window/ui_driver.hpp"
#include "ui/layout_rules.hpp"

// What holds for every screen at every size: nothing cut, nothing on top of another, every control named, large enough
// and within reach.

namespace nc::ui {
namespace {

using staging::every_screen;
using staging::ScreenCase;
using testing::UiDriver;
using testing::UiOptions;

}  // namespace

TEST_CASE(
    "on every screen, at 100 and 200 per cent and in a small window, nothing is cut, nothing overlaps, every control "
    "has a name and an id of its own and says why when it cannot be used") {
  const auto content = practice::shipped_content();
  for (const staging::WindowSize& size : staging::every_window_size) {
    const auto width = static_cast<float>(size.width);
    const auto height = static_cast<float>(size.height);
    for (const int percent : staging::every_text_percent) {
      UiOptions options{width, height};
      options.settings.text_percent = percent;
      UiDriver window(content, options);
      for (const ScreenCase& screen : every_screen()) {
        window.restart(content);
        screen.open(window.player());
        window.settle();
        INFO(screen.name << " at " << percent << " % in " << width << " x " << height);
        check_controls(window.tree(), percent);
        check_nothing_cut(window.tree(), width, height);
        check_nothing_overlaps(window.tree());
      }
    }
  }
}

TEST_CASE("no screen is forgotten: each alternative of Screen is among those that are drawn") {
  const auto content = practice::shipped_content();
  std::set<std::size_t> seen;
  for (const ScreenCase& screen : every_screen()) {
    practice::Player player(content);
    screen.open(player);
    seen.insert(player.shown().screen.index());
  }
  CHECK(seen.size() == std::variant_size_v<practice::Screen::variant>);
}

TEST_CASE("Tab and the arrows reach every control of every screen and come round again") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  for (const ScreenCase& screen : every_screen()) {
    window.restart(content);
    screen.open(window.player());
    window.settle();
    const auto reached = window.reachable();
    for (const Node& node : window.tree().nodes()) {
      if (!node.focusable() || (window.tree().has_dialog() && !node.in_dialog)) continue;
      INFO(screen.name << ": " << to_text(node.role) << " '" << node.name << "' (" << node.id << ")");
      CHECK(reached.count(node.id) == 1);
    }
  }
}

TEST_CASE("what has the keyboard is brought into view") {
  const auto content = practice::shipped_content();
  UiOptions options{960, 600};
  options.settings.text_percent = 200;
  UiDriver window(content, options);
  for (const ScreenCase& screen : every_screen()) {
    window.restart(content);
    screen.open(window.player());
    window.settle();
    for (int step = 0; step < 40; ++step) {
      window.key(step % 3 == 2 ? Key::down : Key::tab);
      if (window.state().focus.empty()) continue;
      const Node now = window.node_with_id(window.state().focus);
      INFO(screen.name << ": " << to_text(now.role) << " '" << now.name << "' (" << now.id << ")");
      REQUIRE(now.state.focused);
      REQUIRE(now.visible.height() >= std::min(now.rect.height(), 100.0F) - 2);
    }
  }
}

}  // namespace nc::ui
