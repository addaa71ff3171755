#pragma once

#include <array>
#include <optional>
#include <vector>

#include "scoring/certainty.hpp"
#include "statistics/decision.hpp"
#include "statistics/exact_bound.hpp"

namespace nc::statistics {

/// What the decisions at one level of certainty say. Only a bound that lies wholly outside the level's range says
/// anything: a handful of decisions never does.
enum class CalibrationReading {
  cannot_say,  ///< the sample allows being in the range and out of it
  too_sure,    ///< right less often than this level claims, even at the highest chance the sample allows
  too_unsure,  ///< right more often than this level claims, even at the lowest chance the sample allows
};

/// The decisions at one level of certainty.
struct CalibrationLevel {
  scoring::Certainty certainty = scoring::certainty_min;
  Rate right;                         ///< decisions with full credit, of those at this level
  std::optional<double> mean_credit;  ///< 0 to 1, with half credits; nothing without decisions
  double claimed_from = 0;  ///< chances of being right at which saying this level pays best under the policy's marks
  double claimed_to = 1;
  CalibrationReading reading = CalibrationReading::cannot_say;
};

/// Certainty against correctness.
struct Calibration {
  std::array<CalibrationLevel, 3> levels{};  ///< certainty 1, 2, 3
  int unstated = 0;                          ///< scored decisions without a certainty: in no level
  std::optional<double> bonus;  ///< scoring::certainty_bonus of the decisions at these levels; nothing without any
};

/// Sorts scored decisions by their certainty and compares how often each level was right with what it claims. A level
/// claims the range of chances for which the marks make it the best thing to say (with the shipped marks: below 2/3,
/// 2/3 to 0.8, above 0.8). Decisions that were not scored, or whose certainty is out of range, are left out.
/// Source: Gardner-Medwin, 'Confidence assessment in the teaching of basic science', Association for Learning
/// Technology Journal 3 (1995), for the marks; Lichtenstein, Fischhoff and Phillips, 'Calibration of probabilities'
/// (1982), for comparing stated certainty with the share that is right.
Calibration calibrate(const guidance::ScoringPolicy& policy, const std::vector<Decision>& decisions);

/// The chance of being right at which saying `certainty` + 1 begins to pay more than `certainty`; nothing for the
/// highest level, a level out of range, or marks that never cross.
std::optional<double> switching_chance(const guidance::ScoringPolicy& policy, scoring::Certainty certainty);

}  // namespace nc::statistics
