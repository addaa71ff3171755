#include "statistics/decision.hpp"

#include <set>
#include <string>
#include <utility>

namespace nc::statistics {

std::vector<Decision> first_attempts(const std::vector<Decision>& in_order) {
  std::set<std::pair<std::string, int>> seen;
  std::vector<Decision> first;
  for (const Decision& decision : in_order) {
    if (seen.emplace(decision.case_id.text(), decision.visit).second) first.push_back(decision);
  }
  return first;
}

}  // namespace nc::statistics
