#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// What a debrief says.

namespace nc::ui {
namespace {

using guidance::Urgency;
using testing::Press;
using testing::UiDriver;

const cases::Case& case_with_key(const library::SharedContent& content, Urgency key, std::size_t least_reports) {
  const auto found = std::find_if(content->cases.begin(), content->cases.end(), [&](const cases::Case& one) {
    const cases::Visit& visit = one.visits.front();
    return one.use == cases::CaseUse::practice && one.visits.size() == 1 && visit.symptoms.size() >= least_reports &&
           cases::derive_visit(content->guidance, one, visit).decision.key == key;
  });
  REQUIRE(found != content->cases.end());
  return *found;
}

void submit(UiDriver& window, const cases::Case& the_case, Urgency decision, int certainty) {
  window.player().act(practice::StartCase{the_case.id});
  scoring::VisitAnswers answers = window.player().right();
  answers.decision = decision;
  answers.certainty = certainty;
  window.player().answer(answers);
  window.settle();
}

/// Place of the first node that says this.
std::size_t place_of(const UiDriver& window, std::string_view words) {
  const auto nodes = window.tree().nodes();
  for (std::size_t index = 0; index < nodes.size(); ++index) {
    if (nodes[index].name.find(words) != std::string::npos) return index;
  }
  FAIL("nowhere: " << words);
  return 0;
}

/// Place of the group that holds the row with this number, from 0.
std::size_t place_of_row(const UiDriver& window, int number) {
  const auto nodes = window.tree().nodes();
  for (std::size_t index = 0; index < nodes.size(); ++index) {
    const std::string& id = nodes[index].id;
    const std::size_t last = id.rfind('/');  // of what a row holds, the last part is not the row's own
    const bool is_row = last != std::string::npos && id.compare(last, 5, "/row:") == 0;
    if (is_row && number-- == 0) return index;
  }
  FAIL("no such row");
  return 0;
}

}  // namespace

TEST_CASE("a confident critical miss is the first line, and the dangerous answer the first row") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  submit(window, case_with_key(content, Urgency::emergency, 2), Urgency::monitor, 3);
  const Node outcome = window.node(Role::alert, "Critical miss, and you were certain");
  CHECK(outcome.rect.top < 200);
  CHECK(window.says("sign of a collapsed lung"));
  const std::size_t dangerous = place_of(window, "Dangerous");
  CHECK(dangerous > place_of_row(window, 0));  // its row is the first: nothing else stands before what was dangerous
  CHECK(dangerous < place_of_row(window, 1));
  CHECK(window.tree().nodes()[place_of_row(window, 0)].name == "What the patient should do");
  CHECK(dangerous > place_of(window, "Critical miss"));
  CHECK(window.says("Called too low"));
  CHECK(window.says("0 of"));
  CHECK(window.says("our cautious reading (res-top-class)"));
}

TEST_CASE("every row names the statements that decide it, with document and place, and each leads to the guidance") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  submit(window, case_with_key(content, Urgency::contact, 1), Urgency::contact, 2);
  const auto& debrief = std::get<practice::DebriefScreen>(window.screen());
  for (const practice::DebriefItem& item : debrief.visits.front().items) {
    for (const practice::Cited& cited : item.cites)
      CHECK(window.says(cited.place));
  }
  const practice::Cited first = debrief.visits.front().items.front().cites.front();
  window.press_id("debrief/visit0/row:decision/decision/" + first.id.text());
  CHECK(window.model().pages.shows<practice::GuidancePage>());
  CHECK(std::get<practice::GuidancePage>(window.model().pages.top()).search == first.id.text());
  CHECK(window.node_with_id("guidance/search").value == first.id.text());
  CHECK(window.says(first.text));
}

TEST_CASE("before the debrief the time line shows no window and nothing names the key; in it the windows stand") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  const cases::Case& the_case = case_with_key(content, Urgency::monitor, 1);
  window.player().act(practice::StartCase{the_case.id});
  window.settle();
  for (const auto& span : content->guidance.windows)
    CHECK_FALSE(window.has(Role::text, span.label));
  CHECK_FALSE(window.says("Monitor is"));
  submit(window, the_case, Urgency::monitor, 2);
  for (const auto& span : content->guidance.windows)
    CHECK(window.says(span.label));
}

