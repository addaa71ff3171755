#pragma once

#include <iosfwd>
#include <memory>

#include "app/engine/engine.hpp"
#include "terminal/console.hpp"
#include "terminal/face.hpp"

namespace nc::app {

/// Returns a console on these streams, which must outlive it.
std::unique_ptr<terminal::Console> stream_console(std::istream& in, std::ostream& out);

/// Runs the terminal face on the engine. It reads lines from `in` and writes text to `out`. Returns exit_done, or
/// exit_input when something of the plan could not be begun, or exit_environment when answers could not be kept.
int run_terminal_face(Engine& engine, const terminal::FacePlan& plan, std::istream& in, std::ostream& out);

}  // namespace nc::app
