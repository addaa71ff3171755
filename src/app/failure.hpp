#pragma once

#include "app/command.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Prints a failure the way every command does (`needlecase: error: …`; a message that already holds rendered
/// diagnostics as it is) and returns its exit code.
int report_failure(CommandContext& context, const Error& error);

}  // namespace nc::app
