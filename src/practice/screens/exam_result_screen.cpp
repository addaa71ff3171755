#include "practice/screens/exam_result_screen.hpp"

#include <utility>

#include "practice/session/grounds.hpp"
#include "practice/session/keeping.hpp"
#include "practice/session/step.hpp"
#include "scoring/exam.hpp"

namespace nc::practice {

ExamResultScreen show_exam_result(const Model& model) {
  ExamResultScreen screen;
  screen.kept = all_kept(model);
  // All attempts of a sitting are graded by the guidance that it began with.
  const bool answered = model.sitting && !model.sitting->finished.empty();
  const guidance::Guidance& guidance =
      answered ? guidance_of(model, model.sitting->finished.front()) : model.content->guidance;
  screen.cut = guidance.scoring.exam_cut;
  screen.unsafe_allowed = guidance.scoring.exam_unsafe_allowed;
  if (!model.sitting) {
    return screen;
  }
  std::vector<scoring::Score> scores;
  for (const record::Attempt& attempt : model.sitting->finished) {
    const cases::Case& the_case = case_of(model, attempt);
    scores.push_back(scoring::grade(guidance, the_case, attempt.answers));
    ExamLine line;
    line.outcome = scores.back().outcome;
    line.score = scores.back().score;
    line.seen = record::was_seen(attempt);
    if (line.seen) {
      line.title = the_case.title;
      line.debrief = show_debrief(model, attempt);
    }
    screen.lines.push_back(std::move(line));
    screen.time_ran_out = screen.time_ran_out || attempt.time_ran_out;
  }
  screen.result = scoring::grade_exam(guidance.scoring, scores);
  return screen;
}

}  // namespace nc::practice
