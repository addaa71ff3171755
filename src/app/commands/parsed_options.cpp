#include "app/commands/parsed_options.hpp"

#include <cassert>
#include <utility>

namespace nc::app {
namespace {

OptionValue default_value(const OptionSpec& option) {
  if (option.repeatable) return std::vector<std::string>();
  switch (option.kind) {
    case ValueKind::flag:
      return false;
    case ValueKind::number:
      return std::optional<int>();
    case ValueKind::seed:
      return std::optional<std::uint64_t>();
    case ValueKind::text:
    case ValueKind::word:
    case ValueKind::person:
    case ValueKind::moment:
    case ValueKind::file:
    case ValueKind::folder:
    case ValueKind::case_id:
    case ValueKind::case_or_file:
      break;
  }
  return option.default_value.empty() ? std::nullopt : std::optional(option.default_value);
}

template <class Kind>
const Kind& value_of(const OptionValues& values, std::string_view name) {
  const auto found = values.find(name);
  assert(found != values.end() && std::holds_alternative<Kind>(found->second));
  return *std::get_if<Kind>(&found->second);
}

}  // namespace

OptionValues default_values(const CommandSpec& command) {
  OptionValues values;
  for (const std::vector<OptionSpec>* list : {&command.arguments, &command.options})
    for (const OptionSpec& option : *list)
      values.emplace(option.name, default_value(option));
  return values;
}

ParsedOptions::ParsedOptions(OptionValues values) : values_(std::move(values)) {}

bool ParsedOptions::flag(std::string_view name) const {
  return value_of<bool>(values_, name);
}

std::string ParsedOptions::text(std::string_view name) const {
  return text_if_given(name).value_or(std::string());
}

const std::optional<std::string>& ParsedOptions::text_if_given(std::string_view name) const {
  return value_of<std::optional<std::string>>(values_, name);
}

const std::vector<std::string>& ParsedOptions::texts(std::string_view name) const {
  return value_of<std::vector<std::string>>(values_, name);
}

std::optional<int> ParsedOptions::number(std::string_view name) const {
  return value_of<std::optional<int>>(values_, name);
}

std::optional<std::uint64_t> ParsedOptions::seed(std::string_view name) const {
  return value_of<std::optional<std::uint64_t>>(values_, name);
}

std::optional<UtcTime> ParsedOptions::moment(std::string_view name) const {
  return parse_iso8601(text(name));
}

}  // namespace nc::app
