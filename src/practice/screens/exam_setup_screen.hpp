#pragma once

#include <cstddef>

#include "practice/choosing/selection.hpp"

namespace nc::practice {

struct Model;

/// The choices for an exam before it starts.
struct ExamSetupScreen {
  CaseFilter filter;          ///< as it stands; its parts about the record (status, due) do not matter here
  std::size_t available = 0;  ///< cases the filter leaves
  double cut = 0;             ///< pass cut of the policy
  int unsafe_allowed = 0;
};

/// The choices for an exam, over the cases that the model's filter leaves.
ExamSetupScreen show_exam_setup(const Model& model);

}  // namespace nc::practice
