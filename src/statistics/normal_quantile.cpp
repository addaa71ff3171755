#include "statistics/normal_quantile.hpp"

#include <boost/math/distributions/normal.hpp>

namespace nc::statistics {

double normal_quantile(double share) {
  using InDoubles = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
  return quantile(boost::math::normal_distribution<double, InDoubles>(), share);
}

}  // namespace nc::statistics
