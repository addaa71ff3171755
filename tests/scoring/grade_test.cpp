#include "scoring/grade.hpp"

#include <cmath>

#include <catch2/catch.hpp>

#include "scoring/policy.hpp"
#include "scoring/sheet_faults.hpp"
#include "testing/graded_content.hpp"

namespace nc::scoring {
namespace {

using guidance::AdviceId;
using guidance::Region;
using guidance::Urgency;

cases::Symptom new_breathlessness() {
  return make_symptom("breath", {{"breathing", "new-difficulty"}});
}
cases::Symptom spreading_redness() {
  return make_symptom("skin", {{"site", "alarm"}});
}
cases::Symptom uncovered_complaint(const std::string& id = "faint") {
  return make_symptom(id, {{"general", "uncovered"}});
}

/// A case of one visit, 20 hours after the session.
cases::Case one_visit(const std::vector<cases::Symptom>& symptoms,
                      std::initializer_list<Region> regions = {Region::neck}) {
  return make_case(regions, {make_visit(20, symptoms)});
}

struct Graded {
  guidance::Guidance guidance = shipped_guidance();
  cases::Case the_case;
  AnswerSheet sheet;

  explicit Graded(cases::Case made) : the_case(std::move(made)), sheet(right_answers(guidance, the_case)) {}
  VisitAnswers& answers() { return sheet.visits.front(); }
  Score score() const { return grade(guidance, the_case, sheet); }
  VisitScore visit() const { return score().visits.front(); }
};

const Item& find_item(const VisitScore& score, const std::string& name) {
  for (const Item& item : score.items) {
    if (item.name == name) return item;
  }
  FAIL("no item " << name);
  return score.items.front();
}

}  // namespace

TEST_CASE("the shipped policy is the one the contract states") {
  const guidance::ScoringPolicy shipped = shipped_guidance().scoring;
  const guidance::ScoringPolicy contract = contract_policy();
  CHECK(shipped.decision_weight == contract.decision_weight);
  CHECK(shipped.symptoms_weight == contract.symptoms_weight);
  CHECK(shipped.advice_weight == contract.advice_weight);
  CHECK(shipped.symptoms_asked_from == contract.symptoms_asked_from);
  CHECK(shipped.lung_regions == contract.lung_regions);
  CHECK(shipped.unsafe_without_warning_below == contract.unsafe_without_warning_below);
  CHECK(shipped.advice_by_class_given == contract.advice_by_class_given);
  CHECK(shipped.critical_miss_cap == contract.critical_miss_cap);
  CHECK(shipped.unsafe_cap == contract.unsafe_cap);
  CHECK(shipped.certainty_right == contract.certainty_right);
  CHECK(shipped.certainty_wrong == contract.certainty_wrong);
  CHECK(shipped.bonus_factor == contract.bonus_factor);
  CHECK(shipped.exam_cut == contract.exam_cut);
  CHECK(shipped.exam_unsafe_allowed == contract.exam_unsafe_allowed);
  for (std::size_t key = 0; key < 4; ++key) {
    for (std::size_t answer = 0; answer < 4; ++answer) {
      INFO("key " << key << ", answer " << answer);
      const auto& got = shipped.matrix[key][answer];
      const auto& want = contract.matrix[key][answer];
      CHECK(got.credit == want.credit);
      CHECK(got.credit_if_accepted == want.credit_if_accepted);
      CHECK(got.unsafe == want.unsafe);
      CHECK(got.over_called == want.over_called);
      CHECK(got.needs_explicit_rule == want.needs_explicit_rule);
      CHECK(got.critical_miss == want.critical_miss);
      CHECK(got.unsafe_outside_lung_regions == want.unsafe_outside_lung_regions);
    }
  }
}

TEST_CASE("one symptom is asked too: decision, symptom and advice share the score 5 to 2 to 3") {
  Graded graded(one_visit({mild_ache()}));
  const VisitScore right = graded.visit();
  CHECK(right.score == 100.0);
  CHECK(right.outcome == Outcome::safe);
  CHECK(right.symptoms_credit == 1.0);
  CHECK(find_item(right, "decision").weight == 0.5);
  CHECK(find_item(right, "symptom:ache").weight == 0.2);
  graded.answers().decision = Urgency::contact;
  CHECK(graded.visit().score == 50.0);
}

TEST_CASE("where the guidance asks from two symptoms on, one alone is not asked, as in the first edition") {
  Graded graded(one_visit({mild_ache()}));
  graded.guidance.scoring.symptoms_asked_from = 2;
  const VisitScore right = graded.visit();
  CHECK(right.score == 100.0);
  CHECK_FALSE(right.symptoms_credit.has_value());
  CHECK(find_item(right, "decision").weight == 5.0 / 8);
  graded.answers().decision = Urgency::contact;
  CHECK(graded.visit().score == 37.5);
}

TEST_CASE("without a symptom decision and advice share the score 5 to 3") {
  Graded graded(one_visit({}));
  CHECK(graded.visit().score == 100.0);
  CHECK_FALSE(graded.visit().symptoms_credit.has_value());
  CHECK(find_item(graded.visit(), "decision").weight == 5.0 / 8);
}

TEST_CASE("a symptom that was never heard has no credit, whatever is answered; asking and answering rightly has all") {
  cases::Symptom redness = spreading_redness();
  redness.heard = cases::Topic::skin;
  Graded graded(one_visit({mild_ache(), redness}));
  CHECK(graded.answers().asked == std::set{cases::Topic::skin});
  CHECK(graded.visit().score == 100.0);
  graded.answers().asked.clear();
  CHECK(graded.visit().score == 90.0);
  CHECK(find_item(graded.visit(), "symptom:skin").verdict == Verdict::missing);
  CHECK(find_item(graded.visit(), "symptom:skin").given.empty());
  CHECK(graded.visit().outcome == Outcome::safe);
}

TEST_CASE("two symptoms: decision, symptoms and advice share the score 5 to 2 to 3") {
  Graded graded(one_visit({mild_ache(), spreading_redness()}));
  CHECK(graded.visit().score == 100.0);
  CHECK(find_item(graded.visit(), "decision").weight == 0.5);
  CHECK(find_item(graded.visit(), "symptom:ache").weight == 0.1);
  CHECK(find_item(graded.visit(), "symptom:ache").key == "expected");
  CHECK(find_item(graded.visit(), "symptom:skin").key == "contact");
  graded.answers().symptoms[cases::SymptomId("ache")] = Urgency::monitor;
  CHECK(graded.visit().symptoms_credit == 0.75);
  CHECK(graded.visit().score == 95.0);
  graded.answers().symptoms.erase(cases::SymptomId("skin"));
  CHECK(graded.visit().score == 85.0);
  CHECK(find_item(graded.visit(), "symptom:skin").verdict == Verdict::missing);
}

TEST_CASE("a misread symptom costs credit and never safety") {
  Graded graded(one_visit({mild_ache(), new_breathlessness()}, {Region::upper_back}));
  graded.answers().symptoms[cases::SymptomId("breath")] = Urgency::expected;
  CHECK(graded.visit().outcome == Outcome::safe);
  CHECK(find_item(graded.visit(), "symptom:breath").credit == 0);
  CHECK_FALSE(find_item(graded.visit(), "symptom:breath").dangerous);
  CHECK(graded.visit().score == 90.0);
}

TEST_CASE("a symptom that no document mentions is unscored, and the others share its weight") {
  Graded graded(one_visit({mild_ache(), uncovered_complaint(), spreading_redness()}));
  CHECK(find_item(graded.visit(), "symptom:faint").verdict == Verdict::not_scored);
  CHECK(find_item(graded.visit(), "symptom:faint").weight == 0);
  CHECK(find_item(graded.visit(), "symptom:ache").weight == 0.1);
  CHECK(graded.visit().score == 100.0);
  graded.answers().symptoms[cases::SymptomId("faint")] = Urgency::emergency;
  CHECK(graded.visit().score == 100.0);
}

TEST_CASE("when no symptom is covered the symptoms drop out") {
  Graded graded(one_visit({uncovered_complaint("faint"), uncovered_complaint("fever")}));
  CHECK_FALSE(graded.visit().symptoms_credit.has_value());
  CHECK_FALSE(graded.visit().decision_credit.has_value());
  CHECK(graded.visit().advice_credit == 1.0);
  CHECK(graded.visit().score == 100.0);
}

TEST_CASE("a complaint that no document mentions leaves only the advice to score, all of the weight on it") {
  Graded graded(one_visit({uncovered_complaint()}));
  for (const Urgency answer : {Urgency::expected, Urgency::emergency}) {
    graded.answers().decision = answer;
    CHECK(graded.visit().score == 100.0);
    CHECK(graded.visit().outcome == Outcome::safe);
    CHECK_FALSE(graded.visit().certainty_mark.has_value());
    CHECK(find_item(graded.visit(), "decision").verdict == Verdict::not_scored);
    CHECK(find_item(graded.visit(), "decision").weight == 0);
  }
  CHECK(find_item(graded.visit(), "advice:adv-tell-provider").weight == 1.0);
  graded.answers().advice.clear();
  CHECK(graded.visit().score == 0.0);
}

TEST_CASE("a missed emergency has nothing however right the rest is, and what it would have had is kept beside it") {
  Graded graded(one_visit({new_breathlessness()}, {Region::upper_back}));
  graded.answers().decision = Urgency::contact;
  CHECK(graded.visit().outcome == Outcome::critical_miss);
  CHECK(graded.visit().score == 50.0);
  CHECK(graded.score().score == 0.0);
  CHECK(graded.score().score_uncapped == 50.0);
  CHECK(find_item(graded.visit(), "decision").dangerous);
}

TEST_CASE("an unsafe case has at most half, after the mean of its visits") {
  Graded graded(make_case({Region::neck}, {make_visit(4, {mild_ache()}), make_visit(20, {spreading_redness()})}));
  CHECK(graded.score().score == graded.score().score_uncapped);
  graded.sheet.visits[1].decision = Urgency::monitor;
  CHECK(graded.score().outcome == Outcome::unsafe);
  CHECK(graded.score().score_uncapped == (100.0 + 50.0) / 2);
  CHECK(graded.score().score == 50.0);
  graded.sheet.visits[0].decision = Urgency::emergency;
  graded.sheet.visits[0].symptoms.clear();
  CHECK(graded.score().score_uncapped == (30.0 + 50.0) / 2);
  CHECK(graded.score().score == 40.0);
}

TEST_CASE("sending a patient with an expected reaction to a provider is over-called: no danger and no cap") {
  Graded graded(one_visit({mild_ache()}));
  graded.answers().decision = Urgency::contact;
  CHECK(graded.score().outcome == Outcome::over_called);
  CHECK_FALSE(find_item(graded.visit(), "decision").dangerous);
  CHECK(graded.score().score == 50.0);
  CHECK(graded.score().score == graded.score().score_uncapped);
}

TEST_CASE("the lung warning left out is unsafe though the reaction is expected, and not where help is on the way") {
  Graded graded(one_visit({mild_ache()}, {Region::shoulder}));
  CHECK(graded.score().outcome == Outcome::safe);
  graded.answers().advice.erase(AdviceId("adv-safety-net-lung"));
  CHECK(graded.score().outcome == Outcome::unsafe);
  CHECK(find_item(graded.visit(), "advice:adv-safety-net-lung").dangerous);
  graded.answers().decision = Urgency::emergency;
  CHECK(graded.score().outcome == Outcome::over_called);
}

TEST_CASE("a neck-only emergency answered contact is unsafe and not a critical miss") {
  Graded graded(one_visit({new_breathlessness()}));
  graded.answers().decision = Urgency::contact;
  CHECK(graded.visit().outcome == Outcome::unsafe);
}

TEST_CASE("harmful advice never makes a critical miss look better") {
  Graded graded(one_visit({new_breathlessness()}, {Region::shoulder}));
  graded.answers().decision = Urgency::monitor;
  graded.the_case.format = 1;
  graded.the_case.visits.front().offer = {AdviceId("bad-wait-and-see")};
  graded.answers().advice.insert(AdviceId("bad-wait-and-see"));
  CHECK(graded.visit().outcome == Outcome::critical_miss);
  graded.answers().decision = Urgency::emergency;
  CHECK(graded.visit().outcome == Outcome::unsafe);
}

TEST_CASE("leaving out the critical advice under a contact key is unsafe though the decision is right") {
  Graded graded(one_visit({spreading_redness()}));
  for (guidance::AdviceRow& row : graded.guidance.advice_rows) {
    for (guidance::AdviceRow::Required& point : row.required)
      point.critical = true;
  }
  graded.answers().advice.erase(AdviceId("adv-name-warning-sign"));
  CHECK(graded.visit().outcome == Outcome::unsafe);
  CHECK(find_item(graded.visit(), "advice:adv-name-warning-sign").dangerous);
}

TEST_CASE("a visit that was never answered has no credit, and a missed emergency in it does not hide") {
  Graded graded(make_case({Region::shoulder}, {make_visit(4, {mild_ache()}), make_visit(20, {new_breathlessness()})}));
  CHECK(graded.score().score == 100.0);
  graded.sheet.visits.pop_back();
  const Score left = graded.score();
  CHECK(left.score_uncapped == 50.0);
  CHECK(left.score == 0.0);
  CHECK(left.outcome == Outcome::critical_miss);
  CHECK(left.visits.size() == 2);
  CHECK(left.decision_credit == 0.5);
  CHECK_FALSE(left.lung_warning_given);
}

TEST_CASE("a case's score is the mean of its visits, its outcome the worst, its certainty mark the sum") {
  Graded graded(make_case({Region::neck}, {make_visit(4, {mild_ache()}), make_visit(20, {spreading_redness()})}));
  graded.sheet.visits[1].decision = Urgency::monitor;
  const Score score = graded.score();
  CHECK(score.score_uncapped == (100.0 + 50.0) / 2);
  CHECK(score.outcome == Outcome::unsafe);
  CHECK(score.certainty_mark == 3.0 - 6.0);
  CHECK(score.decision_credit == 0.5);
  CHECK(score.advice_credit == 1.0);
}

TEST_CASE("certainty is marked beside the score and never inside it") {
  Graded graded(one_visit({mild_ache()}));
  for (const Certainty certainty : {1, 2, 3}) {
    graded.answers().certainty = certainty;
    CHECK(graded.score().certainty_mark == static_cast<double>(certainty));
    CHECK(graded.score().score == 100.0);
  }
  graded.answers().decision = Urgency::emergency;
  CHECK(graded.score().certainty_mark == -6.0);
  graded.answers().certainty.reset();
  CHECK_FALSE(graded.score().certainty_mark.has_value());
  graded.answers().certainty = 3;
  graded.answers().decision.reset();
  CHECK_FALSE(graded.score().certainty_mark.has_value());
}

TEST_CASE("every shipped case answered right has 100 and is safe") {
  const guidance::Guidance guidance = shipped_guidance();
  const std::vector<cases::Case> library = shipped_cases(guidance);
  REQUIRE(library.size() >= 36);
  for (const cases::Case& the_case : library) {
    INFO(the_case.id);
    const Score score = grade(guidance, the_case, right_answers(guidance, the_case));
    CHECK(score.score == 100.0);
    CHECK(score.outcome == Outcome::safe);
    CHECK(score.lung_warning_given == score.lung_warning_required);
    CHECK(find_sheet_faults(guidance, the_case, right_answers(guidance, the_case)).empty());
  }
}

TEST_CASE("every scored item of every shipped case cites a document") {
  const guidance::Guidance guidance = shipped_guidance();
  for (const cases::Case& the_case : shipped_cases(guidance)) {
    for (const VisitScore& visit : grade(guidance, the_case, right_answers(guidance, the_case)).visits) {
      for (const Item& item : visit.items) {
        INFO(the_case.id << " " << item.name);
        CHECK((item.weight == 0 || (!item.cites.empty() && !item.documents.empty())));
      }
    }
  }
}

TEST_CASE("verdicts have stable names") {
  CHECK(to_text(Verdict::over_cautious) == "over-cautious");
  CHECK(to_text(Verdict::under_called) == "under-called");
  CHECK(to_text(Verdict::not_scored) == "not-scored");
}

TEST_CASE("the scorer version begins with the policy's version") {
  guidance::Guidance guidance;
  guidance.scoring.version = "local-7";
  CHECK(scorer_version(guidance) == "local-7/grade-1");
}

}  // namespace nc::scoring
