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

TEST_CASE("of an id or a name that cannot be used nothing is kept, not its beginning either") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Settings");
  window.focus("settings/trainee").type("ana");
  window.focus("settings/cohort").type(std::string(70, 'c'));
  CHECK(window.says("Not used as it stands: it has more than 64 characters; shorten it."));
  CHECK(window.model().settings.cohort.empty());
  window.focus("settings/trainee").type(std::string(70, 't'));
  CHECK(window.model().settings.trainee.text() == "ana");
  for (int at = 0; at < 9; ++at)
    window.key(Key::backspace);
  CHECK(window.model().settings.trainee.text() == std::string(61, 't'));
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

TEST_CASE("a field takes so many characters, and what goes beyond is counted") {
  UiDriver window(practice::shipped_content());
  window.focus("library/search").type(std::string(210, 'a'));
  CHECK(window.node_with_id("library/search").value == std::string(usual_field_length, 'a'));
  CHECK(window.pasting().report == PasteReport{.cut = 10});
}

TEST_CASE(
    "the middle button pastes what is marked, at the end of a field that is not edited, and else over what is "
    "selected") {
  UiDriver window(practice::shipped_content());
  window.pasting().read = [](bool marked) { return std::optional<std::string>(marked ? "sho\u202Eulder" : "copied"); };
  window.click_middle(window.node_with_id("library/search").rect.centre());
  CHECK(window.node_with_id("library/search").value == "shoulder");
  CHECK(window.model().filter.search == "shoulder");
  CHECK(window.pasting().report == PasteReport{.directions = 1});
  // A field that has just got the keyboard has all of its text selected, and what is pasted takes its place.
  window.click_middle(window.node_with_id("library/search").rect.centre());
  CHECK(window.node_with_id("library/search").value == "shoulder");
}

TEST_CASE("in an exam nothing is pasted, and it is said that pasting is off") {
  UiDriver window(practice::shipped_content());
  window.pasting().read = [](bool) { return std::optional<std::string>("notes"); };
  window.pasting().exam_is_open = true;
  window.click_middle(window.node_with_id("library/search").rect.centre());
  CHECK(window.node_with_id("library/search").value.empty());
  CHECK(window.pasting().report.exam_is_open);
  window.player().act(practice::TellPaste{window.pasting().report});
  window.settle();
  CHECK(window.says("Pasting is off until the exam is over"));
}

TEST_CASE("while a program that holds a text does not hand it over nothing changes, and that is said") {
  UiDriver window(practice::shipped_content());
  window.pasting().read = [](bool) { return std::optional<std::string>(); };
  window.click_middle(window.node_with_id("library/search").rect.centre());
  CHECK(window.pasting().report.not_answered);
}

}  // namespace nc::ui
