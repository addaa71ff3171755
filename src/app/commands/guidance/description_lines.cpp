#include "app/commands/guidance/description_lines.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::app {
namespace {

using nlohmann::ordered_json;

std::string line_of_value(const ordered_json& value) {
  if (value.is_string()) return visible(value.get_ref<const std::string&>());
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  return value.dump();
}

std::string citation_line(const ordered_json& citation) {
  std::string line = fmt::format("{} ({}, {}, {}): {}", visible(citation.value("statement", "")),
                                 visible(citation.value("document", "")), visible(citation.value("file", "")),
                                 visible(citation.value("place", "")), visible(citation.value("text", "")));
  if (citation.contains("regions")) {
    line += " [only for " + join_words(citation["regions"].get<std::vector<std::string>>()) + "]";
  }
  return line;
}

std::string list_lines(const std::string& name, const ordered_json& list) {
  const bool short_words = std::all_of(list.begin(), list.end(), [](const ordered_json& item) {
    return item.is_string() && item.get_ref<const std::string&>().find(' ') == std::string::npos;
  });
  std::string result = name + ":";
  for (const ordered_json& item : list) {
    const std::string line = item.is_object() ? citation_line(item) : line_of_value(item);
    result += (short_words ? " " : "\n  ") + line;
  }
  return result + "\n";
}

}  // namespace

std::string to_lines(const ordered_json& description) {
  std::string result;
  for (const auto& [key, value] : description.items()) {
    std::string name = key;
    std::replace(name.begin(), name.end(), '_', ' ');
    if (value.is_object()) {
      result += fmt::format("{}:\n", name);
      for (const auto& [inner, text] : value.items())
        result += fmt::format("  {}: {}\n", visible(inner), line_of_value(text));
    } else if (value.is_array()) {
      if (!value.empty()) result += list_lines(name, value);
    } else if (value != "") {
      result += fmt::format("{}: {}\n", name, line_of_value(value));
    }
  }
  return result;
}

}  // namespace nc::app
