#include "app/manual/command_tree.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nc::app::manual {
namespace {

/// So many words name a value themselves ("csv|jsonl"); more are listed beside it.
constexpr std::size_t few_words = 6;

/// CLI11 writes a type as "TEXT:{csv,jsonl}", "INT:INT in [75 - 200]", "UINT:POSITIVE" or "DIR".
struct TypeText {
  std::string name;
  std::string check;
};

TypeText split_type(const std::string& type) {
  const std::size_t colon = type.find(':');
  if (colon == std::string::npos) return {type, {}};
  return {type.substr(0, colon), type.substr(colon + 1)};
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> items;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    items.emplace_back(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return items;
}

std::vector<std::string> words_of(const std::string& check) {
  const bool is_list = check.size() > 2 && check.front() == '{' && check.back() == '}';
  return is_list ? split_list(std::string_view(check).substr(1, check.size() - 2)) : std::vector<std::string>{};
}

std::string range_of(const std::string& check) {
  if (check == "POSITIVE") return "1 or more";
  const std::size_t open = check.find('[');
  const std::size_t dash = check.find(" - ");
  if (open == std::string::npos || dash == std::string::npos || check.back() != ']') return {};
  return fmt::format("{} to {}", check.substr(open + 1, dash - open - 1),
                     check.substr(dash + 3, check.size() - dash - 4));
}

bool is_hidden(const std::string& group) {
  return group.empty();
}

ValueKind kind_of(const OptionForm& form, const std::string& type) {
  if (!form.words.empty()) return ValueKind::words;
  const bool is_argument = form.names.empty();
  if (is_argument && form.value == "CASE") return form.repeatable ? ValueKind::case_id : ValueKind::case_or_file;
  const std::string& name = is_argument ? form.value : type;
  if (name == "DIR") return ValueKind::folder;
  if (name == "FILE" || name == "PATH" || name == "URL") return ValueKind::file;
  return ValueKind::text;
}

std::string value_name(const OptionForm& form, const CLI::Option& option, const std::string& type) {
  if (form.names.empty()) return option.get_name(true);
  if (form.words.size() > few_words) return "WORD";
  if (!form.words.empty()) return fmt::format("{}", fmt::join(form.words, "|"));
  return type == "INT" || type == "UINT" ? "N" : type;
}

std::vector<std::string> names_of(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.get_lnames())
    names.push_back("--" + name);
  for (const std::string& name : option.get_snames())
    names.push_back("-" + name);
  return names;
}

/// In the order of their names: CLI11 keeps them by address, which differs from run to run.
std::vector<std::string> excludes_of(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const CLI::Option* other : option.get_excludes())
    names.push_back(other->get_name());
  std::sort(names.begin(), names.end());
  return names;
}

OptionForm describe_option(const CLI::Option& option) {
  OptionForm form;
  form.names = names_of(option);
  form.description = option.get_description();
  form.required = option.get_required();
  form.excludes = excludes_of(option);
  if (option.get_items_expected_max() == 0) return form;
  const TypeText type = split_type(option.get_type_name());
  form.repeatable = option.get_items_expected_max() > 1;
  form.words = words_of(type.check);
  form.range = range_of(type.check);
  form.usual = option.get_default_str();
  form.value = value_name(form, option, type.name);
  form.kind = kind_of(form, type.name);
  return form;
}

CommandForm describe_at(const CLI::App& definition, std::vector<std::string> path) {
  CommandForm form;
  form.description = definition.get_description();
  for (const CLI::Option* option : definition.get_options({})) {
    const bool is_common = option == definition.get_help_ptr() || option->get_name() == "--version";
    if (is_common || is_hidden(option->get_group())) continue;
    (option->nonpositional() ? form.options : form.arguments).push_back(describe_option(*option));
  }
  for (const CLI::App* command : definition.get_subcommands([](const CLI::App*) { return true; })) {
    if (is_hidden(command->get_group())) continue;
    std::vector<std::string> below = path;
    below.push_back(command->get_name());
    form.commands.push_back(describe_at(*command, std::move(below)));
  }
  form.path = std::move(path);
  return form;
}

}  // namespace

CommandForm describe(const CLI::App& definition) {
  return describe_at(definition, {});
}

std::string line_of(const CommandForm& command) {
  return fmt::format("needlecase{}{}", command.path.empty() ? "" : " ", fmt::join(command.path, " "));
}

std::vector<const CommandForm*> flatten(const CommandForm& command) {
  std::vector<const CommandForm*> all{&command};
  for (const CommandForm& below : command.commands) {
    const std::vector<const CommandForm*> deeper = flatten(below);
    all.insert(all.end(), deeper.begin(), deeper.end());
  }
  return all;
}

}  // namespace nc::app::manual
