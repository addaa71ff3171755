#include "ui/kit/focus.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// What the keyboard does beside answering.

namespace nc::ui {
namespace {

using testing::Press;
using testing::UiDriver;

cases::CaseId quiet_case(const UiDriver& window) {
  return practice::quiet_case(window.model().content);
}

cases::CaseId case_with_reports(const UiDriver& window) {
  for (const cases::Case& one : window.model().content->cases) {
    const auto& reports = one.visits.front().symptoms;
    const auto is_heard_first = [](const cases::Symptom& report) { return !report.heard; };
    if (one.use == cases::CaseUse::practice && std::count_if(reports.begin(), reports.end(), is_heard_first) > 1)
      return one.id;
  }
  FAIL("no such case");
  return {};
}

void open_case(UiDriver& window, const cases::CaseId& id) {
  window.player().act(practice::StartCase{id});
  window.settle();
}

}  // namespace

TEST_CASE("Shift+Tab is Tab backwards") {
  UiDriver window(practice::shipped_content());
  window.key(Key::tab).key(Key::tab).key(Key::tab);
  const std::string third = window.state().focus;
  window.key(Key::tab).key(Press{Key::tab, false, true});
  CHECK(window.state().focus == third);
}

TEST_CASE("the rows of the library are one stop of Tab; arrows, Home and End move among them") {
  UiDriver window(practice::shipped_content());
  const auto rows = std::get<practice::LibraryScreen>(window.screen()).rows;
  window.focus("library/cases/" + rows[0].id.text());
  window.key(Key::down);
  CHECK(window.state().focus == "library/cases/" + rows[1].id.text());
  window.key(Key::end);
  CHECK(window.state().focus == "library/cases/" + rows.back().id.text());
  CHECK_FALSE(window.node_with_id(window.state().focus).visible.empty());
  window.key(Key::down);
  CHECK(window.state().focus == "library/cases/" + rows.back().id.text());
  window.key(Key::home);
  CHECK(window.state().focus == "library/cases/" + rows[0].id.text());
  window.key(Key::tab);
  CHECK(window.state().focus.rfind("library/cases/", 0) != 0);
}

TEST_CASE("Tab enters a group at what is chosen") {
  UiDriver window(practice::shipped_content());
  open_case(window, quiet_case(window));
  window.key(Key::digit_3);
  for (int tries = 0; tries < 60 && window.state().focus.rfind("case/decide/", 0) != 0; ++tries)
    window.key(Key::tab);
  CHECK(window.state().focus == "case/decide/3");
}

TEST_CASE("digits belong to the group that has the keyboard, otherwise to the decision") {
  UiDriver window(practice::shipped_content());
  open_case(window, case_with_reports(window));
  const auto symptom = testing::case_screen(window).symptoms[1].id;
  window.key(Key::digit_2);
  CHECK(testing::case_screen(window).decision == guidance::Urgency::monitor);
  window.focus("case/symptom:" + symptom.text() + "/1").key(Key::digit_4);
  CHECK(testing::case_screen(window).symptoms[1].given == guidance::Urgency::emergency);
  CHECK(testing::case_screen(window).decision == guidance::Urgency::monitor);
  window.focus("case/certainty/1").key(Key::digit_2);
  CHECK(testing::case_screen(window).certainty == 2);
  CHECK(testing::case_screen(window).decision == guidance::Urgency::monitor);
}

TEST_CASE("arrows in a group of answers move the keyboard and answer nothing") {
  UiDriver window(practice::shipped_content());
  open_case(window, quiet_case(window));
  window.focus("case/decide/1").key(Key::down).key(Key::down);
  CHECK(window.state().focus == "case/decide/3");
  CHECK_FALSE(testing::case_screen(window).decision.has_value());
  window.key(Key::enter);
  CHECK(testing::case_screen(window).decision == guidance::Urgency::contact);
}

TEST_CASE("Ctrl+Enter submits only what is complete, and says what is missing otherwise") {
  UiDriver window(practice::shipped_content());
  open_case(window, quiet_case(window));
  window.key(Press{Key::enter, true});
  CHECK_FALSE(testing::case_screen(window).submitting);
  CHECK(std::holds_alternative<practice::CaseScreen>(window.screen()));
  CHECK(window.has(Role::alert, "Before you submit: decide what the patient should do."));
  window.key(Key::digit_1).key(Press{Key::enter, true});
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
}

TEST_CASE("keys that repeat because they are held answer nothing") {
  UiDriver window(practice::shipped_content());
  open_case(window, quiet_case(window));
  window.frame({KeyEvent{Key::digit_4, false, false, false, true}});
  window.settle();
  CHECK(window.actions().empty());
}

TEST_CASE("Esc goes back one screen and an open case can be continued") {
  UiDriver window(practice::shipped_content());
  open_case(window, quiet_case(window));
  window.key(Key::digit_1).key(Key::escape);
  CHECK(window.model().pages.shows<practice::LibraryPage>());
  window.press(Role::button, "Continue");
  CHECK(testing::case_screen(window).decision == guidance::Urgency::expected);
}

TEST_CASE("the help keeps the keyboard inside and gives it back where it was") {
  UiDriver window(practice::shipped_content());
  open_case(window, quiet_case(window));
  window.focus("case/decide/1").key(Key::f1);
  CHECK(window.state().focus == "help/close");
  for (int count = 0; count < 5; ++count) {
    window.key(Key::tab);
    CHECK(window.state().focus == "help/close");
  }
  window.key(Key::digit_4);
  CHECK_FALSE(testing::case_screen(window).decision.has_value());
  window.key(Key::escape);
  CHECK_FALSE(window.model().help_open);
  CHECK(window.model().pages.shows<practice::AttemptPage>());
  CHECK(window.state().focus == "case/decide/1");
}

TEST_CASE("another screen begins without the keyboard focus of the last") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Settings");
  CHECK(window.model().pages.shows<practice::SettingsPage>());
  CHECK(window.state().focus.empty());
}

TEST_CASE("Page Down reads a debrief although the keyboard was elsewhere before") {
  UiDriver window(practice::shipped_content());
  window.press_id("library/cases/" + quiet_case(window).text());
  window.focus("case/decide/1").key(Key::space).key(Press{Key::enter, true});
  const float top = window.node_with_id("debrief/outcome").rect.top;
  window.key(Key::page_down);
  CHECK(window.node_with_id("debrief/outcome").rect.top < top - 100);
}

TEST_CASE("Page Down and Page Up read a long page without any control") {
  UiDriver window(practice::shipped_content());
  window.player().act(practice::OpenGuidance{});
  window.settle();
  const float top = window.node(Role::heading, "What the five documents say").rect.top;
  window.key(Key::page_down);
  CHECK(window.node(Role::heading, "What the five documents say").rect.top < top - 300);
  window.key(Key::page_up);
  CHECK(window.node(Role::heading, "What the five documents say").rect.top == Approx(top));
  window.key(Key::end).key(Key::home);
  CHECK(window.node(Role::heading, "What the five documents say").rect.top == Approx(top));
}

}  // namespace nc::ui
