#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "guidance/derive_advice.hpp"
#include "scoring/grade.hpp"
#include "testing/graded_content.hpp"

// Patients whom a trainer of this kind must get right, told as a clinician would tell them.

namespace nc::scoring {
namespace {

using guidance::AdviceId;
using guidance::Region;
using guidance::Urgency;

struct Patient {
  guidance::Guidance guidance = shipped_guidance();
  cases::Case the_case;

  explicit Patient(cases::Case made) : the_case(std::move(made)) {}
  const cases::Visit& visit() const { return the_case.visits.front(); }
  cases::VisitKey key() const { return derive_visit(guidance, the_case, visit()); }
  Urgency urgency() const { return key().decision.key; }
  /// What somebody gets who calls it so and gives the advice that is right then.
  Score called(Urgency urgency) const {
    return grade(guidance, the_case, {the_case.id, {right_visit(guidance, the_case, visit(), urgency)}});
  }
  double decision_credit(Urgency urgency) const { return called(urgency).visits.front().items.front().credit; }
  bool requires_advice(const std::string& id) const {
    const auto& required = key().advice.required;
    return std::any_of(required.begin(), required.end(), [&](const guidance::RequiredAdvice& point) {
      return std::find(point.one_of.begin(), point.one_of.end(), AdviceId(id)) != point.one_of.end();
    });
  }
  bool calls_contrary(const std::string& id) const {
    const auto& contrary = key().advice.contrary;
    return std::find(contrary.begin(), contrary.end(), AdviceId(id)) != contrary.end();
  }
};

/// Three hours after needles in the mid-back: a tight band round the chest, lungs that will not fill, a racing heart.
/// She says that it is one of her panics.
Patient panic() {
  const auto band = make_symptom("band", {{"breathing", "new-difficulty"}, {"chest", "chest-pain"}});
  const auto heart = make_symptom("heart", {{"general", "uncovered"}});
  return Patient(make_case({Region::upper_back}, {make_visit(3, {band, heart})}));
}

/// A dull ache in the ribs that came slowly, which pressing brings out and a deep breath leaves as it is.
Patient rib_ache() {
  return Patient(make_case({Region::upper_back}, {make_visit(30, {make_symptom("ribs", {{"chest", "wall-ache"}})})}));
}

/// A swimmer who trains hard nearly every day, at 55 hours: a moderate ache that has not changed, though warmth eases
/// it. May she race tomorrow?
Patient swimmer() {
  const auto ache = make_symptom("ache", {{"pain", "moderate"}, {"trend", "unchanged"}, {"selfcare", "eased"}});
  cases::Visit visit = make_visit(55, {ache});
  visit.questions = {guidance::QuestionId("training-regular-hard")};
  return Patient(make_case({Region::shoulder}, {visit}));
}

/// Nothing hurts at all a day after the session. Only: may he run his race tomorrow?
Patient race() {
  cases::Visit visit = make_visit(24, {});
  visit.questions = {guidance::QuestionId("training")};
  return Patient(make_case({Region::upper_back}, {visit}));
}

}  // namespace

TEST_CASE("a panic with a band round the chest and lungs that will not fill is an emergency, whatever she calls it") {
  const Patient patient = panic();
  CHECK(patient.urgency() == Urgency::emergency);
  CHECK(patient.called(Urgency::emergency).score == 100);
  CHECK(patient.called(Urgency::emergency).outcome == Outcome::safe);
  for (const Urgency lower : {Urgency::expected, Urgency::monitor, Urgency::contact}) {
    CHECK(patient.called(lower).outcome == Outcome::critical_miss);
    CHECK(patient.called(lower).score == 0);
  }
  CHECK(patient.requires_advice("adv-name-lung-sign"));
}

TEST_CASE("an ache of the ribs that pressing brings out is watched, never waved through, and never over-called") {
  const Patient patient = rib_ache();
  CHECK(patient.urgency() == Urgency::monitor);
  CHECK(patient.decision_credit(Urgency::expected) == 0);
  for (const Urgency accepted : {Urgency::monitor, Urgency::contact, Urgency::emergency}) {
    CHECK(patient.called(accepted).score == 100);
    CHECK(patient.called(accepted).outcome == Outcome::safe);
  }
  CHECK(patient.requires_advice("adv-safety-net-lung"));
  CHECK_FALSE(patient.calls_contrary("adv-name-lung-sign"));
}

TEST_CASE("a swimmer at 55 hours comes back at a lower load; a wait that is over is asked of nobody") {
  const Patient patient = swimmer();
  CHECK(patient.urgency() == Urgency::monitor);
  CHECK(patient.requires_advice("adv-hard-trainer-48h-then-reduced"));
  CHECK_FALSE(patient.requires_advice("adv-avoid-strenuous-24-48h"));
  CHECK_FALSE(patient.calls_contrary("adv-avoid-strenuous-24-48h"));
  CHECK(patient.calls_contrary("bad-train-through"));
  CHECK(patient.requires_advice("adv-recheck-point"));
}

TEST_CASE("who feels nothing and asks about a race needs no soothing, only the answer about hard exercise") {
  const Patient patient = race();
  CHECK(patient.urgency() == Urgency::expected);
  CHECK_FALSE(patient.requires_advice("adv-reassure-expected"));
  CHECK_FALSE(patient.requires_advice("adv-state-timeline"));
  CHECK(patient.requires_advice("adv-avoid-strenuous-24-48h"));
  CHECK(patient.calls_contrary("bad-train-through"));
  CHECK(patient.called(Urgency::expected).score == 100);
}

TEST_CASE("the lung warning left out after work on the upper back is unsafe, however right the rest is") {
  const Patient patient = rib_ache();
  VisitAnswers answers = right_visit(patient.guidance, patient.the_case, patient.visit());
  answers.advice.erase(AdviceId("adv-safety-net-lung"));
  const Score score = grade(patient.guidance, patient.the_case, {patient.the_case.id, {answers}});
  CHECK(score.outcome == Outcome::unsafe);
  CHECK(score.score <= 50);
}

}  // namespace nc::scoring
