#include "scoring/certainty.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "scoring/policy.hpp"
#include "testing/drawn.hpp"
#include "testing/property.hpp"

namespace nc::scoring {
namespace {

using nc::testing::drawn_of;

double mark_of(double credit, Certainty certainty) {
  return certainty_mark(contract_policy(), {credit, certainty}).value();
}

/// The level with the highest expected mark at this accuracy; the lower one where two are equal.
Certainty best_certainty(const guidance::ScoringPolicy& policy, double accuracy) {
  Certainty best = certainty_min;
  for (Certainty level = certainty_min; level <= certainty_max; ++level) {
    if (expected_mark(policy, accuracy, level) > expected_mark(policy, accuracy, best)) best = level;
  }
  return best;
}

std::vector<CertainDecision> repeated(double credit, Certainty certainty, int times) {
  return std::vector<CertainDecision>(static_cast<std::size_t>(times), {credit, certainty});
}

CertainDecision drawn_decision() {
  return {drawn_of({0.0, 0.5, 1.0}), drawn_of({1, 2, 3})};
}

}  // namespace

TEST_CASE("a right decision is marked 1, 2 or 3") {
  CHECK(mark_of(1, 1) == 1);
  CHECK(mark_of(1, 2) == 2);
  CHECK(mark_of(1, 3) == 3);
}

TEST_CASE("a half right decision is marked half of that") {
  CHECK(mark_of(0.5, 1) == 0.5);
  CHECK(mark_of(0.5, 2) == 1);
  CHECK(mark_of(0.5, 3) == 1.5);
}

TEST_CASE("a wrong decision is marked 0, -2 or -6") {
  CHECK(mark_of(0, 1) == 0);
  CHECK(mark_of(0, 2) == -2);
  CHECK(mark_of(0, 3) == -6);
}

TEST_CASE("a certainty out of range has no mark") {
  for (const Certainty certainty : {-1, 0, 4, 1000000}) {
    CHECK_FALSE(certainty_mark(contract_policy(), {1, certainty}).has_value());
  }
}

TEST_CASE("the best level changes at two thirds and at four fifths") {
  const guidance::ScoringPolicy policy = contract_policy();
  CHECK(expected_mark(policy, 2.0 / 3, 1) == Approx(expected_mark(policy, 2.0 / 3, 2)));
  CHECK(expected_mark(policy, 0.8, 2) == Approx(expected_mark(policy, 0.8, 3)));
  CHECK(best_certainty(policy, 0) == 1);
  CHECK(best_certainty(policy, 2.0 / 3 - 1e-6) == 1);
  CHECK(best_certainty(policy, 2.0 / 3 + 1e-6) == 2);
  CHECK(best_certainty(policy, 0.8 - 1e-6) == 2);
  CHECK(best_certainty(policy, 0.8 + 1e-6) == 3);
  CHECK(best_certainty(policy, 1) == 3);
}

TEST_CASE("the expected marks at certainty 1, 2, 3 are p, 4p - 2 and 9p - 6") {
  nc::testing::prop("for any chance p of being right", [] {
    const double p = *rc::gen::arbitrary<unsigned short>() / 65535.0;
    const guidance::ScoringPolicy policy = contract_policy();
    RC_ASSERT(expected_mark(policy, p, 1) == Approx(p).margin(1e-12));
    RC_ASSERT(expected_mark(policy, p, 2) == Approx(4 * p - 2).margin(1e-12));
    RC_ASSERT(expected_mark(policy, p, 3) == Approx(9 * p - 6).margin(1e-12));
  });
}

TEST_CASE("nobody is given a bonus for no decisions") {
  CHECK_FALSE(certainty_bonus(contract_policy(), {}).has_value());
}

TEST_CASE("being sure only where one is right earns a bonus") {
  // Half right, half wrong: the best single level is 1 with mean 0.5; sure when right and unsure when wrong has
  // mean 1.5.
  std::vector<CertainDecision> decisions = repeated(1, 3, 5);
  for (const CertainDecision& wrong : repeated(0, 1, 5))
    decisions.push_back(wrong);
  CHECK(certainty_bonus(contract_policy(), decisions).value() == Approx(0.1 * (1.5 - 0.5)));
}

TEST_CASE("being sure only where one is wrong costs") {
  std::vector<CertainDecision> decisions = repeated(1, 1, 5);
  for (const CertainDecision& wrong : repeated(0, 3, 5))
    decisions.push_back(wrong);
  CHECK(certainty_bonus(contract_policy(), decisions).value() == Approx(0.1 * (-2.5 - 0.5)));
}

TEST_CASE("always saying the best single level earns nothing and loses nothing") {
  CHECK(certainty_bonus(contract_policy(), repeated(1, 3, 7)).value() == Approx(0).margin(1e-12));
  CHECK(certainty_bonus(contract_policy(), repeated(0, 1, 7)).value() == Approx(0).margin(1e-12));
}

TEST_CASE("an unchanging level never earns a bonus") {
  nc::testing::prop("for any credits", [] {
    const std::vector<bool> rights = *rc::gen::arbitrary<std::vector<bool>>();
    RC_PRE(!rights.empty());
    const Certainty level = drawn_of({1, 2, 3});
    std::vector<CertainDecision> decisions;
    for (const bool right : rights)
      decisions.push_back({right ? 1.0 : 0.0, level});
    RC_ASSERT(certainty_bonus(contract_policy(), decisions).value() <= 1e-12);
  });
}

TEST_CASE("the bonus is measured against the expected mark at the observed accuracy") {
  nc::testing::prop("for any right and wrong decisions", [] {
    auto decisions =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<CertainDecision>>(rc::gen::exec(drawn_decision)));
    double right = 0;
    double marks = 0;
    const guidance::ScoringPolicy policy = contract_policy();
    for (CertainDecision& decision : decisions) {
      decision.credit = decision.credit > 0 ? 1 : 0;
      right += decision.credit;
      marks += certainty_mark(policy, decision).value();
    }
    const double count = static_cast<double>(decisions.size());
    const double best = expected_mark(policy, right / count, best_certainty(policy, right / count));
    RC_ASSERT(certainty_bonus(policy, decisions).value() ==
              Approx(policy.bonus_factor * (marks / count - best)).margin(1e-9));
  });
}

}  // namespace nc::scoring
