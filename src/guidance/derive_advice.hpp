#pragma once

#include <vector>

#include "guidance/derive.hpp"

namespace nc::guidance {

/// One point of advice that a visit requires. It is met by any item of `one_of`.
struct RequiredAdvice {
  std::vector<AdviceId> one_of;
  bool critical = false;      ///< leaving it out makes the visit unsafe when the key is a warning sign
  bool scored = true;         ///< false: it is shown in the debrief and counts nothing
  bool lung_warning = false;  ///< it warns of a collapsed lung (`d1-warn-lung`)
};

/// Holds what the advice table says about a visit. An item is in at most one list: being required wins over being
/// wrong, harmful over contrary, and wrong over acceptable. Advice in no list counts nothing.
struct AdvicePlan {
  std::vector<RequiredAdvice> required;
  std::vector<AdviceId> acceptable;  ///< fits, but is not required
  std::vector<AdviceId> contrary;    ///< goes against a document, without danger
  std::vector<AdviceId> harmful;     ///< puts the patient in danger
};

/// Derives the advice for a visit: from its findings (those of all its symptoms together), from what derive() made of
/// them, and from the questions that the patient asks. Points with the same items are joined into one.
AdvicePlan derive_advice(const Guidance& guidance, const Findings& findings, const Derivation& derivation,
                         const std::vector<QuestionId>& questions);

/// Returns the statements that an item of advice rests on, or goes against, in a visit: its own for the treated
/// regions, preceded by those of the deciding rules when the item asks for them (AdviceItem::cites_deciding_rules).
/// Each is returned once.
std::vector<StatementId> advice_cites(const Guidance& guidance, const AdviceItem& item, const Findings& findings,
                                      const Derivation& derivation);

}  // namespace nc::guidance
