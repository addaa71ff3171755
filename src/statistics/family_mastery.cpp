#include "statistics/family_mastery.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace nc::statistics {
namespace {

/// How the visits of one family went; by case and visit, first and latest attempt.
struct FamilyVisits {
  std::map<std::pair<std::string, std::size_t>, bool> first;
  std::map<std::pair<std::string, std::size_t>, bool> latest;
};

/// Families whose statements decide a class or support advice, in the order of the guidance: only those can be met.
std::vector<std::string> scored_families(const guidance::Guidance& guidance) {
  std::vector<std::string> names;
  for (const guidance::Statement& statement : guidance.statements) {
    if (!statement.use.decides_class && !statement.use.supports_advice) continue;
    for (const std::string& family : statement.families) {
      if (std::find(names.begin(), names.end(), family) == names.end()) names.push_back(family);
    }
  }
  return names;
}

/// A point that could have been right: wrongly chosen advice only exists because it was chosen.
bool counts(const scoring::Item& item) {
  return item.weight > 0 && item.verdict != scoring::Verdict::contrary && item.verdict != scoring::Verdict::harmful &&
         item.verdict != scoring::Verdict::acceptable && item.verdict != scoring::Verdict::not_scored;
}

std::set<std::string> families_of(const guidance::Guidance& guidance, const scoring::Item& item) {
  std::set<std::string> families;
  for (const guidance::StatementId& id : item.cites) {
    const guidance::Statement* statement = find_statement(guidance, id);
    if (statement != nullptr) families.insert(statement->families.begin(), statement->families.end());
  }
  return families;
}

/// Every family that a visit's scored points rest on, and whether all of those points are right.
std::map<std::string, bool> families_in(const guidance::Guidance& guidance, const scoring::VisitScore& visit) {
  std::map<std::string, bool> right;
  for (const scoring::Item& item : visit.items) {
    if (!counts(item)) continue;
    for (const std::string& family : families_of(guidance, item)) {
      bool& all = right.emplace(family, true).first->second;
      all = all && item.credit >= 1;
    }
  }
  return right;
}

using ByFamily = std::map<std::string, FamilyVisits>;

void add_attempt(const guidance::Guidance& guidance, const record::PastAttempt& attempt, ByFamily& families) {
  for (std::size_t visit = 0; visit < attempt.score.visits.size(); ++visit) {
    for (const auto& [family, right] : families_in(guidance, attempt.score.visits[visit])) {
      FamilyVisits& visits = families[family];
      visits.first.emplace(std::pair(attempt.case_id.text(), visit), right);
      visits.latest[std::pair(attempt.case_id.text(), visit)] = right;
    }
  }
}

template <class Visits>
Rate rate_of(const Visits& visits) {
  const auto right = std::count_if(visits.begin(), visits.end(), [](const auto& one) { return one.second; });
  return make_rate(static_cast<int>(right), static_cast<int>(visits.size()));
}

}  // namespace

Mastery family_mastery(const guidance::Guidance& guidance, const std::vector<const record::PastAttempt*>& in_order) {
  ByFamily families;
  for (const record::PastAttempt* attempt : in_order)
    add_attempt(guidance, *attempt, families);
  Mastery mastery;
  for (const std::string& name : scored_families(guidance)) {
    const auto found = families.find(name);
    if (found == families.end())
      mastery.never.push_back(name);
    else
      mastery.met.push_back({name, rate_of(found->second.first), rate_of(found->second.latest)});
  }
  std::stable_sort(mastery.met.begin(), mastery.met.end(), [](const FamilyMastery& a, const FamilyMastery& b) {
    return a.first.highest.value_or(1) < b.first.highest.value_or(1);
  });
  return mastery;
}

}  // namespace nc::statistics
