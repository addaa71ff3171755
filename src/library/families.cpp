#include "library/families.hpp"

#include <algorithm>

namespace nc::library {
namespace {

using guidance::Guidance;

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::vector<FamilyCount> count_families(const Guidance& guidance, const std::vector<const CaseCard*>& cards) {
  std::vector<FamilyCount> counts;
  for (const std::string& name : all_families(guidance))
    counts.push_back({name, 0});
  for (const CaseCard* one : cards) {
    for (FamilyCount& count : counts)
      if (has_line(one->families, count.name)) ++count.cases;
  }
  counts.erase(std::remove_if(counts.begin(), counts.end(), [](const FamilyCount& count) { return count.cases == 0; }),
               counts.end());
  return counts;
}

std::vector<std::string> all_families(const Guidance& guidance) {
  std::vector<std::string> names;
  for (const guidance::Statement& statement : guidance.statements) {
    for (const std::string& name : statement.families) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

bool is_family(const Guidance& guidance, const std::string& name) {
  return holds(all_families(guidance), name);
}

}  // namespace nc::library
