#include "statistics/calibration.hpp"

namespace nc::statistics {
namespace {

using scoring::Certainty;
using scoring::certainty_max;
using scoring::certainty_min;

bool in_range(Certainty certainty) {
  return certainty >= certainty_min && certainty <= certainty_max;
}

std::vector<scoring::CertainDecision> certain_decisions(const std::vector<Decision>& decisions) {
  std::vector<scoring::CertainDecision> certain;
  for (const Decision& decision : decisions) {
    if (decision.credit && decision.certainty && in_range(*decision.certainty)) {
      certain.push_back({*decision.credit, *decision.certainty});
    }
  }
  return certain;
}

CalibrationReading read_level(const CalibrationLevel& level) {
  if (level.right.highest && *level.right.highest < level.claimed_from) return CalibrationReading::too_sure;
  if (level.right.lowest && *level.right.lowest > level.claimed_to) return CalibrationReading::too_unsure;
  return CalibrationReading::cannot_say;
}

CalibrationLevel level_of(const guidance::ScoringPolicy& policy, Certainty certainty,
                          const std::vector<scoring::CertainDecision>& decisions) {
  int count = 0;
  int right = 0;
  double credit = 0;
  for (const scoring::CertainDecision& decision : decisions) {
    if (decision.certainty != certainty) continue;
    ++count;
    credit += decision.credit;
    if (decision.credit >= 1) ++right;
  }
  CalibrationLevel level;
  level.certainty = certainty;
  level.right = make_rate(right, count);
  if (count > 0) level.mean_credit = credit / count;
  level.claimed_from = switching_chance(policy, certainty - 1).value_or(0);
  level.claimed_to = switching_chance(policy, certainty).value_or(1);
  level.reading = read_level(level);
  return level;
}

}  // namespace

std::optional<double> switching_chance(const guidance::ScoringPolicy& policy, Certainty certainty) {
  if (!in_range(certainty) || certainty == certainty_max) return std::nullopt;
  const auto place = static_cast<std::size_t>(certainty - certainty_min);
  const double gain_if_right = policy.certainty_right[place + 1] - policy.certainty_right[place];
  const double loss_if_wrong = policy.certainty_wrong[place] - policy.certainty_wrong[place + 1];
  if (gain_if_right <= 0 || loss_if_wrong < 0) return std::nullopt;
  return loss_if_wrong / (loss_if_wrong + gain_if_right);
}

Calibration calibrate(const guidance::ScoringPolicy& policy, const std::vector<Decision>& decisions) {
  const std::vector<scoring::CertainDecision> certain = certain_decisions(decisions);
  Calibration calibration;
  for (Certainty level = certainty_min; level <= certainty_max; ++level) {
    calibration.levels[static_cast<std::size_t>(level - certainty_min)] = level_of(policy, level, certain);
  }
  for (const Decision& decision : decisions) {
    if (decision.credit && !decision.certainty) ++calibration.unstated;
  }
  calibration.bonus = scoring::certainty_bonus(policy, certain);
  return calibration;
}

}  // namespace nc::statistics
