#pragma once

#include <string>
#include <vector>

#include "support/result.hpp"

namespace nc::gallery {

/// Runs a program to its end and returns what it printed, on both outputs. `words` are the program, which is looked for
/// in PATH, and its arguments. Fails (input) with what the program printed when it ends with another code than 0, and
/// (environment) when it cannot be started.
Result<std::string> output_of(const std::vector<std::string>& words);

}  // namespace nc::gallery
