#include "practice/screens/exam_setup_screen.hpp"

#include "practice/session/model.hpp"

namespace nc::practice {

ExamSetupScreen show_exam_setup(const Model& model) {
  const CaseFilter filter = scope_of(model.filter);  // an exam is chosen by seed alone
  const guidance::ScoringPolicy& policy = model.content->guidance.scoring;
  return {model.filter, filter_cases(*model.content, model.history, filter).size(), policy.exam_cut,
          policy.exam_unsafe_allowed};
}

}  // namespace nc::practice
