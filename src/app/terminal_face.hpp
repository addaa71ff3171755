#pragma once

#include <memory>

#include "app/command.hpp"
#include "app/engine/engine.hpp"
#include "terminal/console.hpp"
#include "terminal/face.hpp"

namespace nc::app {

/// Returns a console on the streams of the context, which must outlive it.
std::unique_ptr<terminal::Console> stream_console(CommandContext& context);

/// Runs the terminal face on the engine, with a console such as stream_console(). Returns exit_done, or exit_input when
/// something of the plan could not be begun, or exit_environment when answers could not be kept.
int run_terminal_face(Engine& engine, const terminal::FacePlan& plan, terminal::Console& console);

}  // namespace nc::app
