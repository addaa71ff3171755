#pragma once

#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "app/command.hpp"

// What a command of the command line is: a plain value, which says how it is called and what it runs. Everything that
// deals with the command line reads these values: the parser and its --help (parse_arguments.hpp), the manual page and
// the completions of the shells (app/manual). So nothing is written down twice.
//
// To add an option, write one more OptionSpec into the list of its command, and read it by its name in the function
// that the command runs. Options that several commands have are in shared_options.hpp.
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

/// What value an option or an argument takes. The parser refuses any other value, and a shell completes it accordingly.
/// Behind each kind stands the method of ParsedOptions that reads it.
enum class ValueKind {
  flag,          ///< no value: it is given or not; flag()
  text,          ///< any text; text()
  word,          ///< one of a closed list of words; text()
  number,        ///< a whole number within a range; number()
  seed,          ///< a whole number from 1 to 2^64 - 1, from which every choice of a run follows; seed()
  person,        ///< an id of a trainee or the name of a cohort, as read_person_name() gives it; text()
  moment,        ///< a day or a moment in UTC, as parse_iso8601() reads it; moment()
  file,          ///< the path of a file, which need not exist; text()
  folder,        ///< the path of a folder, which need not exist; text()
  case_id,       ///< the id of a case, which need not be in the library; text()
  case_or_file,  ///< the id of a case, or the path of a case file; text()
};

/// The range of a number, with both ends.
struct NumberRange {
  int least = 1;
  int most = std::numeric_limits<int>::max();

  /// Returns false when the number may be as large as any.
  bool has_end() const { return most != std::numeric_limits<int>::max(); }
};

/// An option (`--cases DIR`), a flag (`--resume`) or an argument (`CASE`).
struct OptionSpec {
  std::string name = {};  ///< "--cases" for an option or a flag, "CASE" for an argument
  ValueKind kind = ValueKind::text;
  std::string value_name = {};  ///< what --help calls the value of an option: "DIR"; when empty, "TEXT" or "INT"
  std::vector<std::string> words = {};     ///< with ValueKind::word: the words that may be given
  NumberRange range = {};                  ///< with ValueKind::number
  std::string help = {};                   ///< one sentence, without a full stop at its end
  std::string default_value = {};          ///< with a text, word, file or folder: its value when it is left out
  bool required = false;                   ///< a command line without it is refused
  bool repeatable = false;                 ///< it may be given several times, and is read by texts()
  std::vector<std::string> excludes = {};  ///< options that must not be given together with it; they name it too
};

/// A command, or the program itself, which has all other commands within it.
struct CommandSpec {
  std::string name = {};                   ///< the word that calls it
  std::string summary = {};                ///< what it does, without a full stop at its end
  std::vector<OptionSpec> arguments = {};  ///< in the order in which they are given; their names are in capitals
  std::vector<OptionSpec> options = {};    ///< in the order of --help, which every command has without being named
  std::vector<CommandSpec> commands = {};  ///< commands within this one: `store` has `check`, `path` and `backup`
  bool hidden = false;                     ///< it works, but --help, manual page and completions leave it out
  /// Does the work and returns the exit code. It is empty for a command that only groups the commands within it; such a
  /// command cannot be called by itself.
  std::function<int(const ParsedOptions& given, CommandContext& context)> run = {};
};

}  // namespace nc::app
