#include <algorithm>
#include <vector>

#include <catch2/catch.hpp>

#include "support/random.hpp"
#include "testing/case_player.hpp"

// Every shipped case, worked to its end by keyboard in the window.

namespace nc::ui {
namespace {

using guidance::Urgency;
using testing::play_case;
using testing::UiDriver;

using Sheet = std::vector<scoring::VisitAnswers>;

/// Every urgency as far from the key as can be, every wrong advice that is offered, none that is required.
scoring::VisitAnswers wrong_visit(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit) {
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
  const auto far_from = [](Urgency urgency) { return urgency == Urgency::expected || urgency == Urgency::monitor ? Urgency::emergency : Urgency::expected; };
  scoring::VisitAnswers answers;
  answers.decision = far_from(key.decision.key);
  answers.certainty = 3;
  for (std::size_t index = 0; visit.symptoms.size() > 1 && index < visit.symptoms.size(); ++index) {
    answers.symptoms[visit.symptoms[index].id] = far_from(key.symptoms[index].key);
  }
  for (const guidance::AdviceId& id : key.offered) {
    const auto is_in = [&](const std::vector<guidance::AdviceId>& list) { return std::find(list.begin(), list.end(), id) != list.end(); };
    if (is_in(key.advice.contrary) || is_in(key.advice.harmful)) answers.advice.insert(id);
  }
  return answers;
}

/// Source: clinical model 3.1. Emergency called expected: critical miss; contact called expected: unsafe; the others cannot be under-called so far.
scoring::Outcome demanded(const guidance::Guidance& guidance, const cases::Case& the_case) {
  auto worst = scoring::Outcome::safe;
  for (const cases::Visit& visit : the_case.visits) {
    const Urgency key = cases::derive_visit(guidance, the_case, visit).decision.key;
    if (key == Urgency::emergency) worst = scoring::Outcome::critical_miss;
    if (key == Urgency::contact) worst = std::max(worst, scoring::Outcome::unsafe);
  }
  return worst;
}

scoring::VisitAnswers random_visit(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit, SeededRandom& random) {
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
  scoring::VisitAnswers answers;
  for (std::size_t topic = 0; topic < cases::topic_count; ++topic) {
    if (random.below(3) == 0) answers.asked.insert(static_cast<cases::Topic>(topic));
  }
  answers.decision = static_cast<Urgency>(random.below(4));
  if (random.below(2) == 0) answers.certainty = static_cast<int>(random.below(3)) + 1;
  for (const cases::Symptom& symptom : visit.symptoms) {
    if (visit.symptoms.size() > 1) answers.symptoms[symptom.id] = static_cast<Urgency>(random.below(4));
  }
  for (const guidance::AdviceId& id : key.offered) {
    if (random.below(3) == 0) answers.advice.insert(id);
  }
  return answers;
}

/// Right answers without those to symptoms that are not asked for (a visit with one symptom).
scoring::VisitAnswers right_visit(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit) {
  scoring::VisitAnswers answers = scoring::right_visit(guidance, the_case, visit);
  if (visit.symptoms.size() < 2) answers.symptoms.clear();
  return answers;
}

const practice::DebriefScreen& play(UiDriver& window, const practice::SharedContent& content, const cases::Case& the_case, const Sheet& sheet) {
  window.restart(content);
  play_case(window, the_case.id, sheet);
  INFO("case " << the_case.id);
  REQUIRE(window.model().attempt->answers.visits == sheet);
  const auto* debrief = std::get_if<practice::DebriefScreen>(&window.model().screen);
  REQUIRE(debrief != nullptr);
  REQUIRE(debrief->case_finished);
  return *debrief;
}

}  // namespace

TEST_CASE("every shipped case worked by keyboard with all-right answers gives 100, safe") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  for (const cases::Case& one : content->cases) {
    Sheet sheet;
    for (const cases::Visit& visit : one.visits) sheet.push_back(right_visit(content->guidance, one, visit));
    const auto& debrief = play(window, content, one, sheet);
    INFO("case " << one.id);
    CHECK(debrief.outcome == scoring::Outcome::safe);
    if (debrief.score) CHECK(*debrief.score == Approx(100.0));
    CHECK(window.says("Safe"));
  }
}

TEST_CASE("every shipped case worked by keyboard with all-wrong answers has the outcome its key demands") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  for (const cases::Case& one : content->cases) {
    Sheet sheet;
    for (const cases::Visit& visit : one.visits) sheet.push_back(wrong_visit(content->guidance, one, visit));
    const auto& debrief = play(window, content, one, sheet);
    INFO("case " << one.id);
    CHECK(debrief.outcome == demanded(content->guidance, one));
    if (debrief.score) CHECK(*debrief.score < 50.0);
  }
}

TEST_CASE("random answers to every shipped case, given by keyboard, are recorded exactly") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  SeededRandom random(20261122);
  for (const cases::Case& one : content->cases) {
    Sheet sheet;
    for (const cases::Visit& visit : one.visits) sheet.push_back(random_visit(content->guidance, one, visit, random));
    const auto& debrief = play(window, content, one, sheet);
    const scoring::Score score = scoring::grade(content->guidance, one, {one.id, sheet});
    INFO("case " << one.id);
    CHECK(debrief.outcome == score.outcome);
    CHECK(debrief.score == score.score);
  }
}

}  // namespace nc::ui
