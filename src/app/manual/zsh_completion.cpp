#include <fmt/format.h>

#include "app/manual/command_tree.hpp"
#include "app/manual/completions.hpp"

namespace nc::app::manual {
namespace {

constexpr std::string_view head = R"zsh(#compdef needlecase
# Completion of needlecase for zsh. Written by 'needlecase completion zsh' from the definitions of the command line.

_needlecase_cases() {
    local -a ids
    ids=(${(f)"$(needlecase completion cases 2>/dev/null)"})
    compadd -a ids
}

_needlecase_cases_or_files() {
    _needlecase_cases
    _files
}

)zsh";

std::string function_of(const PlacedCommand& command) {
  return fmt::format("_needlecase{}{}", command.path.empty() ? "" : "_", fmt::join(command.path, "_"));
}

std::string action(const OptionSpec& option) {
  switch (option.kind) {
    case ValueKind::word:
      return fmt::format("({})", fmt::join(option.words, " "));
    case ValueKind::file:
      return "_files";
    case ValueKind::folder:
      return "_files -/";
    case ValueKind::case_id:
      return "_needlecase_cases";
    case ValueKind::case_or_file:
      return "_needlecase_cases_or_files";
    case ValueKind::flag:
    case ValueKind::text:
    case ValueKind::number:
    case ValueKind::seed:
    case ValueKind::person:
    case ValueKind::moment:
      return " ";
  }
  return " ";
}

/// Brackets end a description in a specification of _arguments.
std::string described(const std::string& text) {
  std::string out;
  for (const char letter : text)
    out += letter == '[' || letter == ']' ? std::string("\\") + letter : std::string(1, letter);
  return "[" + out + "]";
}

/// "(--fresh)--resume[…]" or "*--cases=[…]:DIR:_files -/".
std::string specification(const OptionSpec& option) {
  std::string out = option.repeatable ? "*" : "";
  if (!option.excludes.empty()) out += fmt::format("({})", fmt::join(option.excludes, " "));
  const bool is_flag = option.kind == ValueKind::flag;
  out += option.name + (is_flag ? "" : "=") + described(option.help);
  if (!is_flag) out += fmt::format(":{}:{}", option.name.substr(2), action(option));
  return sh_quoted(out);
}

std::string argument_specification(const OptionSpec& argument, std::size_t place) {
  const std::string where = argument.repeatable ? "*" : std::to_string(place) + (argument.required ? "" : ":");
  return sh_quoted(fmt::format("{}:{}:{}", where, argument.name, action(argument)));
}

std::string specifications(const PlacedCommand& command) {
  std::string out = "        '(- *)'{-h,--help}'[how it is used]'";
  if (command.path.empty()) out += " \\\n        '(- *)--version[which version this is]'";
  for (const OptionSpec& option : command.spec->options)
    out += " \\\n        " + specification(option);
  std::size_t place = 1;
  for (const OptionSpec& argument : command.spec->arguments)
    out += " \\\n        " + argument_specification(argument, place++);
  return out;
}

std::string leaf(const PlacedCommand& command) {
  return fmt::format("{}() {{\n    _arguments -s -S \\\n{}\n}}\n\n", function_of(command), specifications(command));
}

std::string branch(const PlacedCommand& command) {
  std::string offered;
  std::string called;
  for (const PlacedCommand& below : commands_of(command)) {
    offered += "        " + sh_quoted(below.spec->name + ":" + below.spec->summary) + "\n";
    called += fmt::format("                {}) {} ;;\n", below.spec->name, function_of(below));
  }
  return fmt::format(
      "{0}() {{\n    local context state state_descr line\n    typeset -A opt_args\n    local -a commands=(\n{1}    )\n"
      "    _arguments -C -S \\\n{2} \\\n        '1:command:->command' \\\n        '*::argument:->argument'\n"
      "    case $state in\n        command) _describe command commands ;;\n        argument)\n"
      "            case $words[1] in\n{3}            esac\n            ;;\n    esac\n}}\n\n",
      function_of(command), offered, specifications(command), called);
}

}  // namespace

std::string zsh_completion(const CommandSpec& program) {
  std::string script(head);
  for (const PlacedCommand& command : flatten(program))
    script += command.spec->commands.empty() ? leaf(command) : branch(command);
  return script + "_needlecase \"$@\"\n";
}

}  // namespace nc::app::manual
