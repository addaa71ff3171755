#pragma once

#include <string>
#include <vector>

#include "app/commands/command_spec.hpp"

// How the manual page and the completions of the shells look at the commands: one after the other, each with the words
// that call it, and without the hidden ones.

namespace nc::app::manual {

/// The program or a command, at its place.
struct PlacedCommand {
  std::vector<std::string> path;  ///< {"store", "check"}; empty for the program
  const CommandSpec* spec = nullptr;
};

/// The program, then every command and each that is within it, in the order of their definition. Points into `program`.
std::vector<PlacedCommand> flatten(const CommandSpec& program);

/// The commands right within this one.
std::vector<PlacedCommand> commands_of(const PlacedCommand& command);

/// The path as one text: "store check".
std::string path_text(const PlacedCommand& command);

/// The words of a command line that calls it: "needlecase store check".
std::string line_of(const PlacedCommand& command);

/// Whether it is an argument, which is known by its place on the command line, and no option.
bool is_argument(const OptionSpec& option);

/// How the value of an option or an argument is called: "DIR", "N", "csv|jsonl", "CASE"; empty for a flag. A list of
/// many words is "WORD": the words are to be told beside it.
std::string value_text(const OptionSpec& option);
bool has_many_words(const OptionSpec& option);

/// What a number may be: "75 to 200" or "1 or more"; empty for what is no number.
std::string range_text(const OptionSpec& option);

}  // namespace nc::app::manual
