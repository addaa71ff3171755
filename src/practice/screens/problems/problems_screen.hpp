#pragma once

#include <cstddef>

#include "practice/session/problem.hpp"

namespace nc::practice {

struct Model;

/// Everything that could not be read, kept or used.
struct ProblemsScreen {
  Problems problems;         ///< those of one kind and file one after another; at most `most_shown`
  std::size_t left_off = 0;  ///< how many more there are
  static constexpr std::size_t most_shown = 100;
};

/// Returns what is known to the model, with what the store and the reading of the library report.
ProblemsScreen show_problems(const Model& model);

/// Returns how many things have a problem; a file with several counts once.
std::size_t count_problems(const Model& model);

}  // namespace nc::practice
