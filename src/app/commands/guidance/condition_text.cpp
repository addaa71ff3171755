#include "app/commands/guidance/condition_text.hpp"

#include <vector>

#include <fmt/format.h>

namespace nc::app {

std::string to_words(const guidance::Condition& condition) {
  std::vector<std::string> parts;
  for (const guidance::FindingTerms& terms : guidance::finding_terms()) {
    const unsigned allowed = condition.allowed[static_cast<std::size_t>(terms.finding)];
    std::vector<std::string> words;
    for (std::size_t value = 0; value < terms.value_count; ++value) {
      if (((allowed >> value) & 1U) != 0) words.emplace_back(terms.values[value]);
    }
    if (words.size() < terms.value_count)
      parts.push_back(fmt::format("{} is {}", terms.name, fmt::join(words, " or ")));
  }
  const bool above = condition.hours_above >= 0;
  const bool up_to = condition.hours_up_to < guidance::Condition{}.hours_up_to;
  if (above && up_to) {
    parts.push_back(fmt::format("hours above {} and up to {}", condition.hours_above, condition.hours_up_to));
  } else if (above) {
    parts.push_back(fmt::format("hours above {}", condition.hours_above));
  } else if (up_to) {
    parts.push_back(fmt::format("hours up to {}", condition.hours_up_to));
  }
  return parts.empty() ? "always" : fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace nc::app
