#pragma once

#include <string>
#include <vector>

#include "app/commands/command_spec.hpp"

// Lists the commands for the manual page and the completions of the shells: one after the other, each with the words
// that call it. Hidden commands are left out.

namespace nc::app::manual {

/// A command, or the program itself, with the words that call it.
struct PlacedCommand {
  std::vector<std::string> path;      ///< such as {"store", "check"}; empty for the program
  const CommandSpec* spec = nullptr;  ///< points into the program that was given
};

/// Returns the program, and then every command, each followed by the commands within it, in the order in which they are
/// defined. `program` must outlive the result.
std::vector<PlacedCommand> flatten(const CommandSpec& program);

/// Returns the commands directly within this one.
std::vector<PlacedCommand> commands_of(const PlacedCommand& command);

/// Returns the path as one text: "store check".
std::string path_text(const PlacedCommand& command);

/// Returns the beginning of a command line that calls the command: "needlecase store check".
std::string line_of(const PlacedCommand& command);

/// Returns true for an argument, which is known by its place on the command line, and false for an option or a flag.
bool is_argument(const OptionSpec& option);

/// Returns the name of the value of an option or an argument: "DIR", "N", "csv|jsonl" or "CASE"; empty for a flag. When
/// it has many words the name is "WORD", and the reader must be told the words in another place.
std::string value_text(const OptionSpec& option);
/// Returns true when the option has more than six words to choose from.
bool has_many_words(const OptionSpec& option);

/// Returns the range of a number or a seed: "75 to 200" or "1 or more"; empty for an option of another kind.
std::string range_text(const OptionSpec& option);

}  // namespace nc::app::manual
