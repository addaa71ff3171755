#include "practice/screens/exam_setup_screen.hpp"

#include "practice/session/model.hpp"

namespace nc::practice {

ExamSetupScreen show_exam_setup(const Model& model) {
  const guidance::ScoringPolicy& policy = model.content->guidance.scoring;
  return {model.filter, count_exam_pool(*model.content, *model.debriefed, model.filter), policy.exam_cut,
          policy.exam_unsafe_allowed};
}

}  // namespace nc::practice
