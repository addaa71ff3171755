#include "statistics/calibration.hpp"

#include <cmath>

#include <catch2/catch.hpp>

#include "scoring/policy.hpp"
#include "statistics/decisions.hpp"
#include "testing/property.hpp"

namespace nc::statistics {
namespace {

using scoring::contract_policy;
using scoring::expected_mark;
using testing::certain;
using testing::repeated;
using testing::operator+;

CalibrationLevel level_of(const std::vector<Decision>& decisions, scoring::Certainty certainty) {
  return calibrate(contract_policy(), decisions).levels[static_cast<std::size_t>(certainty - 1)];
}

}  // namespace

TEST_CASE("the levels claim what their marks pay for: below 2/3, up to 0.8, above") {
  const Calibration calibration = calibrate(contract_policy(), {});
  CHECK(calibration.levels[0].claimed_from == 0);
  CHECK(calibration.levels[0].claimed_to == Approx(2.0 / 3));
  CHECK(calibration.levels[1].claimed_from == Approx(2.0 / 3));
  CHECK(calibration.levels[1].claimed_to == Approx(0.8));
  CHECK(calibration.levels[2].claimed_from == Approx(0.8));
  CHECK(calibration.levels[2].claimed_to == 1);
}

TEST_CASE("two levels pay the same where one switches to the next") {
  for (const scoring::Certainty certainty : {1, 2}) {
    const double chance = switching_chance(contract_policy(), certainty).value();
    CHECK(expected_mark(contract_policy(), chance, certainty) ==
          Approx(expected_mark(contract_policy(), chance, certainty + 1)));
  }
  for (const scoring::Certainty certainty : {-1, 0, 3, 4})
    CHECK_FALSE(switching_chance(contract_policy(), certainty).has_value());
}

TEST_CASE("marks that reward no certainty have nowhere to switch") {
  guidance::ScoringPolicy flat = contract_policy();
  flat.certainty_right = {1, 1, 1};
  CHECK_FALSE(switching_chance(flat, 1).has_value());
  flat = contract_policy();
  flat.certainty_wrong = {-6, -2, 0};
  CHECK_FALSE(switching_chance(flat, 1).has_value());
}

TEST_CASE("without decisions there is no accuracy, no bonus and no reading") {
  const Calibration calibration = calibrate(contract_policy(), {});
  CHECK(calibration.unstated == 0);
  CHECK_FALSE(calibration.bonus.has_value());
  for (const CalibrationLevel& level : calibration.levels) {
    CHECK_FALSE(level.right.value.has_value());
    CHECK_FALSE(level.mean_credit.has_value());
    CHECK(level.reading == CalibrationReading::cannot_say);
  }
}

TEST_CASE("a level is right as often as its decisions have full credit") {
  const std::vector<Decision> decisions = repeated(certain(1, 2), 3) + repeated(certain(0.5, 2), 1) +
                                          repeated(certain(0, 2), 1) + repeated(certain(1, 3), 7);
  const CalibrationLevel fairly = level_of(decisions, 2);
  CHECK(fairly.right.events == 3);
  CHECK(fairly.right.trials == 5);
  CHECK(fairly.mean_credit.value() == Approx(0.7));
  CHECK(level_of(decisions, 3).right.value == 1.0);
  CHECK(level_of(decisions, 1).right.trials == 0);
}

TEST_CASE("what was not scored, not stated or out of range is in no level") {
  Decision unscored = certain(1, 2);
  unscored.credit.reset();
  const Calibration calibration =
      calibrate(contract_policy(), {unscored, certain(1, std::nullopt), certain(1, 0), certain(1, 4)});
  CHECK(calibration.unstated == 1);
  CHECK_FALSE(calibration.bonus.has_value());
  for (const CalibrationLevel& level : calibration.levels)
    CHECK(level.right.trials == 0);
}

TEST_CASE("certain and half wrong is too sure, once there are enough of them") {
  CHECK(level_of(repeated(certain(1, 3), 2) + repeated(certain(0, 3), 2), 3).reading == CalibrationReading::cannot_say);
  CHECK(level_of(repeated(certain(1, 3), 10) + repeated(certain(0, 3), 10), 3).reading == CalibrationReading::too_sure);
}

TEST_CASE("never sure and always right is too unsure, once there are enough of them") {
  CHECK(level_of(repeated(certain(1, 1), 7), 1).reading == CalibrationReading::cannot_say);
  CHECK(level_of(repeated(certain(1, 1), 8), 1).reading == CalibrationReading::too_unsure);
}

TEST_CASE("the highest level is never too unsure and the lowest never too sure") {
  CHECK(level_of(repeated(certain(1, 3), 1000), 3).reading == CalibrationReading::cannot_say);
  CHECK(level_of(repeated(certain(0, 1), 1000), 1).reading == CalibrationReading::cannot_say);
  CHECK(level_of(repeated(certain(1, 2), 1000), 2).reading == CalibrationReading::too_unsure);
  CHECK(level_of(repeated(certain(0, 2), 1000), 2).reading == CalibrationReading::too_sure);
}

TEST_CASE("the bonus is the one of scoring") {
  const std::vector<Decision> decisions = repeated(certain(1, 3), 5) + repeated(certain(0, 1), 5);
  CHECK(calibrate(contract_policy(), decisions).bonus.value() == Approx(0.1));
}

TEST_CASE("every scored decision is in one level, unstated, or out of range") {
  nc::testing::prop("for any decisions", [] {
    const std::vector<Decision> decisions = *testing::any_decisions();
    const Calibration calibration = calibrate(contract_policy(), decisions);
    int scored = 0;
    int out_of_range = 0;
    for (const Decision& one : decisions) {
      if (!one.credit) continue;
      ++scored;
      if (one.certainty && (*one.certainty < 1 || *one.certainty > 3)) ++out_of_range;
    }
    int counted = calibration.unstated + out_of_range;
    for (const CalibrationLevel& level : calibration.levels) {
      counted += level.right.trials;
      RC_ASSERT(level.mean_credit.has_value() == (level.right.trials > 0));
      if (level.mean_credit) RC_ASSERT(*level.mean_credit >= *level.right.value - 1e-12);
    }
    RC_ASSERT(counted == scored);
  });
}

}  // namespace nc::statistics
