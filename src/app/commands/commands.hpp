#pragma once

#include <functional>

#include "app/commands/command_spec.hpp"

// Every command of the program. Each is defined in the file of its name (app/commands/check_command.cpp) and tested in
// the test of that name. define_program() of app/program.hpp puts them together.

namespace nc::app {

/// The program itself: its name, what it is, and the window, which opens when no command is called. Has no commands
/// yet.
CommandSpec window_command();

CommandSpec practise_command();
CommandSpec check_command();
CommandSpec new_command();
CommandSpec classify_command();
CommandSpec grade_command();
CommandSpec guidance_command();
CommandSpec export_command();
CommandSpec coverage_command();
CommandSpec schema_command();
CommandSpec store_command();

/// Makes the whole program: the two commands below tell of it when they run.
using DefineProgram = std::function<CommandSpec()>;

/// `needlecase man` and `needlecase completion`, for those who install the program; hidden.
CommandSpec manual_command(DefineProgram define_program);
CommandSpec completion_command(DefineProgram define_program);

}  // namespace nc::app
