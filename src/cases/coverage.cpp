#include "cases/coverage.hpp"

#include <algorithm>
#include <tuple>

namespace nc::cases {
namespace {

using guidance::Region;
using guidance::RuleId;

constexpr std::array<Region, guidance::region_count> all_regions = {Region::neck, Region::upper_back, Region::shoulder};

void add_once(std::vector<CaseId>& ids, const CaseId& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

RuleCoverage* find_rule(Coverage& coverage, const RuleId& rule) {
  const auto found = std::find_if(coverage.rules.begin(), coverage.rules.end(),
                                  [&](const RuleCoverage& one) { return one.rule == rule; });
  return found == coverage.rules.end() ? nullptr : &*found;
}

/// What is counted for one visit.
struct CountedVisit {
  const guidance::Guidance& guidance;
  const Case& the_case;
  const VisitKey& key;
};

/// The cell of the same region, urgency, rule and document, which is added where there is none.
CoverageCell& cell_of(Coverage& coverage, const CoverageCell& wanted) {
  const auto found = std::find_if(coverage.cells.begin(), coverage.cells.end(), [&](const CoverageCell& cell) {
    return cell.region == wanted.region && cell.urgency == wanted.urgency && cell.rule == wanted.rule &&
           cell.document == wanted.document;
  });
  if (found != coverage.cells.end()) return *found;
  coverage.cells.push_back(wanted);
  return coverage.cells.back();
}

/// The documents a deciding rule cites in a case: its citations for other regions are left out, as in the debrief.
std::vector<guidance::DocumentId> documents_cited(const CountedVisit& visit, const guidance::DecisionRule& rule) {
  std::vector<guidance::StatementId> statements;
  for (const auto& citation : rule.cites)
    if (citation.regions.empty() || citation.regions.overlaps(visit.the_case.regions))
      statements.push_back(citation.statement);
  return guidance::documents_of(visit.guidance, statements);
}

void count_rule(Coverage& coverage, const CountedVisit& visit, Region region, const RuleId& id) {
  const auto* rule = guidance::find_rule(visit.guidance, id);
  auto* counted = find_rule(coverage, id);
  if (rule == nullptr || counted == nullptr) return;
  add_once(counted->deciding[static_cast<std::size_t>(region)], visit.the_case.id);
  for (const auto& document : documents_cited(visit, *rule)) {
    CoverageCell& cell = cell_of(coverage, {region, visit.key.decision.key, id, document, 0, {}});
    ++cell.visits;
    add_once(cell.cases, visit.the_case.id);
  }
}

/// The window in which the hours of a visit fall, by place; the last has no end.
std::size_t window_of(const guidance::Guidance& guidance, int hours) {
  std::size_t window = 0;
  while (window + 1 < guidance.windows.size() && hours > guidance.windows[window].up_to_hours)
    ++window;
  return window;
}

void count_visit(Coverage& coverage, const CountedVisit& visit) {
  const auto& decision = visit.key.decision;
  for (const Region region : all_regions) {
    if (!visit.the_case.regions.contains(region)) continue;
    const auto r = static_cast<std::size_t>(region);
    const auto u = static_cast<std::size_t>(decision.key);
    add_once(coverage.by_urgency[r][u], visit.the_case.id);
    auto& windows = coverage.by_window[r][u];
    if (!windows.empty()) add_once(windows[window_of(visit.guidance, visit.key.findings.hours)], visit.the_case.id);
    for (const auto& rule : decision.deciding)
      count_rule(coverage, visit, region, rule);
  }
  for (const auto& symptom : visit.key.symptoms)
    for (const auto& rule : symptom.deciding)
      if (auto* counted = find_rule(coverage, rule)) add_once(counted->deciding_symptom, visit.the_case.id);
  for (const auto& rule : decision.also_present)
    if (auto* counted = find_rule(coverage, rule)) add_once(counted->also_present, visit.the_case.id);
}

/// Orders cells by region, urgency, and the orders of the rules and documents in the guidance.
void sort_cells(const guidance::Guidance& guidance, std::vector<CoverageCell>& cells) {
  const auto key = [&](const CoverageCell& cell) {
    return std::make_tuple(cell.region, cell.urgency, guidance::find_rule(guidance, cell.rule),
                           guidance::find_document(guidance, cell.document));
  };
  std::sort(cells.begin(), cells.end(), [&](const CoverageCell& a, const CoverageCell& b) { return key(a) < key(b); });
}

}  // namespace

bool RuleCoverage::is_exercised() const {
  return !deciding_symptom.empty() ||
         std::any_of(deciding.begin(), deciding.end(), [](const auto& cases) { return !cases.empty(); });
}

Coverage coverage_of(const guidance::Guidance& guidance, const std::vector<Case>& library) {
  Coverage coverage;
  for (auto& urgencies : coverage.by_window)
    for (auto& windows : urgencies)
      windows.resize(guidance.windows.size());
  for (const auto& rule : guidance.rules) {
    RuleCoverage counted;
    counted.rule = rule.id;
    counted.urgency = rule.urgency;
    coverage.rules.push_back(std::move(counted));
  }
  for (const Case& the_case : library) {
    if (the_case.status != CaseStatus::ready) continue;
    ++coverage.cases;
    if (the_case.use == CaseUse::exam) ++coverage.exams;
    for (const Visit& visit : the_case.visits) {
      ++coverage.visits;
      count_visit(coverage, {guidance, the_case, derive_visit(guidance, the_case, visit)});
    }
  }
  sort_cells(guidance, coverage.cells);
  return coverage;
}

CoverageGaps gaps_of(const guidance::Guidance& guidance, const Coverage& coverage) {
  CoverageGaps gaps;
  for (const Region region : all_regions)
    for (std::size_t urgency = 0; urgency < urgency_count; ++urgency)
      if (coverage.by_urgency[static_cast<std::size_t>(region)][urgency].empty())
        gaps.urgencies.push_back({region, static_cast<guidance::Urgency>(urgency)});
  for (const auto& rule : coverage.rules)
    if (!rule.is_exercised()) gaps.rules.push_back(rule.rule);
  for (const auto& document : guidance.documents) {
    const bool cited = std::any_of(coverage.cells.begin(), coverage.cells.end(),
                                   [&](const CoverageCell& cell) { return cell.document == document.id; });
    if (!cited) gaps.documents.push_back(document.id);
  }
  return gaps;
}

}  // namespace nc::cases
