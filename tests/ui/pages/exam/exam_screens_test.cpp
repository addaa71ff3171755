#include <algorithm>
#include <vector>

#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

namespace nc::ui {

using testing::UiDriver;

TEST_CASE("an exam shows no debrief until its end, then one page with every case") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  window.press(Role::button, "Exam");
  window.press(Role::radio_button, "5");
  window.focus("exam-setup/seed").type("7");
  window.press(Role::button, "Start exam");
  int cases_worked = 0;
  while (window.player().shows<practice::CaseScreen>()) {
    CHECK(window.says("exam"));
    window.player().answer(window.player().right());
    window.settle();
    CHECK_FALSE(window.player().shows<practice::DebriefScreen>());
    REQUIRE(++cases_worked < 40);
  }
  CHECK(window.has(Role::alert, "Passed"));
  const auto& result = std::get<practice::ExamResultScreen>(window.screen());
  REQUIRE(result.lines.size() == 5);
  for (const auto& line : result.lines)
    CHECK(window.says(line.title));
  window.press_id("exam-result/visit2/debrief");
  const std::string hide = "Hide debrief: " + result.lines[2].title;
  CHECK(window.has(Role::button, hide));
  CHECK(window.says("What the patient should do"));
  window.press(Role::button, hide);
  CHECK_FALSE(window.has(Role::button, hide));
  window.press(Role::button, "Back to the library");
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

TEST_CASE("no title of a case is anywhere in the window before the exam is over") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  window.press(Role::button, "Exam");
  window.press(Role::radio_button, "5");
  window.press(Role::button, "Start exam");
  const std::vector<cases::CaseId> queue = window.model().sitting->queue;
  const auto says_a_title = [&](const cases::CaseId& id) { return window.says(find_case(*content, id)->title); };
  CHECK(window.says("Case 1 of 5"));
  CHECK(std::none_of(queue.begin(), queue.end(), says_a_title));
  window.player().act(practice::GoBack{});
  window.settle();
  CHECK(window.says("To continue: your exam, case 1 of 5"));
  CHECK(std::none_of(queue.begin(), queue.end(), says_a_title));
}

TEST_CASE("the page of the exam says how many cases are left, and that there is none without them") {
  const auto few = practice::only(practice::shipped_content(), {"neck-gas-fitter", "shoulder-theatre-usher"});
  UiDriver window(few);
  window.press(Role::button, "Exam");
  CHECK(window.says("2 cases are kept for exams and never come in practice."));
  CHECK(window.says("An exam can have 2 cases now"));
  UiDriver none(practice::all_for_practice());
  none.press(Role::button, "Exam");
  CHECK(none.says("The library keeps no case for exams"));
  none.player().act(practice::StartExam{});
  none.settle();
  CHECK(none.model().pages.shows<practice::ExamSetupPage>());
  CHECK(none.says("The library keeps no case for exams, so there is no exam."));
}

TEST_CASE("a seed that is no number is said so and starts nothing") {
  UiDriver window(practice::shipped_content());
  window.press(Role::button, "Exam");
  window.focus("exam-setup/seed").type("12x");
  window.press(Role::button, "Start exam");
  CHECK(window.has(Role::alert, "A seed is a whole number of at most 19 digits."));
  CHECK(window.model().pages.shows<practice::ExamSetupPage>());
}

TEST_CASE("with a time limit the time left is shown") {
  UiDriver window(practice::shipped_content());
  window.press(Role::button, "Exam");
  window.press(Role::radio_button, "15 min");
  window.press(Role::button, "Start exam");
  CHECK(window.says(" left"));
}

}  // namespace nc::ui
