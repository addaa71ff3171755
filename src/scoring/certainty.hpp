#pragma once

#include <optional>
#include <vector>

#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"

namespace nc::scoring {

inline constexpr Certainty certainty_min = 1;  ///< not very sure
inline constexpr Certainty certainty_max = 3;  ///< certain

/// One decision with how sure the trainee was of it.
struct CertainDecision {
  double credit = 0;  ///< 0 to 1, of the decision alone
  Certainty certainty = certainty_min;
};

/// The mark of one decision: the policy's mark for being right times the credit, or its mark for being wrong when the
/// credit is 0. Reported beside the score, never inside it. A certainty out of range has no mark.
std::optional<double> certainty_mark(const guidance::ScoringPolicy& policy, const CertainDecision& decision);

/// The mean mark of someone who is right with probability `accuracy` (0 to 1) and always says `certainty`.
double expected_mark(const guidance::ScoringPolicy& policy, double accuracy, Certainty certainty);

/// Bonus for knowing when to be sure: the policy's factor times (mean mark - the best mean mark that one unchanging
/// level would have earned with the same credits, which is the expected mark at the observed accuracy). Positive when
/// certainty follows rightness, 0 for a trainee who always says the best single level, negative when it misleads.
/// Nothing without decisions.
std::optional<double> certainty_bonus(const guidance::ScoringPolicy& policy,
                                      const std::vector<CertainDecision>& decisions);

}  // namespace nc::scoring
