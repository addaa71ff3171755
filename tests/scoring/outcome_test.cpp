#include "scoring/outcome.hpp"

#include <catch2/catch.hpp>

#include "scoring/policy.hpp"

namespace nc::scoring {

TEST_CASE("outcomes have stable names, and the worst of several is the greatest") {
  CHECK(to_text(Outcome::safe) == "safe");
  CHECK(to_text(Outcome::over_called) == "over-called");
  CHECK(to_text(Outcome::unsafe) == "unsafe");
  CHECK(to_text(Outcome::critical_miss) == "critical-miss");
  CHECK(Outcome::safe < Outcome::over_called);
  CHECK(Outcome::over_called < Outcome::unsafe);
  CHECK(Outcome::unsafe < Outcome::critical_miss);
}

TEST_CASE("an over-called case endangers nobody") {
  CHECK_FALSE(is_dangerous(Outcome::safe));
  CHECK_FALSE(is_dangerous(Outcome::over_called));
  CHECK(is_dangerous(Outcome::unsafe));
  CHECK(is_dangerous(Outcome::critical_miss));
}

TEST_CASE("a critical miss has nothing, an unsafe case at most half, the others what they have") {
  const guidance::ScoringPolicy policy = contract_policy();
  CHECK(capped(policy, Outcome::critical_miss, 100.0) == 0.0);
  CHECK(capped(policy, Outcome::unsafe, 100.0) == 50.0);
  CHECK(capped(policy, Outcome::unsafe, 37.5) == 37.5);
  CHECK(capped(policy, Outcome::over_called, 100.0) == 100.0);
  CHECK(capped(policy, Outcome::safe, 100.0) == 100.0);
  CHECK_FALSE(capped(policy, Outcome::unsafe, std::nullopt).has_value());
}

TEST_CASE("a policy without caps caps nothing") {
  guidance::ScoringPolicy policy = contract_policy();
  policy.critical_miss_cap.reset();
  policy.unsafe_cap.reset();
  CHECK(capped(policy, Outcome::critical_miss, 62.5) == 62.5);
  CHECK(capped(policy, Outcome::unsafe, 62.5) == 62.5);
}

}  // namespace nc::scoring
