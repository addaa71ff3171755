#include "statistics/rate_measure.hpp"

#include "statistics/record_decisions.hpp"
#include "statistics/triage.hpp"

namespace nc::statistics {
namespace {

using statistics::PredictiveValues;
using statistics::Rate;

/// So that two bounds hold at once with the confidence that is shown.
constexpr double each_confidence = 1 - (1 - statistics::shown_confidence) / 2;

/// Both shares at the point, at the lowest and at the highest that the record allows.
struct Allowed {
  PredictiveValues point;
  PredictiveValues lowest;
  PredictiveValues highest;
};

Allowed allowed_at(const Rate& sensitivity, const Rate& specificity, double rate) {
  const auto low = [](const Rate& one) { return *statistics::lowest_chance(one.events, one.trials, each_confidence); };
  const auto high = [](const Rate& one) {
    return *statistics::highest_chance(one.events, one.trials, each_confidence);
  };
  return {statistics::predictive_values(*sensitivity.value, *specificity.value, rate),
          statistics::predictive_values(low(sensitivity), low(specificity), rate),
          statistics::predictive_values(high(sensitivity), high(specificity), rate)};
}

ShareAtRate share_of(const std::optional<double>& point, const std::optional<double>& lowest,
                     const std::optional<double>& highest, double widest) {
  ShareAtRate share{std::nullopt, lowest.value_or(0), highest.value_or(1), NoShare::none};
  if (!point)
    share.why = NoShare::no_calls;
  else if (*share.highest - *share.lowest > widest)
    share.why = NoShare::too_wide;
  else
    share.value = point;
  return share;
}

ShareAtRate without(NoShare why) {
  return {std::nullopt, std::nullopt, std::nullopt, why};
}

}  // namespace

RateMeasure measure_at_rate(const guidance::PrevalencePolicy& policy, const std::vector<record::PastAttempt>& past) {
  const auto first = statistics::first_attempts(decisions_of(past));
  const statistics::TriageMeasures measures =
      measure_triage(statistics::count_decisions(first), guidance::Urgency::emergency);
  RateMeasure result;
  result.one_in = policy.one_in;
  result.sensitivity = measures.sensitivity;
  result.specificity = measures.specificity;
  if (!result.sensitivity.value || !result.specificity.value) {
    const NoShare why = result.sensitivity.value ? NoShare::no_others : NoShare::no_emergencies;
    result.positive = result.negative = without(why);
    return result;
  }
  const Allowed allowed = allowed_at(result.sensitivity, result.specificity, 1.0 / policy.one_in);
  const double widest = policy.widest_range;
  result.positive = share_of(allowed.point.positive, allowed.lowest.positive, allowed.highest.positive, widest);
  result.negative = share_of(allowed.point.negative, allowed.lowest.negative, allowed.highest.negative, widest);
  return result;
}

}  // namespace nc::statistics
