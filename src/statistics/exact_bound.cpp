#include "statistics/exact_bound.hpp"

#include <cmath>

#include <boost/math/distributions/beta.hpp>

namespace nc::statistics {
namespace {

/// Boost's own way of failing is to throw; the arguments are checked before it is asked, and a value that is not a
/// number would come back otherwise. It calculates with double, not with long double: twelve digits are more than
/// anybody is shown, and Valgrind has no long double.
using Quiet =
    boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::pole_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::promote_double<false>>;
using Beta = boost::math::beta_distribution<double, Quiet>;

bool can_be(int events, int trials, double confidence) {
  return trials > 0 && events >= 0 && events <= trials && confidence > 0 && confidence < 1;
}

}  // namespace

std::optional<double> highest_chance(int events, int trials, double confidence) {
  if (!can_be(events, trials, confidence)) return std::nullopt;
  if (events == trials) return 1;
  return quantile(Beta(events + 1.0, static_cast<double>(trials) - events), confidence);
}

std::optional<double> lowest_chance(int events, int trials, double confidence) {
  if (!can_be(events, trials, confidence)) return std::nullopt;
  if (events == 0) return 0;
  return quantile(Beta(events, static_cast<double>(trials) - events + 1), 1 - confidence);
}

std::optional<int> trials_to_rule_out(double chance, double confidence) {
  if (!can_be(0, 1, confidence) || !(chance > 0) || !(chance < 1)) return std::nullopt;
  return static_cast<int>(std::floor(std::log1p(-confidence) / std::log1p(-chance))) + 1;
}

Rate make_rate(int events, int trials) {
  Rate rate{events, trials, std::nullopt, lowest_chance(events, trials), highest_chance(events, trials)};
  if (rate.lowest) rate.value = static_cast<double>(events) / trials;
  return rate;
}

}  // namespace nc::statistics
