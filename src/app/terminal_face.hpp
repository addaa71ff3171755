#pragma once

#include "app/command.hpp"
#include "app/engine/engine.hpp"
#include "terminal/face.hpp"

namespace nc::app {

/// Runs the terminal face on the engine. It reads lines and writes text by the streams of the context. Returns
/// exit_done, or exit_input when something of the plan could not be begun, or exit_environment when answers could not
/// be kept.
int run_terminal_face(Engine& engine, const terminal::FacePlan& plan, CommandContext& context);

}  // namespace nc::app
