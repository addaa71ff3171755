#pragma once

#include <optional>
#include <vector>

#include "record/past_attempt.hpp"
#include "statistics/exact_bound.hpp"

// What a trainee's emergency calls would be worth where emergencies are as rare as the policy says: of the calls, how
// many are right (PPV), and of the rest, how many are rightly no emergency (NPV). From the whole record and not from
// the few cases of a sitting, which could not carry it.

namespace nc::statistics {

/// Why a share has no number.
enum class NoShare {
  none,            ///< it has one
  no_emergencies,  ///< the record holds no emergency, so nothing is known of what would be missed
  no_others,       ///< the record holds nothing else, so nothing is known of false alarms
  no_calls,        ///< no such call was ever made: there is nothing to be a share of
  too_wide,        ///< what the record allows spans more than the policy shows as a number
};

/// A share at the policy's rate. The bounds are there whenever both sorts of cases are; each is one-sided with a
/// confidence of 95 % at least.
struct ShareAtRate {
  std::optional<double> value;  ///< 0 to 1; nothing when the record cannot carry it
  std::optional<double> lowest;
  std::optional<double> highest;
  NoShare why = NoShare::none;
};

/// First attempts at distinct cases, decision by decision (see statistics::first_attempts).
struct RateMeasure {
  int one_in = 1;                ///< the policy's rate
  statistics::Rate sensitivity;  ///< emergencies called as such
  statistics::Rate specificity;  ///< the others not called one
  ShareAtRate positive;          ///< PPV
  ShareAtRate negative;          ///< NPV
};

/// The measure of a record. Both shares rise with sensitivity and with specificity, so a bound comes from
/// the exact bounds of both, each at 97.5 % so that both hold at once with 95 % (Bonferroni's inequality).
RateMeasure measure_at_rate(const guidance::PrevalencePolicy& policy, const std::vector<record::PastAttempt>& past);

}  // namespace nc::statistics
