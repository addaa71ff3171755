#pragma once

#include <string>

#include "app/commands/command_spec.hpp"

// Makes scripts by which a shell completes the command line of needlecase: commands, options, the words of a closed
// list, files and folders, and ids of cases. For the ids the scripts call `needlecase completion cases`. A script
// depends on nothing but the definitions. The names and words in them must have no quotes and no spaces; descriptions
// are quoted.

namespace nc::app::manual {

/// Returns the script for bash, to be sourced or to be installed where bash-completion finds it.
std::string bash_completion(const CommandSpec& program);
/// Returns the script for zsh: the file `_needlecase` for a folder of $fpath.
std::string zsh_completion(const CommandSpec& program);
/// Returns the script for fish.
std::string fish_completion(const CommandSpec& program);

/// Returns `text` in single quotes for bash and zsh.
std::string sh_quoted(const std::string& text);
/// Returns `text` in single quotes for fish, which has another way to write a quote within them.
std::string fish_quoted(const std::string& text);

}  // namespace nc::app::manual
