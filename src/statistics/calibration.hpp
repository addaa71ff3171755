#pragma once

#include <array>
#include <optional>
#include <vector>

#include "scoring/certainty.hpp"
#include "statistics/decision.hpp"
#include "statistics/exact_bound.hpp"

namespace nc::statistics {

/// Says what can be concluded from the decisions at one level of certainty. It rests on the bounds of the rate and not
/// on the rate alone, so a handful of decisions says nothing.
enum class CalibrationReading {
  cannot_say,  ///< by the bounds, the chance of being right may be inside or outside what this level claims
  too_sure,    ///< right less often than this level claims, even at the upper bound
  too_unsure,  ///< right more often than this level claims, even at the lower bound
};

/// The decisions at one level of certainty, and what they say.
struct CalibrationLevel {
  scoring::Certainty certainty = scoring::certainty_min;
  Rate right;                         ///< decisions with full credit, among those at this level
  std::optional<double> mean_credit;  ///< 0 to 1; nothing without decisions
  /// The range of chances of being right for which this level pays best under the policy's marks, 0 to 1.
  double claimed_from = 0;
  double claimed_to = 1;
  CalibrationReading reading = CalibrationReading::cannot_say;
};

/// Says how well the stated certainty agrees with being right.
struct Calibration {
  std::array<CalibrationLevel, 3> levels{};  ///< certainty 1, 2, 3
  int unstated = 0;                          ///< scored decisions without a certainty, which belong to no level
  std::optional<double> bonus;  ///< see scoring::certainty_bonus; nothing without decisions at these levels
};

/// Sorts scored decisions by their certainty, and compares how often each level was right with what it claims. A level
/// claims the range of chances for which the marks make it the best one to state (with the shipped marks: below 2/3,
/// 2/3 to 0.8, above 0.8). Decisions that were not scored, and those with a certainty out of range, are left out.
/// Source: Gardner-Medwin, 'Confidence assessment in the teaching of basic science', Association for Learning
/// Technology Journal 3 (1995), for the marks; Lichtenstein, Fischhoff and Phillips, 'Calibration of probabilities'
/// (1982), for comparing stated certainty with the share that is right.
Calibration calibrate(const guidance::ScoringPolicy& policy, const std::vector<Decision>& decisions);

/// Returns the chance of being right from which stating `certainty` + 1 pays more than stating `certainty`. Returns
/// nothing for the highest level, for a level out of range, and for marks that never cross.
std::optional<double> switching_chance(const guidance::ScoringPolicy& policy, scoring::Certainty certainty);

}  // namespace nc::statistics
