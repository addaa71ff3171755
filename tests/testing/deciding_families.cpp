#include "testing/deciding_families.hpp"

#include <algorithm>

#include "library/families.hpp"

namespace nc::testing {
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
  std::vector<std::string> names = library::all_families(guidance);
  names.erase(std::remove_if(names.begin(), names.end(), [&](const std::string& name) { return !holds(cited, name); }),
              names.end());
  return names;
}

}  // namespace nc::testing
