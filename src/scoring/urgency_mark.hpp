#pragma once

#include <optional>

#include "guidance/derive.hpp"
#include "guidance/guidance.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

/// Says what one urgency answer is worth: the decision of a visit, or the urgency given to one symptom.
struct UrgencyMark {
  std::optional<double> credit;      ///< 0 to 1; nothing when the key is not covered by the documents
  Verdict verdict = Verdict::right;  ///< follows from the accepted set and never from the credit
  Outcome danger = Outcome::safe;    ///< what a decision with this answer does to the outcome of the visit
};

/// Grades one answer by the policy's matrix of key and answer, by the accepted set of the key, and by what the deciding
/// rules say (docs/scoring.md, 'Urgency'). Without an answer the credit is 0, and the danger is that of the mildest
/// answer, so that a missed emergency never hides behind an empty answer. `regions` are the treated regions. They only
/// decide whether an under-called emergency is a critical miss or unsafe (`res-lung-region`).
UrgencyMark mark_urgency(const guidance::Guidance& guidance, const guidance::Derivation& key,
                         guidance::RegionSet regions, std::optional<guidance::Urgency> answer);

/// Returns true when the policy calls some answer to this key unsafe or a critical miss; in the shipped policy these
/// are contact and emergency. Where the advice is judged by such an urgency, harmful advice that was chosen and
/// critical advice that was left out are unsafe too (docs/scoring.md, 'Outcome').
bool is_warning_key(const guidance::ScoringPolicy& policy, guidance::Urgency key);

}  // namespace nc::scoring
