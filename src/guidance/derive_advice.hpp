#pragma once

#include <vector>

#include "guidance/derive.hpp"

namespace nc::guidance {

/// One required point of advice.
struct RequiredAdvice {
  std::vector<AdviceId> one_of;
  bool critical = false;
  bool scored = true;
  bool lung_warning = false;
};

/// The advice table applied to a visit. An item is in at most one of the lists: required wins over wrong, wrong over
/// acceptable.
struct AdvicePlan {
  std::vector<RequiredAdvice> required;
  std::vector<AdviceId> acceptable;
  std::vector<AdviceId> contrary;
  std::vector<AdviceId> harmful;
};

/// Findings (union of the visit), their derivation and the patient's questions to the advice plan.
AdvicePlan derive_advice(const Guidance& guidance, const Findings& findings, const Derivation& derivation,
                         const std::vector<QuestionId>& questions);

/// Statements an advice item rests on (or goes against) in a visit: its own, filtered by region, and those of the
/// deciding rules where it says so.
std::vector<StatementId> advice_cites(const Guidance& guidance, const AdviceItem& item, const Findings& findings,
                                      const Derivation& derivation);

}  // namespace nc::guidance
