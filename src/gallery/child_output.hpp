#pragma once

#include <string>
#include <vector>

#include "support/result.hpp"

namespace nc::gallery {

/// Runs a program to its end and gives what it printed. `words`: the program, looked for in PATH, and its arguments.
/// What it printed is the failure (input) when it ends with another code than 0; fails (environment) when it cannot be
/// started.
Result<std::string> output_of(const std::vector<std::string>& words);

}  // namespace nc::gallery
