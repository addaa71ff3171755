#pragma once

#include <string>

#include "practice/session/problem.hpp"

namespace nc::practice {

/// Is all that a program shows which cannot start: why it cannot, and what to do.
struct StopScreen {
  std::string message;  ///< in full sentences; empty when the problems say it
  Problems problems;    ///< with their places, such as those of a guidance that cannot be used
};

}  // namespace nc::practice
