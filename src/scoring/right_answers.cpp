#include "scoring/right_answers.hpp"

#include <algorithm>

#include "scoring/advice_mark.hpp"

namespace nc::scoring {
namespace {

using guidance::AdviceId;
using guidance::Urgency;

Urgency answer_to(Urgency urgency) {
  return urgency == Urgency::not_covered ? Urgency::contact : urgency;
}

/// The first item of the point that the visit offers.
AdviceId fulfilling(const cases::VisitKey& key, const guidance::RequiredAdvice& point) {
  const auto is_offered = [&key](const AdviceId& id) {
    return std::find(key.offered.begin(), key.offered.end(), id) != key.offered.end();
  };
  const auto found = std::find_if(point.one_of.begin(), point.one_of.end(), is_offered);
  return found == point.one_of.end() ? point.one_of.front() : *found;
}

VisitAnswers right_after(const guidance::Guidance& guidance, const cases::Visit& visit, const cases::VisitKey& key,
                         Urgency decision) {
  VisitAnswers answers;
  answers.decision = decision;
  answers.certainty = 3;
  for (std::size_t i = 0; i < visit.symptoms.size(); ++i) {
    const cases::Symptom& report = visit.symptoms[i];
    answers.symptoms[report.id] = answer_to(key.symptoms[i].key);
    if (report.heard) answers.asked.insert(*report.heard);
  }
  for (const guidance::RequiredAdvice& point : judged_advice(guidance, visit, key, decision).plan.required)
    answers.advice.insert(fulfilling(key, point));
  return answers;
}

}  // namespace

VisitAnswers right_visit(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit) {
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
  return right_after(guidance, visit, key, answer_to(key.decision.key));
}

VisitAnswers right_visit(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit,
                         Urgency decision) {
  return right_after(guidance, visit, cases::derive_visit(guidance, the_case, visit), decision);
}

}  // namespace nc::scoring
