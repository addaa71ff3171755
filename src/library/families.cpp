#include "library/families.hpp"

#include <algorithm>

namespace nc::library {
namespace {

using guidance::Guidance;

std::vector<std::string> cited_families(const Guidance& guidance, const cases::Case& the_case) {
  std::vector<std::string> cited;
  for (const cases::Visit& visit : the_case.visits) {
    const guidance::Derivation derived = derive(guidance, cases::visit_findings(the_case, visit));
    if (derived.key == guidance::Urgency::not_covered) continue;
    for (const guidance::StatementId& id : derived.cites) {
      const guidance::Statement* statement = find_statement(guidance, id);
      if (statement != nullptr) cited.insert(cited.end(), statement->families.begin(), statement->families.end());
    }
  }
  return cited;
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::vector<std::string> deciding_families(const Guidance& guidance, const cases::Case& the_case) {
  const std::vector<std::string> cited = cited_families(guidance, the_case);
  std::vector<std::string> names = all_families(guidance);
  names.erase(std::remove_if(names.begin(), names.end(), [&](const std::string& name) { return !holds(cited, name); }),
              names.end());
  return names;
}

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
