#pragma once

#include <iosfwd>

#include "app/engine/engine.hpp"
#include "terminal/face.hpp"

namespace nc::app {

/// Runs the terminal face on the engine, with lines from `in` and text to `out`. Returns the exit code: exit_done,
/// exit_input when the plan could not be begun, exit_environment when answers could not be kept.
int run_terminal_face(Engine& engine, const terminal::FacePlan& plan, std::istream& in, std::ostream& out);

}  // namespace nc::app
