#include <cmath>

#include <catch2/catch.hpp>

#include "scoring/advice_mark.hpp"
#include "scoring/grade.hpp"
#include "testing/drawn.hpp"
#include "testing/property.hpp"
#include "testing/random_answers.hpp"

// What must hold of a score for any answers to any shipped case.

namespace nc::scoring {
namespace {

struct Library {
  guidance::Guidance guidance = shipped_guidance();
  std::vector<cases::Case> cases = shipped_cases(guidance);

  const cases::Case& draw() const { return cases[*rc::gen::inRange<std::size_t>(0, cases.size())]; }

  /// The plan that the advice of a visit is judged by after the decision on the sheet.
  guidance::AdvicePlan plan_after(const cases::Case& the_case, std::size_t number, const AnswerSheet& sheet) const {
    const cases::Visit& visit = the_case.visits[number];
    const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
    return judged_advice(guidance, visit, key, sheet.visits[number].decision).plan;
  }
};

/// Adds the items up the way docs/scoring.md tells a reader of an export.
double added_up(const VisitScore& visit) {
  double urgencies = 0;
  double advice = 0;
  for (const Item& item : visit.items) {
    (item.kind == ItemKind::advice ? advice : urgencies) += item.credit * item.weight;
  }
  return 100 * (urgencies + std::max(0.0, advice));
}

/// A case of one visit and one report with any findings.
cases::Case random_case(const guidance::Guidance& guidance) {
  cases::Symptom symptom = make_symptom("report", {});
  for (const guidance::FindingTerms& terms : guidance::finding_terms()) {
    const int value = nc::testing::drawn_number(0, static_cast<int>(terms.value_count));
    symptom.findings[terms.finding] = static_cast<std::uint8_t>(value);
  }
  cases::Visit visit = make_visit(nc::testing::drawn_number(0, 130), {symptom});
  visit.factor = symptom.findings[guidance::Finding::factor];
  for (const guidance::QuestionId& question : guidance.questions) {
    if (nc::testing::drawn_bool()) visit.questions.push_back(question);
  }
  using guidance::Region;
  return make_case({*rc::gen::element(Region::neck, Region::upper_back, Region::shoulder)}, {visit});
}

bool is_under_called_emergency(const VisitScore& visit) {
  const Item& decision = visit.items.front();
  return decision.key == "emergency" && decision.given != "emergency";
}

}  // namespace

TEST_CASE("a score is the sum of its items and stays between 0 and 100") {
  const Library library;
  nc::testing::prop("for any answers", [&] {
    const cases::Case& the_case = library.draw();
    const Score score = grade(library.guidance, the_case, random_answers(library.guidance, the_case));
    double sum = 0;
    for (const VisitScore& visit : score.visits) {
      RC_ASSERT(visit.score.has_value());
      RC_ASSERT(*visit.score >= 0 && *visit.score <= 100);
      RC_ASSERT(std::abs(added_up(visit) - *visit.score) <= 1e-9);
      sum += *visit.score;
    }
    RC_ASSERT(std::abs(sum / static_cast<double>(score.visits.size()) - score.score_uncapped.value()) <= 1e-9);
    RC_ASSERT(score.score == capped(library.guidance.scoring, score.outcome, score.score_uncapped));
  });
}

TEST_CASE("a critical miss has nothing and an unsafe case at most half, whatever the rest is worth") {
  const Library library;
  nc::testing::prop("for any answers", [&] {
    const cases::Case& the_case = library.draw();
    const Score score = grade(library.guidance, the_case, random_answers(library.guidance, the_case));
    if (score.outcome == Outcome::critical_miss) RC_ASSERT(*score.score == 0);
    if (score.outcome == Outcome::unsafe) RC_ASSERT(*score.score <= 50);
    if (!is_dangerous(score.outcome)) RC_ASSERT(score.score == score.score_uncapped);
  });
}

TEST_CASE("a more urgent answer than the key endangers nobody by itself, and a key of our own reading never fails") {
  const Library library;
  nc::testing::prop("for any answers", [&] {
    const cases::Case& the_case = library.draw();
    for (const VisitScore& visit :
         grade(library.guidance, the_case, random_answers(library.guidance, the_case)).visits) {
      const Item& decision = visit.items.front();
      const bool stated = std::any_of(decision.rules.begin(), decision.rules.end(),
                                      [&](const auto& id) { return is_explicit(*find_rule(library.guidance, id)); });
      RC_ASSERT(!decision.dangerous || decision.verdict != Verdict::over_cautious);
      RC_ASSERT(!decision.dangerous || stated || decision.key == "emergency");
      RC_ASSERT(visit.outcome != Outcome::over_called || decision.verdict == Verdict::over_cautious);
    }
  });
}

TEST_CASE("every accepted answer reaches 100 and is safe with the advice that is right after it") {
  const guidance::Guidance guidance = shipped_guidance();
  nc::testing::prop("for any findings, questions and accepted class", [&] {
    const cases::Case the_case = random_case(guidance);
    const cases::Visit& visit = the_case.visits.front();
    const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
    for (const guidance::Urgency accepted : key.decision.accepted.members()) {
      if (accepted == guidance::Urgency::not_covered) continue;
      const AnswerSheet sheet{the_case.id, {right_visit(guidance, the_case, visit, accepted)}};
      const Score score = grade(guidance, the_case, sheet);
      RC_ASSERT(score.score.value_or(100) == 100);
      RC_ASSERT(score.outcome == Outcome::safe);
      RC_ASSERT(score.lung_warning_given == score.lung_warning_required);
    }
  });
}

TEST_CASE("the weights of what can be earned add up to the whole visit") {
  const Library library;
  nc::testing::prop("for any answers", [&] {
    const cases::Case& the_case = library.draw();
    for (const VisitScore& visit :
         grade(library.guidance, the_case, random_answers(library.guidance, the_case)).visits) {
      double weights = 0;
      for (const Item& item : visit.items)
        weights += item.credit < 0 ? 0 : item.weight;
      RC_ASSERT(std::abs(weights - 1) <= 1e-12);
    }
  });
}

TEST_CASE("choosing a required point never lowers a score or worsens an outcome") {
  const Library library;
  nc::testing::prop("for any answers and any required point", [&] {
    const cases::Case& the_case = library.draw();
    AnswerSheet sheet = random_answers(library.guidance, the_case);
    RC_PRE(!sheet.visits.empty());
    const Score before = grade(library.guidance, the_case, sheet);
    const std::size_t visit = *rc::gen::inRange<std::size_t>(0, sheet.visits.size());
    const guidance::AdvicePlan plan = library.plan_after(the_case, visit, sheet);
    const auto& point = plan.required[*rc::gen::inRange<std::size_t>(0, plan.required.size())];
    sheet.visits[visit].advice.insert(point.one_of.front());
    const Score after = grade(library.guidance, the_case, sheet);
    RC_ASSERT(after.score.value() >= before.score.value());
    RC_ASSERT(after.outcome <= before.outcome);
  });
}

TEST_CASE("choosing harmful or contrary advice never raises a score or betters an outcome") {
  const Library library;
  nc::testing::prop("for any answers and any wrong advice that is offered", [&] {
    const cases::Case& the_case = library.draw();
    AnswerSheet sheet = random_answers(library.guidance, the_case);
    RC_PRE(!sheet.visits.empty());
    const Score before = grade(library.guidance, the_case, sheet);
    const std::size_t visit = *rc::gen::inRange<std::size_t>(0, sheet.visits.size());
    const guidance::AdvicePlan plan = library.plan_after(the_case, visit, sheet);
    for (const auto& wrong : {plan.harmful, plan.contrary}) {
      sheet.visits[visit].advice.insert(wrong.begin(), wrong.end());
    }
    const Score after = grade(library.guidance, the_case, sheet);
    RC_ASSERT(after.score.value() <= before.score.value());
    RC_ASSERT(after.outcome >= before.outcome);
  });
}

TEST_CASE("no score and no advice hides a missed emergency") {
  const Library library;
  nc::testing::prop("for any answers", [&] {
    const cases::Case& the_case = library.draw();
    const Score score = grade(library.guidance, the_case, random_answers(library.guidance, the_case));
    for (const VisitScore& visit : score.visits) {
      if (!is_under_called_emergency(visit)) continue;
      const bool lung_region = the_case.regions.overlaps(library.guidance.scoring.lung_regions);
      const bool excused = !lung_region && visit.items.front().given == "contact";
      RC_ASSERT(visit.outcome == (excused ? Outcome::unsafe : Outcome::critical_miss));
      RC_ASSERT(score.outcome >= visit.outcome);
    }
  });
}

TEST_CASE("grading the same answers twice gives the same score") {
  const Library library;
  nc::testing::prop("for any answers", [&] {
    const cases::Case& the_case = library.draw();
    const AnswerSheet sheet = random_answers(library.guidance, the_case);
    const Score first = grade(library.guidance, the_case, sheet);
    const Score second = grade(library.guidance, the_case, sheet);
    RC_ASSERT(first.score == second.score);
    RC_ASSERT(first.outcome == second.outcome);
    RC_ASSERT(first.certainty_mark == second.certainty_mark);
  });
}

TEST_CASE("answers to symptoms and advice that the visit does not have change nothing") {
  const Library library;
  nc::testing::prop("for any answers", [&] {
    const cases::Case& the_case = library.draw();
    AnswerSheet sheet = random_answers(library.guidance, the_case);
    const Score before = grade(library.guidance, the_case, sheet);
    for (VisitAnswers& visit : sheet.visits) {
      visit.advice.insert(guidance::AdviceId("made-up"));
      visit.symptoms[cases::SymptomId("made-up")] = guidance::Urgency::expected;
    }
    const Score after = grade(library.guidance, the_case, sheet);
    RC_ASSERT(after.score == before.score);
    RC_ASSERT(after.outcome == before.outcome);
  });
}

}  // namespace nc::scoring
