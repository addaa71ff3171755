#pragma once

#include <array>
#include <vector>

#include "cases/case.hpp"

namespace nc::cases {

inline constexpr std::size_t urgency_count = 5;  ///< expected, monitor, contact, emergency, not-covered

/// Counts the visits that came after the treatment of a region and in which a rule decides, citing a document. There is
/// a cell for every combination of region, urgency, rule and document that occurs; the urgency is the key of the visit.
/// A case that treats several regions counts in the cells of each.
struct CoverageCell {
  guidance::Region region = guidance::Region::neck;
  guidance::Urgency urgency = guidance::Urgency::expected;
  guidance::RuleId rule;
  guidance::DocumentId document;
  int visits = 0;
  std::vector<CaseId> cases;  ///< with such a visit, each once, in the order given
};

/// Says which cases exercise one decision rule.
struct RuleCoverage {
  guidance::RuleId rule;
  guidance::Urgency urgency = guidance::Urgency::expected;
  std::array<std::vector<CaseId>, guidance::region_count> deciding;  ///< by Region: cases with a visit that it decides
  std::vector<CaseId> deciding_symptom;                              ///< cases with a symptom whose urgency it decides
  std::vector<CaseId> also_present;  ///< cases with a visit in which it holds without deciding

  /// Returns true when the rule decides a visit or a symptom somewhere, so that an answer depends on it.
  bool is_exercised() const;
};

/// Says how the ready cases of a library exercise the guidance.
struct Coverage {
  std::size_t cases = 0;   ///< how many ready cases there are
  std::size_t visits = 0;  ///< how many visits they have
  std::size_t exams = 0;   ///< how many of the cases are kept for exams
  /// [region][urgency]: the cases that treat this region and have a visit with this key, each once.
  std::array<std::array<std::vector<CaseId>, urgency_count>, guidance::region_count> by_urgency;
  /// [region][urgency][window]: the same by the windows of the guidance (guidance::Guidance::windows); the last of them
  /// has no end.
  std::array<std::array<std::vector<std::vector<CaseId>>, urgency_count>, guidance::region_count> by_window;
  std::vector<RuleCoverage> rules;  ///< every rule, in table order
  std::vector<CoverageCell> cells;  ///< ordered by region, urgency, rule and document
};

/// Derives the key of every visit of the ready cases and counts them. Drafts are left out, because trainees never see
/// them.
Coverage coverage_of(const guidance::Guidance& guidance, const std::vector<Case>& library);

/// Lists what no case exercises.
struct CoverageGaps {
  /// A region after whose treatment no visit has this key.
  struct Empty {
    guidance::Region region;
    guidance::Urgency urgency;
  };
  std::vector<Empty> urgencies;                 ///< every such pair
  std::vector<guidance::RuleId> rules;          ///< rules that decide neither a visit nor a symptom
  std::vector<guidance::DocumentId> documents;  ///< documents that no deciding rule of a visit cites
};
/// Returns everything that the coverage leaves out.
CoverageGaps gaps_of(const guidance::Guidance& guidance, const Coverage& coverage);

}  // namespace nc::cases
