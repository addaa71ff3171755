#include "statistics/normal_quantile.hpp"

#include <cmath>

#include <catch2/catch.hpp>

#include "testing/property.hpp"

using namespace nc::statistics;

TEST_CASE("the quantiles of the normal distribution are those of the tables") {
  CHECK(normal_quantile(0.5) == Approx(0).margin(1e-15));
  CHECK(normal_quantile(0.975) == Approx(1.959963984540054).epsilon(1e-14));
  CHECK(normal_quantile(0.05) == Approx(-1.6448536269514722).epsilon(1e-14));
  CHECK(normal_quantile(1e-6) == Approx(-4.753424308822899).epsilon(1e-14));
}

TEST_CASE("below a quantile lies its share") {
  nc::testing::prop("any share", [] {
    const double share = *rc::gen::inRange(1, 1000000) / 1e6;
    const double below = std::erfc(-normal_quantile(share) / std::sqrt(2.0)) / 2;
    RC_ASSERT(std::abs(below - share) < 1e-12);
  });
}
