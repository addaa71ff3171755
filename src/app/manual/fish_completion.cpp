#include <fmt/format.h>

#include "app/manual/command_tree.hpp"
#include "app/manual/completions.hpp"

namespace nc::app::manual {
namespace {

constexpr std::string_view head =
    R"(# Completion of needlecase for fish. Written by 'needlecase completion fish' from the definitions of the command line.

function __needlecase_command --description 'The command that the words before the cursor call'
    set -l command ''
    set -l is_value no
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        if test $is_value = yes
            set is_value no
            continue
        end
        switch "$command:$word"
)";

constexpr std::string_view tail_of_function = R"(        end
    end
    echo $command
end

function __needlecase_is
    test (__needlecase_command) = "$argv"
end

complete --command needlecase --no-files
)";

constexpr std::string_view cases = "(needlecase completion cases 2>/dev/null)";

std::string steps(const PlacedCommand& command) {
  std::string out;
  const std::string path = path_text(command);
  for (const PlacedCommand& below : commands_of(command))
    out += fmt::format("            case '{}:{}'\n                set command '{}'\n", path, below.spec->name,
                       path_text(below));
  for (const OptionSpec& option : command.spec->options)
    if (option.kind != ValueKind::flag)
      out += fmt::format("            case '{}:{}'\n                set is_value yes\n", path, option.name);
  return out;
}

/// What follows an option, or stands for an argument: the flags of fish's `complete`.
std::string offer(const OptionSpec& option) {
  const std::string_view exclusive = is_argument(option) ? "" : " --exclusive";
  switch (option.kind) {
    case ValueKind::flag:
      return "";
    case ValueKind::word:
      return fmt::format("{} --arguments '{}'", exclusive, fmt::join(option.words, " "));
    case ValueKind::file:
      return is_argument(option) ? " --force-files" : " --require-parameter --force-files";
    case ValueKind::folder:
      return fmt::format("{} --arguments '(__fish_complete_directories)'", exclusive);
    case ValueKind::case_id:
      return fmt::format("{} --arguments '{}'", exclusive, cases);
    case ValueKind::case_or_file:
      return fmt::format(" --force-files --arguments '{}'", cases);
    case ValueKind::text:
    case ValueKind::number:
    case ValueKind::seed:
    case ValueKind::person:
    case ValueKind::moment:
      return std::string(exclusive);
  }
  return "";
}

std::string line(const PlacedCommand& command, const std::string& rest) {
  return fmt::format("complete --command needlecase --condition \"__needlecase_is '{}'\"{}\n", path_text(command),
                     rest);
}

std::string lines(const PlacedCommand& command) {
  std::string out = line(command, " --long-option help --short-option h --description 'how it is used'");
  for (const PlacedCommand& below : commands_of(command))
    out += line(command,
                fmt::format(" --arguments {} --description {}", below.spec->name, fish_quoted(below.spec->summary)));
  for (const OptionSpec& option : command.spec->options)
    out += line(command, fmt::format(" --long-option {}{} --description {}", option.name.substr(2), offer(option),
                                     fish_quoted(option.help)));
  for (const OptionSpec& argument : command.spec->arguments)
    out += line(command, offer(argument));
  return out;
}

}  // namespace

std::string fish_quoted(const std::string& text) {
  std::string out = "'";
  for (const char letter : text)
    out += letter == '\'' || letter == '\\' ? std::string("\\") + letter : std::string(1, letter);
  return out + "'";
}

std::string fish_completion(const CommandSpec& program) {
  std::string script(head);
  const std::vector<PlacedCommand> all = flatten(program);
  for (const PlacedCommand& command : all)
    script += steps(command);
  script += tail_of_function;
  for (const PlacedCommand& command : all)
    script += lines(command);
  return script;
}

}  // namespace nc::app::manual
