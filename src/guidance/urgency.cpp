#include "guidance/urgency.hpp"

#include <array>
#include <cstddef>

namespace nc::guidance {
namespace {

constexpr std::array<std::string_view, 5> names = {"expected", "monitor", "contact", "emergency", "not-covered"};

}  // namespace

std::vector<Urgency> UrgencySet::members() const {
  std::vector<Urgency> result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (contains(static_cast<Urgency>(i))) result.push_back(static_cast<Urgency>(i));
  }
  return result;
}

std::string_view to_text(Urgency urgency) {
  return names[static_cast<std::size_t>(urgency)];
}

std::optional<Urgency> parse_urgency(std::string_view text) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == text) return static_cast<Urgency>(i);
  }
  return std::nullopt;
}

}  // namespace nc::guidance
