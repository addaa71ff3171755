#include "scoring/right_answers.hpp"

namespace nc::scoring {

scoring::VisitAnswers right_visit(const guidance::Guidance& guidance, const cases::Case& the_case,
                                  const cases::Visit& visit) {
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
  const auto answer_to = [](guidance::Urgency urgency) {
    return urgency == guidance::Urgency::not_covered ? guidance::Urgency::contact : urgency;
  };
  scoring::VisitAnswers answers;
  answers.decision = answer_to(key.decision.key);
  answers.certainty = 3;
  for (std::size_t i = 0; i < visit.symptoms.size(); ++i) {
    answers.symptoms[visit.symptoms[i].id] = answer_to(key.symptoms[i].key);
  }
  for (const guidance::RequiredAdvice& point : key.advice.required)
    answers.advice.insert(point.one_of.front());
  return answers;
}

}  // namespace nc::scoring
