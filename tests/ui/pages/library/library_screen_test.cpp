#include <catch2/catch.hpp>

#include "testing/graded_content.hpp"
#include "testing/window/case_player.hpp"

// What the library shows.

namespace nc::ui {
namespace {

using testing::UiDriver;

const practice::LibraryScreen& library(const UiDriver& window) {
  return std::get<practice::LibraryScreen>(window.screen());
}

}  // namespace

TEST_CASE("every case is a row that says title, region, difficulty and last result") {
  UiDriver window(practice::shipped_content());
  const auto& rows = library(window).rows;
  CHECK(rows.size() == library(window).total);
  for (const practice::LibraryRow& row : rows) {
    const Node node = window.node_with_id("library/cases/" + row.id.text());
    CHECK(node.role == Role::list_item);
    CHECK(node.name.find(row.title) == 0);
    CHECK(node.name.find("New") != std::string::npos);
  }
}

TEST_CASE("regions, status and difficulty filter, and a second press takes the filter off") {
  UiDriver window(practice::shipped_content());
  const std::size_t all = library(window).rows.size();
  window.press(Role::check_box, "1 Neck");
  const std::size_t neck = library(window).rows.size();
  CHECK(neck < all);
  window.press(Role::check_box, "Subtle");
  CHECK(library(window).rows.size() < neck);
  for (const auto& row : library(window).rows)
    CHECK(row.difficulty == 3);
  window.press(Role::check_box, "Subtle");
  CHECK(library(window).rows.size() == neck);
  window.press(Role::check_box, "1 Neck");
  CHECK(library(window).rows.size() == all);
  window.press(Role::check_box, "Done 0");
  CHECK(library(window).rows.empty());
}

TEST_CASE("after a case the library shows its outcome as a word, and the counts follow") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  const cases::Case& first = *library::find_case(*content, practice::quiet_case(content));
  std::vector<scoring::VisitAnswers> sheet;
  for (const cases::Visit& visit : first.visits)
    sheet.push_back(scoring::right_visit(content->guidance, first, visit));
  testing::play_case(window, first.id, sheet);
  window.key(testing::Press{Key::enter, true});
  REQUIRE(window.model().pages.shows<practice::LibraryPage>());
  CHECK(window.node_with_id("library/cases/" + first.id.text()).name.find("Safe · 100") != std::string::npos);
  CHECK(window.says("last practised today"));
  CHECK(window.has(Role::check_box, "Done 1"));
}

TEST_CASE("Practise 10 runs ten cases one after another") {
  UiDriver window(practice::shipped_content());
  window.press(Role::button, "Practise 10");
  CHECK(testing::case_screen(window).sitting_size == 10);
  CHECK(window.says("case 1 of 10"));
  window.player().answer(window.player().right());
  window.settle();
  const bool goes_on = window.has(Role::button, "Next case") || window.has(Role::button, "Next visit");
  CHECK(goes_on);
}

TEST_CASE("My misses can be pressed once something was missed") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  for (const cases::Case& one : content->cases) {
    if (one.visits.size() > 1 ||
        cases::derive_visit(content->guidance, one, one.visits.front()).decision.key != guidance::Urgency::emergency)
      continue;
    window.player().act(practice::StartCase{one.id});
    scoring::VisitAnswers answers = window.player().right();
    answers.decision = guidance::Urgency::expected;
    window.player().answer(answers);
    window.player().act(practice::Next{});
    break;
  }
  window.settle();
  REQUIRE(window.model().pages.shows<practice::LibraryPage>());
  CHECK(window.says("Critical miss"));
  window.press(Role::button, "My misses");
  CHECK(window.model().pages.shows<practice::AttemptPage>());
}

TEST_CASE("the library remembers how far it was scrolled") {
  UiDriver window(practice::shipped_content());
  const auto rows = library(window).rows;
  window.focus("library/cases/" + rows.front().id.text()).key(Key::end);
  const float before = window.node_with_id("library/cases/" + rows.front().id.text()).rect.top;
  window.player().act(practice::OpenSettings{});
  window.settle();
  window.key(Key::escape);
  CHECK(window.node_with_id("library/cases/" + rows.front().id.text()).rect.top == Approx(before));
}

}  // namespace nc::ui
