#pragma once

#include <optional>
#include <vector>

#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"

namespace nc::scoring {

/// The range of Certainty: 1 (not very sure) to 3 (certain).
inline constexpr Certainty certainty_min = 1;
inline constexpr Certainty certainty_max = 3;

/// One graded decision, with how sure the trainee was of it.
struct CertainDecision {
  double credit = 0;  ///< 0 to 1
  Certainty certainty = certainty_min;
};

/// Returns the mark of one decision: the policy's mark for being right times the credit, or its mark for being wrong
/// when the credit is 0. With the shipped policy marks run from -6 to 3. The mark is shown beside the score and never
/// counted in it. Returns nothing for a certainty out of range. Source: Gardner-Medwin, 'Confidence assessment in the
/// teaching of basic science', Association for Learning Technology Journal 3 (1995).
std::optional<double> certainty_mark(const guidance::ScoringPolicy& policy, const CertainDecision& decision);

/// Returns the mean mark of somebody who is right with probability `accuracy` (0 to 1) and always states `certainty`.
double expected_mark(const guidance::ScoringPolicy& policy, double accuracy, Certainty certainty);

/// Returns a bonus for knowing when to be sure: the policy's factor times the difference between the mean mark and the
/// best mean mark that a trainee with the same accuracy could have had by always stating one level. It is positive when
/// the trainee is surer of the right decisions, 0 for a trainee who always states the best single level, and negative
/// when certainty misleads. Returns nothing without decisions.
std::optional<double> certainty_bonus(const guidance::ScoringPolicy& policy,
                                      const std::vector<CertainDecision>& decisions);

}  // namespace nc::scoring
