#pragma once

#include <optional>

#include "statistics/record_decisions.hpp"

namespace nc::statistics {

/// How a trainee worked at the first attempts at different cases. Nothing of it is ever scored.
struct ProcessMeasures {
  int visits = 0;             ///< visits of these attempts
  int asked_breathing = 0;    ///< visits at which breathing was asked about before deciding
  int asked_chest = 0;        ///< visits at which the chest was asked about before deciding
  double topics_a_visit = 0;  ///< mean number of topics asked about
  /// Middle of the seconds until the decision that counts, over the visits that have one; nothing when none has. It is
  /// the middle and not the mean, because a break can last for hours.
  std::optional<double> median_seconds;
  int taken_back = 0;  ///< answers taken back, over all these visits
};

/// Returns the measures of past attempts, which must be in the order of the record.
ProcessMeasures measure_process(const PastPointers& ordered);

}  // namespace nc::statistics
