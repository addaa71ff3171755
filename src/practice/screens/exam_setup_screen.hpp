#pragma once

#include <cstddef>

#include "practice/choosing/selection.hpp"

namespace nc::practice {

struct Model;

/// Holds what can be chosen about an exam before it starts.
struct ExamSetupScreen {
  CaseFilter filter;          ///< as it is set; its parts about the record (status, due) do not apply here
  std::size_t available = 0;  ///< how many cases the filter leaves
  double cut = 0;             ///< mean score at which an exam is passed, 0 to 100
  int unsafe_allowed = 0;     ///< how many unsafe cases a passed exam may have
};

/// Returns the choices, over the cases that the model's filter leaves.
ExamSetupScreen show_exam_setup(const Model& model);

}  // namespace nc::practice
