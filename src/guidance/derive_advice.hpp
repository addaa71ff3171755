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
/// wrong, harmful over contrary, wrong over not covered, and that over acceptable. Advice in no list is beside the
/// point and counts nothing.
struct AdvicePlan {
  std::vector<RequiredAdvice> required;
  std::vector<AdviceId> acceptable;   ///< fits, but is not required
  std::vector<AdviceId> contrary;     ///< goes against a document, without danger
  std::vector<AdviceId> harmful;      ///< puts the patient in danger
  std::vector<AdviceId> not_covered;  ///< no document says whether it is right here: counts nothing
};

/// Derives the advice for a visit: from its findings (those of all its symptoms together), from what derive() made of
/// them, and from the questions that the patient asks. Points with the same items are joined into one.
///
/// The advice is that of `derivation.key`. To have it for another class, one that was given and is accepted, set the
/// key of a copy of the derivation to that class and leave the rest as it is: the rules that hold are still those of
/// the findings.
AdvicePlan derive_advice(const Guidance& guidance, const Findings& findings, const Derivation& derivation,
                         const std::vector<QuestionId>& questions);

/// Returns the statements that an item of advice rests on, or goes against, in a visit: its own for the treated
/// regions, preceded by those of the deciding rules when the item asks for them (AdviceItem::cites_deciding_rules).
/// Each is returned once.
std::vector<StatementId> advice_cites(const Guidance& guidance, const AdviceItem& item, const Findings& findings,
                                      const Derivation& derivation);

}  // namespace nc::guidance
