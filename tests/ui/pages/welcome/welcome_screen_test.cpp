#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// The page of the first start.

namespace nc::ui {
namespace {

using testing::Press;
using testing::UiDriver;

UiDriver& at_welcome(UiDriver& window) {
  window.player().act(practice::OpenWelcome{});
  window.settle();
  return window;
}

const practice::CaseScreen& case_of(const UiDriver& window) {
  return testing::case_screen(window);
}

}  // namespace

TEST_CASE("the welcome says what this is, what it is not, and that the top class is our reading") {
  UiDriver window(practice::shipped_content());
  at_welcome(window);
  for (const char* words : {"Welcome to Needlecase", "five general web articles", "not a triage tool",
                            "cautious reading", "res-top-class", "Expected", "Emergency"})
    CHECK(window.says(words));
}

TEST_CASE("one click begins with any case, two with a case of the region that was chosen") {
  UiDriver window(practice::shipped_content());
  at_welcome(window).click_on(Role::button, "Start with any case");
  CHECK(library::find_case(*window.model().content, case_of(window).case_id)->difficulty == 1);
  UiDriver other(practice::shipped_content());
  at_welcome(other).click_id("welcome/regions/upper-back").click_on(Role::button, "Start with an upper back case");
  CHECK(case_of(other).regions.contains(guidance::Region::upper_back));
}

TEST_CASE("a click on the figure chooses the region under the pointer, a second one lets it go") {
  UiDriver window(practice::shipped_content());
  at_welcome(window);
  const Rect figure = window.node(Role::image, "Body figure from behind").rect;
  const Point back{figure.centre().x, figure.top + figure.height() * 0.5F};
  window.click(back);
  CHECK(window.has(Role::button, "Start with an upper back case"));
  window.click(back);
  CHECK(window.has(Role::button, "Start with any case"));
}

TEST_CASE("1, 2 and 3 choose a region, Ctrl+Enter begins, Esc leads to the library") {
  UiDriver window(practice::shipped_content());
  at_welcome(window).key(Key::digit_1).key(Key::digit_3);
  CHECK(window.has(Role::button, "Start with a shoulder case"));
  window.key(Press{Key::enter, true});
  CHECK(case_of(window).regions.contains(guidance::Region::shoulder));
  UiDriver other(practice::shipped_content());
  at_welcome(other).key(Key::escape);
  CHECK(other.player().shows<practice::LibraryScreen>());
}

}  // namespace nc::ui
