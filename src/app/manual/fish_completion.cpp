#include <fmt/format.h>

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

std::string path_of(const CommandForm& command) {
  return fmt::format("{}", fmt::join(command.path, " "));
}

std::string steps(const CommandForm& command) {
  std::string out;
  const std::string path = path_of(command);
  for (const CommandForm& below : command.commands)
    out += fmt::format("            case '{}:{}'\n                set command '{}'\n", path, below.path.back(),
                       path_of(below));
  for (const OptionForm& option : command.options)
    if (option.kind != ValueKind::none)
      out += fmt::format("            case '{}:{}'\n                set is_value yes\n", path, option.names.front());
  return out;
}

/// What follows an option, or stands for an argument: the flags of fish's `complete`.
std::string offer(const OptionForm& form) {
  const std::string_view exclusive = form.names.empty() ? "" : " --exclusive";
  switch (form.kind) {
    case ValueKind::none:
      return "";
    case ValueKind::words:
      return fmt::format("{} --arguments '{}'", exclusive, fmt::join(form.words, " "));
    case ValueKind::file:
      return form.names.empty() ? " --force-files" : " --require-parameter --force-files";
    case ValueKind::folder:
      return fmt::format("{} --arguments '(__fish_complete_directories)'", exclusive);
    case ValueKind::case_id:
      return fmt::format("{} --arguments '{}'", exclusive, cases);
    case ValueKind::case_or_file:
      return fmt::format(" --force-files --arguments '{}'", cases);
    case ValueKind::text:
      return std::string(exclusive);
  }
  return "";
}

std::string line(const CommandForm& command, const std::string& rest) {
  return fmt::format("complete --command needlecase --condition \"__needlecase_is '{}'\"{}\n", path_of(command), rest);
}

std::string lines(const CommandForm& command) {
  std::string out = line(command, " --long-option help --short-option h --description 'how it is used'");
  for (const CommandForm& below : command.commands)
    out += line(command,
                fmt::format(" --arguments {} --description {}", below.path.back(), fish_quoted(below.description)));
  for (const OptionForm& option : command.options)
    out += line(command, fmt::format(" --long-option {}{} --description {}", option.names.front().substr(2),
                                     offer(option), fish_quoted(option.description)));
  for (const OptionForm& argument : command.arguments)
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

std::string fish_completion(const CommandForm& program) {
  std::string script(head);
  const std::vector<const CommandForm*> all = flatten(program);
  for (const CommandForm* command : all)
    script += steps(*command);
  script += tail_of_function;
  for (const CommandForm* command : all)
    script += lines(*command);
  return script;
}

}  // namespace nc::app::manual
