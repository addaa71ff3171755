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
  std::string title;
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;
  DebriefScreen debrief;
};

/// The one result page of an exam, with the pass rule and a debrief of every case.
struct ExamResultScreen {
  scoring::ExamResult result;
  double cut = 0;
  int unsafe_allowed = 0;
  bool time_ran_out = false;
  std::vector<ExamLine> lines;
  bool kept = true;
};

/// The result of the model's sitting; no lines when it has none.
ExamResultScreen show_exam_result(const Model& model);

}  // namespace nc::practice
