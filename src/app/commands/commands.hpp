#pragma once

#include <functional>

#include "app/commands/command_spec.hpp"

// Declares every command of the program. check_command() is defined in app/commands/check_command.cpp and tested in the
// test of that name, and so are the others. define_program() of app/program.hpp puts them together.

namespace nc::app {

/// Returns the program itself: its name, what it is, and the window, which opens when no command is called. It has no
/// commands within it yet.
CommandSpec window_command();

CommandSpec practise_command();
CommandSpec preview_command();
CommandSpec check_command();
CommandSpec explain_command();
CommandSpec findings_command();
CommandSpec new_command();
CommandSpec classify_command();
CommandSpec grade_command();
CommandSpec guidance_command();
CommandSpec export_command();
CommandSpec coverage_command();
CommandSpec sheet_command();
CommandSpec simulate_command();
CommandSpec schema_command();
CommandSpec store_command();

/// A function that returns the whole program. The two commands below call it when they run, because what they print
/// describes the program that they are part of.
using DefineProgram = std::function<CommandSpec()>;

// `needlecase man` and `needlecase completion`. They are hidden, because they are for those who install the program.
CommandSpec manual_command(DefineProgram define_program);
CommandSpec completion_command(DefineProgram define_program);

}  // namespace nc::app
