#pragma once

#include <string>

#include "app/commands/command_spec.hpp"

// Scripts that make a shell complete the command line of needlecase: commands, options, the words of a closed list,
// files and folders, and ids of cases (asked of `needlecase completion cases` when they are wanted). Each is a pure
// function of the definitions. The words of the definitions hold no quotes or spaces; descriptions are quoted.

namespace nc::app::manual {

std::string bash_completion(const CommandSpec& program);  ///< to be sourced, or installed for bash-completion to find
std::string zsh_completion(const CommandSpec& program);   ///< an autoload file `_needlecase` for $fpath
std::string fish_completion(const CommandSpec& program);

/// `text` between single quotes for bash, zsh and (with its own escape) fish.
std::string sh_quoted(const std::string& text);
std::string fish_quoted(const std::string& text);

}  // namespace nc::app::manual
