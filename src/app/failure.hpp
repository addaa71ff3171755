#pragma once

#include "app/command.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Prints a failure in the form that every command uses (`needlecase: error: …`) and returns the exit code for its
/// kind. A message that ends with a new line holds rendered diagnostics and is printed as it is.
int report_failure(CommandContext& context, const Error& error);

}  // namespace nc::app
