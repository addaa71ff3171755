#include "testing/answer_sheets.hpp"

#include <algorithm>
#include <utility>

#include "testing/graded_content.hpp"

namespace nc::testing {
namespace {

void drop_unasked_symptoms(const guidance::Guidance& guidance, const cases::Visit& visit,
                           scoring::VisitAnswers& answers) {
  for (const cases::Symptom& report : visit.symptoms) {
    if (!scoring::asks_reports(guidance, visit) || !is_heard(report, answers)) answers.symptoms.erase(report.id);
  }
}

/// The items of these that are offered, as many as can still be chosen.
void choose_of(const std::vector<guidance::AdviceId>& wanted, const guidance::Guidance& guidance,
               const cases::VisitKey& key, scoring::VisitAnswers& answers) {
  for (const guidance::AdviceId& id : key.offered) {
    const bool is_wanted = std::find(wanted.begin(), wanted.end(), id) != wanted.end();
    if (is_wanted && can_choose_more(guidance, answers)) answers.advice.insert(id);
  }
}

/// A wrong urgency as far from the key as can be, on the unsafe side of a warning sign.
guidance::Urgency far_from(const guidance::Derivation& decision) {
  const bool low = decision.key == guidance::Urgency::expected || decision.key == guidance::Urgency::monitor;
  const bool is_wrong = !decision.accepted.contains(guidance::Urgency::emergency);
  return low && is_wrong ? guidance::Urgency::emergency : guidance::Urgency::expected;
}

/// What far_from() does to the outcome, with every required point left out and all wrong advice chosen.
scoring::Outcome outcome_of_wrong_visit(const guidance::Guidance& guidance, const cases::VisitKey& key) {
  using guidance::Urgency;
  const Urgency urgency = key.decision.key;
  if (urgency == Urgency::emergency) return scoring::Outcome::critical_miss;
  if (far_from(key.decision) == Urgency::emergency) return scoring::Outcome::over_called;
  const auto& required = key.advice.required;
  const auto warns = [](const guidance::RequiredAdvice& point) { return point.lung_warning; };
  if (std::any_of(required.begin(), required.end(), warns)) return scoring::Outcome::unsafe;
  if (urgency != Urgency::contact) return scoring::Outcome::safe;
  const auto is_critical = [](const guidance::RequiredAdvice& point) { return point.critical; };
  const auto is_stated = [&](const guidance::RuleId& id) { return is_explicit(*find_rule(guidance, id)); };
  const auto is_harmful = [&key](const guidance::AdviceId& id) {
    return std::count(key.advice.harmful.begin(), key.advice.harmful.end(), id) > 0;
  };
  const bool unsafe = std::any_of(required.begin(), required.end(), is_critical) ||
                      std::any_of(key.decision.deciding.begin(), key.decision.deciding.end(), is_stated) ||
                      std::any_of(key.offered.begin(), key.offered.end(), is_harmful);
  return unsafe ? scoring::Outcome::unsafe : scoring::Outcome::safe;
}

}  // namespace

Sheet right_sheet(const guidance::Guidance& guidance, const cases::Case& the_case) {
  Sheet sheet;
  for (const cases::Visit& visit : the_case.visits) {
    sheet.push_back(scoring::right_visit(guidance, the_case, visit));
    drop_unasked_symptoms(guidance, visit, sheet.back());
  }
  return sheet;
}

Sheet wrong_sheet(const guidance::Guidance& guidance, const cases::Case& the_case) {
  Sheet sheet;
  for (const cases::Visit& visit : the_case.visits) {
    const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
    scoring::VisitAnswers answers;
    answers.decision = far_from(key.decision);
    answers.certainty = 3;
    for (std::size_t at = 0; at < visit.symptoms.size(); ++at) {
      answers.symptoms[visit.symptoms[at].id] = far_from(key.symptoms[at]);
    }
    choose_of(key.advice.harmful, guidance, key, answers);
    choose_of(key.advice.contrary, guidance, key, answers);
    drop_unasked_symptoms(guidance, visit, answers);
    sheet.push_back(std::move(answers));
  }
  return sheet;
}

scoring::Outcome outcome_of_wrong_sheet(const guidance::Guidance& guidance, const cases::Case& the_case) {
  auto worst = scoring::Outcome::safe;
  for (const cases::Visit& visit : the_case.visits)
    worst = std::max(worst, outcome_of_wrong_visit(guidance, cases::derive_visit(guidance, the_case, visit)));
  return worst;
}

Sheet random_sheet(const guidance::Guidance& guidance, const cases::Case& the_case, SeededRandom& random) {
  Sheet sheet;
  for (const cases::Visit& visit : the_case.visits) {
    scoring::VisitAnswers answers;
    for (std::size_t topic = 0; topic < cases::topic_count; ++topic) {
      if (random.below(3) == 0) {
        answers.asked.insert(static_cast<cases::Topic>(topic));
      }
    }
    answers.decision = static_cast<guidance::Urgency>(random.below(4));
    if (random.below(2) == 0) {
      answers.certainty = static_cast<int>(random.below(3)) + 1;
    }
    for (const cases::Symptom& symptom : visit.symptoms) {
      answers.symptoms[symptom.id] = static_cast<guidance::Urgency>(random.below(4));
    }
    for (const guidance::AdviceId& id : cases::derive_visit(guidance, the_case, visit).offered) {
      if (random.below(3) == 0 && can_choose_more(guidance, answers)) answers.advice.insert(id);
    }
    drop_unasked_symptoms(guidance, visit, answers);
    sheet.push_back(std::move(answers));
  }
  return sheet;
}

}  // namespace nc::testing
