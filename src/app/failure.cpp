#include "app/failure.hpp"

#include <ostream>

#include <fmt/format.h>

namespace nc::app {

int report_failure(CommandContext& context, const Error& error) {
  const bool rendered = !error.message.empty() && error.message.back() == '\n';
  context.err << (rendered ? error.message : fmt::format("needlecase: error: {}\n", error.message));
  switch (error.kind) {
    case ErrorKind::input:
      return exit_input;
    case ErrorKind::usage:
      return exit_usage;
    case ErrorKind::environment:
    case ErrorKind::in_use:
      break;
  }
  return exit_environment;
}

}  // namespace nc::app
