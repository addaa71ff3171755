#pragma once

#include <optional>
#include <string>
#include <vector>

#include "practice/screens/debrief_screen.hpp"
#include "scoring/exam.hpp"

namespace nc::practice {

struct Model;

/// One case of a finished exam.
struct ExamLine {
  std::string title;  ///< empty when it was not seen, because it may come in another exam
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;  ///< 0 to 100; nothing when nothing in the case is scored
  bool seen = true;             ///< false: the time ran out before it was opened, so it has neither outcome nor debrief
  DebriefScreen debrief;
};

/// The result of a finished exam: whether it is passed, by which rule, and a debrief of every case.
struct ExamResultScreen {
  scoring::ExamResult result;
  double cut = 0;          ///< mean score at which an exam is passed, 0 to 100
  int unsafe_allowed = 0;  ///< how many unsafe cases a passed exam may have
  bool time_ran_out = false;
  std::vector<ExamLine> lines;  ///< in the order of the exam
  bool kept = true;             ///< every answer is durable
};

/// Returns the result of the model's sitting; without lines when the model has no sitting.
ExamResultScreen show_exam_result(const Model& model);

}  // namespace nc::practice
