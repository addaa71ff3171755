#include "scoring/outcome.hpp"

#include <algorithm>

namespace nc::scoring {

std::string_view to_text(Outcome outcome) {
  switch (outcome) {
    case Outcome::safe:
      return "safe";
    case Outcome::over_called:
      return "over-called";
    case Outcome::unsafe:
      return "unsafe";
    case Outcome::critical_miss:
      break;
  }
  return "critical-miss";
}

bool is_dangerous(Outcome outcome) {
  return outcome >= Outcome::unsafe;
}

std::optional<double> cap_of(const guidance::ScoringPolicy& policy, Outcome outcome) {
  if (outcome == Outcome::critical_miss) return policy.critical_miss_cap;
  return outcome == Outcome::unsafe ? policy.unsafe_cap : std::nullopt;
}

std::optional<double> capped(const guidance::ScoringPolicy& policy, Outcome outcome, std::optional<double> score) {
  const std::optional<double> cap = cap_of(policy, outcome);
  return score && cap ? std::min(*score, *cap) : score;
}

}  // namespace nc::scoring
