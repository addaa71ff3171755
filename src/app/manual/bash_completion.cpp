#include <fmt/format.h>

#include "app/manual/command_tree.hpp"
#include "app/manual/completions.hpp"

namespace nc::app::manual {
namespace {

constexpr std::string_view head =
    R"(# Completion of needlecase for bash. Written by 'needlecase completion bash' from the definitions of the command line.

_needlecase_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }

_needlecase_files() {
    compopt -o filenames 2>/dev/null
    local -a found
    mapfile -t found < <(compgen "$1" -- "$current")
    COMPREPLY+=("${found[@]}")
}

_needlecase() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' commands='' i
    # "--option=value" arrives as three words.
    if [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD - 2]}; fi
    if [[ $current == = ]]; then current=''; fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case "$command:${COMP_WORDS[i]}" in
)";

constexpr std::string_view value_head = R"(        esac
    done
    COMPREPLY=()
    case "$command:$previous" in
)";

constexpr std::string_view command_head = R"(    esac
    case "$command" in
)";

constexpr std::string_view tail = R"(    esac
    if [[ $current == -* ]]; then
        _needlecase_words "$options"
    elif [[ $commands ]]; then
        _needlecase_words "$commands"
    fi
}
complete -F _needlecase needlecase
)";

/// What fills COMPREPLY for a value of this kind.
std::string offer(const OptionSpec& option) {
  switch (option.kind) {
    case ValueKind::word:
      return fmt::format("_needlecase_words '{}'", fmt::join(option.words, " "));
    case ValueKind::file:
      return "_needlecase_files -f";
    case ValueKind::folder:
      return "_needlecase_files -d";
    case ValueKind::case_id:
      return "_needlecase_words \"$(\"${COMP_WORDS[0]}\" completion cases 2>/dev/null)\"";
    case ValueKind::case_or_file:
      return "_needlecase_words \"$(\"${COMP_WORDS[0]}\" completion cases 2>/dev/null)\"; _needlecase_files -f";
    case ValueKind::flag:
    case ValueKind::text:
    case ValueKind::number:
    case ValueKind::seed:
    case ValueKind::person:
    case ValueKind::moment:
      return ":";
  }
  return ":";
}

/// An option as a pattern of `case`: 'practise:--cases'.
std::string pattern(const std::string& path, const OptionSpec& option) {
  return fmt::format("'{}:{}'", path, option.name);
}

/// Follows the words before the cursor: a command goes one deeper, an option steps over its value.
std::string steps(const PlacedCommand& command) {
  std::string out;
  const std::string path = path_text(command);
  for (const PlacedCommand& below : commands_of(command))
    out += fmt::format("            '{}:{}') command='{}' ;;\n", path, below.spec->name, path_text(below));
  std::string with_value;
  for (const OptionSpec& option : command.spec->options)
    if (option.kind != ValueKind::flag) with_value += (with_value.empty() ? "" : " | ") + pattern(path, option);
  if (with_value.empty()) return out;
  return out + fmt::format(
                   "            {})\n                if [[ ${{COMP_WORDS[++i]}} == = ]]; then ((++i)); fi\n"
                   "                ;;\n",
                   with_value);
}

std::string value_cases(const PlacedCommand& command) {
  std::string out;
  for (const OptionSpec& option : command.spec->options) {
    if (option.kind == ValueKind::flag) continue;
    out += fmt::format("        {})\n            {}\n            return\n            ;;\n",
                       pattern(path_text(command), option), offer(option));
  }
  return out;
}

std::string command_case(const PlacedCommand& command) {
  std::string options = "--help";
  for (const OptionSpec& option : command.spec->options)
    options += " " + option.name;
  if (command.path.empty()) options += " --version";
  std::string out = fmt::format("        '{}')\n            options='{}'\n", path_text(command), options);
  std::string below;
  for (const PlacedCommand& one : commands_of(command))
    below += (below.empty() ? "" : " ") + one.spec->name;
  if (!below.empty()) out += fmt::format("            commands='{}'\n", below);
  if (!command.spec->arguments.empty())
    out += fmt::format("            if [[ $current != -* ]]; then {}; fi\n", offer(command.spec->arguments.front()));
  return out + "            ;;\n";
}

}  // namespace

std::string sh_quoted(const std::string& text) {
  std::string out = "'";
  for (const char letter : text)
    out += letter == '\'' ? "'\\''" : std::string(1, letter);
  return out + "'";
}

std::string bash_completion(const CommandSpec& program) {
  std::string script(head);
  const std::vector<PlacedCommand> all = flatten(program);
  for (const PlacedCommand& command : all)
    script += steps(command);
  script += value_head;
  for (const PlacedCommand& command : all)
    script += value_cases(command);
  script += command_head;
  for (const PlacedCommand& command : all)
    script += command_case(command);
  return script.append(tail);
}

}  // namespace nc::app::manual
