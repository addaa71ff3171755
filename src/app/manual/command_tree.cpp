#include "app/manual/command_tree.hpp"

#include <utility>

#include <fmt/format.h>

namespace nc::app::manual {
namespace {

/// So many words name a value themselves ("csv|jsonl").
constexpr std::size_t few_words = 6;

void append_all(const PlacedCommand& command, std::vector<PlacedCommand>& all) {
  all.push_back(command);
  for (const PlacedCommand& below : commands_of(command))
    append_all(below, all);
}

}  // namespace

std::vector<PlacedCommand> flatten(const CommandSpec& program) {
  std::vector<PlacedCommand> all;
  append_all({{}, &program}, all);
  return all;
}

std::vector<PlacedCommand> commands_of(const PlacedCommand& command) {
  std::vector<PlacedCommand> found;
  for (const CommandSpec& below : command.spec->commands) {
    if (below.hidden) continue;
    std::vector<std::string> path = command.path;
    path.push_back(below.name);
    found.push_back({std::move(path), &below});
  }
  return found;
}

std::string path_text(const PlacedCommand& command) {
  return fmt::format("{}", fmt::join(command.path, " "));
}

std::string line_of(const PlacedCommand& command) {
  return fmt::format("needlecase{}{}", command.path.empty() ? "" : " ", path_text(command));
}

bool is_argument(const OptionSpec& option) {
  return option.name.rfind("--", 0) != 0;
}

bool has_many_words(const OptionSpec& option) {
  return option.words.size() > few_words;
}

std::string value_text(const OptionSpec& option) {
  if (option.kind == ValueKind::flag) return {};
  if (is_argument(option)) return option.name;
  if (has_many_words(option)) return "WORD";
  if (!option.words.empty()) return fmt::format("{}", fmt::join(option.words, "|"));
  if (option.kind == ValueKind::number || option.kind == ValueKind::seed) return "N";
  return option.value_name.empty() ? "TEXT" : option.value_name;
}

std::string range_text(const OptionSpec& option) {
  if (option.kind == ValueKind::seed) return "1 or more";
  if (option.kind != ValueKind::number) return {};
  if (!option.range.has_end()) return fmt::format("{} or more", option.range.least);
  return fmt::format("{} to {}", option.range.least, option.range.most);
}

}  // namespace nc::app::manual
