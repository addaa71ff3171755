#pragma once

#include <array>
#include <vector>

#include "cases/case.hpp"

namespace nc::cases {

inline constexpr std::size_t urgency_count = 5;  ///< expected, monitor, contact, emergency, not-covered

/// One cell of region × urgency × rule × document: the visits in which the rule decides, citing the document, after
/// this region was treated. A case of several regions counts in each.
struct CoverageCell {
  guidance::Region region = guidance::Region::neck;
  guidance::Urgency urgency = guidance::Urgency::expected;
  guidance::RuleId rule;
  guidance::DocumentId document;
  int visits = 0;
  std::vector<CaseId> cases;  ///< distinct, in the order given
};

/// How one decision rule is exercised.
struct RuleCoverage {
  guidance::RuleId rule;
  guidance::Urgency urgency = guidance::Urgency::expected;
  std::array<std::vector<CaseId>, guidance::region_count> deciding;  ///< cases with a visit it decides, by region
  std::vector<CaseId> deciding_symptom;  ///< cases in which it decides a symptom's urgency, though perhaps no visit's
  std::vector<CaseId> also_present;      ///< cases in which it holds below the deciding class

  /// Whether a trainee's answer anywhere depends on it.
  bool is_exercised() const;
};

/// How the ready cases of a library exercise the guidance.
struct Coverage {
  std::size_t cases = 0;
  std::size_t visits = 0;
  /// Distinct cases with a visit of this urgency after this region: [region][urgency].
  std::array<std::array<std::vector<CaseId>, urgency_count>, guidance::region_count> by_urgency;
  std::vector<RuleCoverage> rules;  ///< every rule, in table order
  std::vector<CoverageCell> cells;  ///< only what occurs; ordered by region, urgency, rule, document
};

/// Derives every visit of the ready cases and counts. Drafts are left out: trainees never see them.
Coverage coverage_of(const guidance::Guidance& guidance, const std::vector<Case>& library);

/// What no case exercises.
struct CoverageGaps {
  struct Empty {
    guidance::Region region;
    guidance::Urgency urgency;
  };
  std::vector<Empty> urgencies;                 ///< regions without a case of an urgency
  std::vector<guidance::RuleId> rules;          ///< rules that decide neither a visit nor a symptom
  std::vector<guidance::DocumentId> documents;  ///< documents no deciding rule of a visit cites
};
CoverageGaps gaps_of(const guidance::Guidance& guidance, const Coverage& coverage);

}  // namespace nc::cases
