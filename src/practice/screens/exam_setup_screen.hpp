#pragma once

#include "practice/choosing/exam_choice.hpp"

namespace nc::practice {

struct Model;

/// Holds what can be chosen about an exam before it starts.
struct ExamSetupScreen {
  CaseFilter filter;       ///< as it is set; only its regions and difficulty apply here
  ExamPool pool;           ///< what exams can draw from
  double cut = 0;          ///< mean score at which an exam is passed, 0 to 100
  int unsafe_allowed = 0;  ///< how many unsafe cases a passed exam may have
};

/// Returns the choices, with the cases for exams that the model's filter leaves.
ExamSetupScreen show_exam_setup(const Model& model);

}  // namespace nc::practice