TEST_CASE("what was not asked is told, what was asked is not told again") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  const auto found = std::find_if(content->cases.begin(), content->cases.end(), [](const cases::Case& one) {
    return one.use == cases::CaseUse::practice && one.visits.front().asked.size() >= 2;
  });
  REQUIRE(found != content->cases.end());
  const auto& asked = found->visits.front().asked;
  window.player().act(practice::StartCase{found->id});
  window.player().act(practice::AskAbout{asked[0].topic});
  practice::classify_reports(window.player());
  window.settle();
  window.key(Key::digit_4).key(Press{Key::enter, true});
  CHECK(window.says("What you did not ask"));
  const bool other_topic = asked[1].topic != asked[0].topic;
  if (other_topic) CHECK(window.says(asked[1].words));
  CHECK_FALSE(window.says(asked[0].words));
}

TEST_CASE("the twin can be opened from the debrief") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  const auto found = std::find_if(content->cases.begin(), content->cases.end(),
                                  [](const cases::Case& one) { return one.twin && one.visits.size() == 1; });
  REQUIRE(found != content->cases.end());
  submit(window, *found, Urgency::contact, 1);
  CHECK(window.says("differs in one cue"));
  window.press(Role::button, "Work its twin");
  CHECK(testing::case_screen(window).case_id == *found->twin);
}

TEST_CASE("visits of a case follow one another, and what was said before stays to be read") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  const auto found = std::find_if(content->cases.begin(), content->cases.end(),
                                  [](const cases::Case& one) { return one.visits.size() > 1; });
  REQUIRE(found != content->cases.end());
  window.player().act(practice::StartCase{found->id});
  window.player().answer(window.player().right());
  window.settle();
  window.press(Role::button, "Next visit");
  CHECK(testing::case_screen(window).visit == 1);
  CHECK(window.says("hours after the session"));
  CHECK(window.says("visit 2 of"));
}

TEST_CASE("a debrief that tells of danger is left only once the whole of that was in sight") {
  const auto content = practice::shipped_content();
  testing::UiOptions options{640, 480};
  options.settings.text_percent = 200;
  UiDriver window(content, options);
  submit(window, case_with_key(content, Urgency::emergency, 2), Urgency::monitor, 3);
  const Node card = window.node(Role::alert, "Critical miss, and you were certain");
  REQUIRE(card.visible.height() < card.rect.height());  // too low a window to see all of it at once
  window.key(Press{Key::enter, true});
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
  CHECK(window.node(Role::alert, "Critical miss, and you were certain").rect.top < card.rect.top);
  window.key(Press{Key::enter, true});
  CHECK_FALSE(std::holds_alternative<practice::DebriefScreen>(window.screen()));
}

TEST_CASE("a lung warning that was left out is said at the top, also where help is on the way") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  const auto found = std::find_if(content->cases.begin(), content->cases.end(), [&](const cases::Case& one) {
    const auto key = cases::derive_visit(content->guidance, one, one.visits.front());
    return one.use == cases::CaseUse::practice && one.visits.size() == 1 && key.decision.key == Urgency::expected &&
           std::any_of(key.advice.required.begin(), key.advice.required.end(),
                       [](const auto& point) { return point.lung_warning; });
  });
  REQUIRE(found != content->cases.end());
  for (const Urgency decision : {Urgency::expected, Urgency::emergency}) {
    window.player().act(practice::StartCase{found->id});
    scoring::VisitAnswers answers = window.player().right();
    answers.advice.clear();
    answers.decision = decision;
    window.player().answer(answers);
    window.settle();
    CHECK(window.has(Role::alert, "Unsafe. The lung warning was left out") == (decision == Urgency::expected));
    CHECK(place_of(window, "lung warning was left out") < place_of_row(window, 0));
  }
}

}  // namespace nc::ui
