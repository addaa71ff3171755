#pragma once

#include <string>
#include <vector>

#include "app/command.hpp"

// The command line as plain values. The manual page and the completions of the shells are written from these, so that
// they hold what the parser takes and cannot go stale.

namespace nc::app::manual {

/// What an option or argument takes, as far as a shell can complete it.
enum class ValueKind {
  none,   ///< a flag
  text,   ///< anything: nothing to offer
  words,  ///< one of a closed list
  file,
  folder,
  case_id,  ///< a case of the library
  case_or_file,
};

/// An option (`--cases DIR`), a flag (`--resume`) or an argument (`CASE…`).
struct OptionForm {
  std::vector<std::string> names;  ///< with their dashes, the long ones first; none for an argument
  std::string value;               ///< how its value is called: "DIR", "N", "csv|jsonl", "WORD"; empty for a flag
  ValueKind kind = ValueKind::none;
  std::vector<std::string> words;  ///< the closed list
  std::string range;               ///< "75 to 200" or "1 or more"; empty when any value will do
  std::string description;         ///< without a full stop at its end
  std::string usual;               ///< what stands when it is left out; empty when that is nothing
  bool required = false;
  bool repeatable = false;
  std::vector<std::string> excludes;  ///< options that it does not go together with
};

/// The program, a command or a command's command.
struct CommandForm {
  std::vector<std::string> path;  ///< {"store", "check"}; empty for the program
  std::string description;
  std::vector<OptionForm> options;  ///< help and version left out: every command has them alike
  std::vector<OptionForm> arguments;
  std::vector<CommandForm> commands;  ///< without the hidden ones
};

/// Reads the definitions. Takes them as they are after all commands were added.
CommandForm describe(const CLI::App& definition);

/// The words of a command line that calls it: "needlecase store check".
std::string line_of(const CommandForm& command);

/// The command itself and all below it, in the order of their definition.
std::vector<const CommandForm*> flatten(const CommandForm& command);

}  // namespace nc::app::manual
