#pragma once

#include <optional>

#include "guidance/derive.hpp"
#include "guidance/guidance.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

/// What one urgency answer is worth: the decision of a visit, or one symptom's class.
struct UrgencyMark {
  std::optional<double> credit;      ///< 0 to 1; nothing when the key is not covered by the documents
  Verdict verdict = Verdict::right;  ///< by the accepted set, never by the credit
  Outcome danger = Outcome::safe;    ///< what this answer would do to the visit's outcome
};

/// Reads one cell of the policy's matrix (clinical model 3.1) with the key's accepted set. Without an answer the credit
/// is 0 and the danger is that of the mildest class: a missed emergency must never hide behind an empty answer.
/// `regions` are the treated regions; they decide only whether an under-called lung sign is a critical miss or unsafe
/// (`res-lung-region`).
UrgencyMark mark_urgency(const guidance::ScoringPolicy& policy, const guidance::Derivation& key,
                         guidance::RegionSet regions, std::optional<guidance::Urgency> answer);

/// True when the policy calls any answer to this key unsafe or a critical miss: contact and emergency in the shipped
/// policy. Under such a key harmful advice, and critical advice left out, are unsafe too (clinical model 3.1, 4.1).
bool is_warning_key(const guidance::ScoringPolicy& policy, guidance::Urgency key);

}  // namespace nc::scoring
