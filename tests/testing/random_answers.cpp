#include "testing/random_answers.hpp"

#include "cases/case.hpp"
#include "testing/drawn.hpp"

namespace nc::scoring {

using nc::testing::drawn_bool;
using nc::testing::drawn_number;

rc::Gen<guidance::Urgency> any_answer() {
  using guidance::Urgency;
  return rc::gen::element(Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency);
}

VisitAnswers random_visit(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit) {
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
  VisitAnswers answers;
  if (drawn_number(0, 10) > 0) answers.decision = *any_answer();
  if (drawn_bool()) answers.certainty = drawn_number(1, 4);
  for (const cases::Symptom& symptom : visit.symptoms) {
    if (symptom.heard && drawn_bool()) answers.asked.insert(*symptom.heard);
  }
  for (const cases::Symptom& symptom : visit.symptoms) {
    if (is_heard(symptom, answers) && drawn_number(0, 10) > 0) answers.symptoms[symptom.id] = *any_answer();
  }
  for (const guidance::AdviceId& id : key.offered) {
    if (drawn_bool() && can_choose_more(guidance, answers)) answers.advice.insert(id);
  }
  return answers;
}

AnswerSheet random_answers(const guidance::Guidance& guidance, const cases::Case& the_case) {
  AnswerSheet sheet;
  sheet.case_id = the_case.id;
  for (const cases::Visit& visit : the_case.visits) {
    if (drawn_number(0, 20) == 0) break;
    sheet.visits.push_back(random_visit(guidance, the_case, visit));
  }
  return sheet;
}

}  // namespace nc::scoring
