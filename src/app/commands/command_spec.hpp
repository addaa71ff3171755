#pragma once

#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "app/command.hpp"

// What a command of the command line is: a plain value, which says how it is called and what it runs. Everything that
// deals with the command line reads these values: the parser and its --help (parse_arguments.hpp), the manual page and
// the completions of the shells (app/manual). Nothing is written down twice.
//
// To add an option, write one more OptionSpec into the list of its command and read it by its name where the command
// runs. Options that several commands have stand in shared_options.hpp.
//
// To add a command `greet`:
//
// 1. Write app/commands/greet_command.cpp:
//
//        int run_greet(const ParsedOptions& given, CommandContext& context) {
//          for (int i = 0; i < given.number("--times").value_or(1); ++i)
//            context.out << "Good morning, " << given.text("NAME") << ".\n";
//          return exit_done;
//        }
//
//        CommandSpec greet_command() {
//          return {.name = "greet",
//                  .summary = "Say good morning",
//                  .arguments = {{.name = "NAME", .help = "Who is greeted", .required = true}},
//                  .options = {{.name = "--times",
//                               .kind = ValueKind::number,
//                               .range = {1, 10},
//                               .help = "How often; once when not given"}},
//                  .run = run_greet};
//        }
//
// 2. Declare greet_command() in commands.hpp, and name it in define_program() (app/program.cpp), at the place where
//    --help is to list it.
// 3. Test it in tests/app/commands/greet_command_test.cpp, through run_command() of tests/app/run_command.hpp.

namespace nc::app {

class ParsedOptions;

/// What an option or an argument takes. The parser refuses everything else, and a shell completes it accordingly. Each
/// kind is read by the accessor of ParsedOptions that stands behind it.
enum class ValueKind {
  flag,          ///< nothing: it is given or not; flag()
  text,          ///< any text; text()
  word,          ///< one of a closed list of words; text()
  number,        ///< a whole number within a range; number()
  seed,          ///< a whole number from 1 to 2^64 - 1, from which every choice of a run follows; seed()
  moment,        ///< a day or a moment in UTC, as parse_iso8601() reads it; moment()
  file,          ///< a path, of which nothing is checked here; text()
  folder,        ///< likewise
  case_id,       ///< the id of a case of the library, which is not checked here; text()
  case_or_file,  ///< such an id, or the path of a case file; text()
};

/// The least and the most that a number may be, both included.
struct NumberRange {
  int least = 1;
  int most = std::numeric_limits<int>::max();

  bool has_end() const { return most != std::numeric_limits<int>::max(); }
};

/// An option (`--cases DIR`), a flag (`--resume`) or an argument (`CASE`).
struct OptionSpec {
  std::string name = {};  ///< "--cases" for an option or a flag, "CASE" for an argument
  ValueKind kind = ValueKind::text;
  std::string value_name = {};  ///< what --help calls the value of an option: "DIR"; left out, its type ("TEXT", "INT")
  std::vector<std::string> words = {};     ///< the closed list of a word
  NumberRange range = {};                  ///< of a number
  std::string help = {};                   ///< one sentence without a full stop at its end
  std::string default_value = {};          ///< of a text, word, file or folder: what it is when it is left out
  bool required = false;                   ///< the command line is refused without it
  bool repeatable = false;                 ///< it may be given several times, and is then read by texts()
  std::vector<std::string> excludes = {};  ///< names of options that it does not go together with; they name it too
};

/// A command, or the program itself, whose commands are all the others.
struct CommandSpec {
  std::string name = {};                   ///< the word that calls it
  std::string summary = {};                ///< what it does, without a full stop at its end
  std::vector<OptionSpec> arguments = {};  ///< in the order in which they are given; names in capitals
  std::vector<OptionSpec> options = {};    ///< in the order of --help, which itself every command has
  std::vector<CommandSpec> commands = {};  ///< commands within this one: `store` has `check`, `path` and `backup`
  bool hidden = false;                     ///< works, but is left out of --help, manual page and completions
  /// Does the work and returns the exit code. Empty for a command that only groups those within it: it is wrong usage
  /// to call it alone.
  std::function<int(const ParsedOptions& given, CommandContext& context)> run = {};
};

}  // namespace nc::app
