#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"
#include "ui/kit/text_field.hpp"

// Typing.

namespace nc::ui {
namespace {

using testing::Press;
using testing::UiDriver;

std::size_t rows(const UiDriver& window) {
  return std::get<practice::LibraryScreen>(window.screen()).rows.size();
}

}  // namespace

TEST_CASE("the search filters while typing, and digits belong to the text") {
  UiDriver window(practice::shipped_content());
  const std::size_t all = rows(window);
  window.focus("library/search").type("bruise");
  CHECK(window.model().filter.search == "bruise");
  CHECK(rows(window) < all);
  CHECK(rows(window) > 0);
  window.frame({KeyEvent{Key::digit_1, false, false, false, false}}, "1");
  window.settle();
  CHECK(window.model().filter.search == "bruise1");
  CHECK(window.model().filter.regions.empty());
  CHECK(window.node_with_id("library/search").value == "bruise1");
}

TEST_CASE("a search that fits nothing says so and can be taken back at once") {
  UiDriver window(practice::shipped_content());
  const std::size_t all = rows(window);
  window.focus("library/search").type("qqqq");
  CHECK(rows(window) == 0);
  CHECK(window.says("No case fits."));
  window.press(Role::button, "Show all cases");
  CHECK(rows(window) == all);
  CHECK(window.node_with_id("library/search").value.empty());
}

TEST_CASE("slash and Ctrl+F go to the search") {
  UiDriver window(practice::shipped_content());
  window.frame({}, "/");
  window.settle();
  CHECK(window.state().focus == "library/search");
  window.type("ache");
  CHECK(window.model().filter.search == "ache");
  window.key(Key::escape);
  CHECK(window.state().focus.empty());
  CHECK(window.model().pages.shows<practice::LibraryPage>());
  window.key(Press{Key::f, true});
  CHECK(window.state().focus == "library/search");
}

TEST_CASE("Tab leaves a field: no trap") {
  UiDriver window(practice::shipped_content());
  window.focus("library/search").type("a").key(Key::tab);
  CHECK(window.state().focus != "library/search");
  window.type("b");
  CHECK(window.model().filter.search == "a");
  window.key(Press{Key::tab, false, true});
  CHECK(window.state().focus == "library/search");
}

TEST_CASE("a click puts the keyboard into a field, Backspace takes letters away, Enter leaves it usable") {
  UiDriver window(practice::shipped_content());
  window.click(window.node(Role::text_field, "Search cases").rect.centre());
  window.type("nek");
  window.key(Key::backspace);
  CHECK(window.model().filter.search == "ne");
  window.key(Key::enter);
  window.type("x");
  CHECK(window.model().filter.search.find('x') != std::string::npos);
}

TEST_CASE("trainee and cohort are kept as typed") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Settings");
  window.focus("settings/trainee").type("=T-07 ä");
  window.focus("settings/cohort").type("spring");
  CHECK(window.model().settings.trainee.text() == "=T-07 ä");
  CHECK(window.model().settings.cohort == "spring");
}

TEST_CASE("the guidance is searched while typing") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Guidance");
  window.focus("guidance/search").type("caffeine");
  CHECK(std::get<practice::GuidancePage>(window.model().pages.top()).search == "caffeine");
  CHECK(window.says("d1-avoid-alcohol-caffeine-24h"));
  window.type("zzzz");
  CHECK(window.says("Nothing fits this search."));
}

}  // namespace nc::ui
