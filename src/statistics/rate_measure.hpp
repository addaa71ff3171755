#pragma once

#include <optional>
#include <vector>

#include "record/past_attempt.hpp"
#include "statistics/exact_bound.hpp"

// What a trainee's calls of emergency would be worth where emergencies are as rare as the policy says: the share of the
// calls that are right (positive predictive value, PPV), and the share of the others that are right (negative
// predictive value, NPV). Both are worked out from the whole record, because the few cases of a sitting are not enough.

namespace nc::statistics {

/// Says why a share has no number.
enum class NoShare {
  none,            ///< it has one
  no_emergencies,  ///< the record holds no emergency, so nothing is known of what would be missed
  no_others,       ///< the record holds only emergencies, so nothing is known of false alarms
  no_calls,        ///< such a call was never made, so there is nothing to take a share of
  too_wide,        ///< its bounds are further apart than the policy allows for a number
};

/// A share of calls that are right, at the policy's rate of emergencies. The bounds are there whenever the record holds
/// both emergencies and other cases. Each is one-sided, with a confidence of at least 95 %.
struct ShareAtRate {
  std::optional<double> value;  ///< 0 to 1; nothing when there is no number to show, and `why` says why
  std::optional<double> lowest;
  std::optional<double> highest;
  NoShare why = NoShare::none;
};

/// Says what calls of emergency are worth, from the first attempts at distinct cases, decision by decision (see
/// first_attempts).
struct RateMeasure {
  int one_in = 1;                ///< the policy's rate: one case in so many is an emergency
  statistics::Rate sensitivity;  ///< emergencies that were called
  statistics::Rate specificity;  ///< other cases that were not called
  ShareAtRate positive;          ///< PPV: calls that are right
  ShareAtRate negative;          ///< NPV: cases rightly not called
};

/// Returns the measure for a record. Both shares rise with sensitivity and with specificity, so their bounds follow
/// from the exact bounds of these two. Each of these is taken at 97.5 %, so that both hold together with 95 %
/// (Bonferroni's inequality).
RateMeasure measure_at_rate(const guidance::PrevalencePolicy& policy, const std::vector<record::PastAttempt>& past);

}  // namespace nc::statistics
