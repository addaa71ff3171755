#include "scoring/urgency_mark.hpp"

#include <array>

#include <catch2/catch.hpp>

#include "scoring/policy.hpp"

namespace nc::scoring {
namespace {

using guidance::Region;
using guidance::RegionSet;
using guidance::Urgency;

constexpr std::array<Urgency, 4> classes = {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

RegionSet regions(std::initializer_list<Region> list) {
  RegionSet set;
  for (const Region region : list)
    set.insert(region);
  return set;
}

guidance::DecisionRule rule(const char* id, bool is_explicit) {
  guidance::DecisionRule made;
  made.id = guidance::RuleId(id);
  made.strength = is_explicit ? guidance::RuleStrength::explicit_rule : guidance::RuleStrength::implied;
  return made;
}

/// A rule that a document states, one that is our reading, and one under which 'expected' has no credit.
guidance::Guidance three_rules() {
  guidance::Guidance guidance;
  guidance.scoring = contract_policy();
  guidance.rules = {rule("stated", true), rule("read", false), rule("ache", false)};
  guidance.rules.back().no_credit_for.insert(Urgency::expected);
  return guidance;
}

/// A key that accepts itself and the others given, and that a document states.
guidance::Derivation key_of(Urgency key, std::initializer_list<Urgency> also_accepted = {}) {
  guidance::Derivation derivation;
  derivation.deciding = {guidance::RuleId("stated")};
  derivation.key = key;
  derivation.accepted.insert(key);
  for (const Urgency other : also_accepted)
    derivation.accepted.insert(other);
  return derivation;
}

UrgencyMark mark(const guidance::Derivation& key, std::optional<Urgency> answer,
                 RegionSet treated = regions({Region::shoulder})) {
  return mark_urgency(three_rules(), key, treated, answer);
}

struct Expected {
  double credit;
  Verdict verdict;
  Outcome danger;
};

void check_row(Urgency key, const std::array<Expected, 4>& row) {
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const UrgencyMark got = mark(key_of(key), classes[i]);
    INFO("key " << guidance::to_text(key) << ", answer " << guidance::to_text(classes[i]));
    CHECK(got.credit == row[i].credit);
    CHECK(got.verdict == row[i].verdict);
    CHECK(got.danger == row[i].danger);
  }
}

}  // namespace

TEST_CASE("an expected key: watching is over-cautious at half credit, more than that is over-called and has none") {
  check_row(Urgency::expected, {{{1, Verdict::right, Outcome::safe},
                                 {0.5, Verdict::over_cautious, Outcome::safe},
                                 {0, Verdict::over_cautious, Outcome::over_called},
                                 {0, Verdict::over_cautious, Outcome::over_called}}});
}

TEST_CASE("a monitor key: one step to either side has half credit, immediate attention is over-called") {
  check_row(Urgency::monitor, {{{0.5, Verdict::under_called, Outcome::safe},
                                {1, Verdict::right, Outcome::safe},
                                {0.5, Verdict::over_cautious, Outcome::safe},
                                {0, Verdict::over_cautious, Outcome::over_called}}});
}

TEST_CASE("a contact key: less than contact is unsafe, immediate attention has half credit") {
  check_row(Urgency::contact, {{{0, Verdict::under_called, Outcome::unsafe},
                                {0, Verdict::under_called, Outcome::unsafe},
                                {1, Verdict::right, Outcome::safe},
                                {0.5, Verdict::over_cautious, Outcome::safe}}});
}

TEST_CASE("an emergency key: anything less is a critical miss") {
  check_row(Urgency::emergency, {{{0, Verdict::under_called, Outcome::critical_miss},
                                  {0, Verdict::under_called, Outcome::critical_miss},
                                  {0, Verdict::under_called, Outcome::critical_miss},
                                  {1, Verdict::right, Outcome::safe}}});
}

TEST_CASE("an accepted answer has full credit and no danger") {
  CHECK(mark(key_of(Urgency::expected, {Urgency::monitor}), Urgency::monitor).credit == 1.0);
  CHECK(mark(key_of(Urgency::monitor, {Urgency::expected}), Urgency::expected).credit == 1.0);
  CHECK(mark(key_of(Urgency::monitor, {Urgency::contact}), Urgency::contact).credit == 1.0);
  const UrgencyMark watched = mark(key_of(Urgency::contact, {Urgency::monitor}), Urgency::monitor);
  CHECK(watched.credit == 1.0);
  CHECK(watched.verdict == Verdict::right);
  CHECK(watched.danger == Outcome::safe);
}

TEST_CASE("a more urgent answer that is accepted is not over-called") {
  for (const Urgency key : {Urgency::monitor, Urgency::contact}) {
    const UrgencyMark got = mark(key_of(key, {Urgency::emergency}), Urgency::emergency);
    CHECK(got.credit == 1.0);
    CHECK(got.danger == Outcome::safe);
  }
}

TEST_CASE(
    "a contact key that is only our reading makes no answer unsafe, and a too low one has no credit all the same") {
  guidance::Derivation key = key_of(Urgency::contact);
  key.deciding = {guidance::RuleId("read")};
  for (const std::optional<Urgency> answer : {std::optional(Urgency::expected), std::optional(Urgency::monitor), {}}) {
    CHECK(mark(key, answer).credit == 0.0);
    CHECK(mark(key, answer).danger == Outcome::safe);
  }
  CHECK(mark(key, Urgency::monitor).verdict == Verdict::under_called);
  key.deciding.emplace_back("stated");
  CHECK(mark(key, Urgency::expected).danger == Outcome::unsafe);
}

TEST_CASE("an emergency is missed whatever the strength of its rule") {
  guidance::Derivation key = key_of(Urgency::emergency);
  key.deciding = {guidance::RuleId("read")};
  CHECK(mark(key, Urgency::contact).danger == Outcome::critical_miss);
  CHECK(mark(key, Urgency::contact, regions({Region::neck})).danger == Outcome::unsafe);
}

TEST_CASE("a rule may deny an answer the half credit that others give, unless the answer is accepted") {
  guidance::Derivation key = key_of(Urgency::monitor);
  key.deciding.emplace_back("ache");
  CHECK(mark(key, Urgency::expected).credit == 0.0);
  CHECK(mark(key, Urgency::expected).verdict == Verdict::under_called);
  CHECK(mark(key, Urgency::expected).danger == Outcome::safe);
  CHECK(mark(key, Urgency::contact).credit == 0.5);
  key.accepted.insert(Urgency::expected);
  CHECK(mark(key, Urgency::expected).credit == 1.0);
}

TEST_CASE("accepting one answer changes no other answer") {
  const guidance::Derivation key = key_of(Urgency::contact, {Urgency::monitor});
  CHECK(mark(key, Urgency::expected).danger == Outcome::unsafe);
  CHECK(mark(key, Urgency::emergency).credit == 0.5);
}

TEST_CASE("a neck-only emergency answered contact is unsafe, answered less it is still a critical miss") {
  const RegionSet neck = regions({Region::neck});
  CHECK(mark(key_of(Urgency::emergency), Urgency::contact, neck).danger == Outcome::unsafe);
  CHECK(mark(key_of(Urgency::emergency), Urgency::contact, neck).credit == 0.0);
  CHECK(mark(key_of(Urgency::emergency), Urgency::monitor, neck).danger == Outcome::critical_miss);
  CHECK(mark(key_of(Urgency::emergency), Urgency::expected, neck).danger == Outcome::critical_miss);
}

TEST_CASE("upper trapezius is neck and shoulder, so an emergency answered contact is a critical miss there") {
  CHECK(mark(key_of(Urgency::emergency), Urgency::contact, regions({Region::neck, Region::shoulder})).danger ==
        Outcome::critical_miss);
  CHECK(mark(key_of(Urgency::emergency), Urgency::contact, regions({Region::upper_back})).danger ==
        Outcome::critical_miss);
}

TEST_CASE("no answer has no credit and is as dangerous as the mildest answer") {
  CHECK(mark(key_of(Urgency::emergency), std::nullopt).danger == Outcome::critical_miss);
  CHECK(mark(key_of(Urgency::contact), std::nullopt).danger == Outcome::unsafe);
  CHECK(mark(key_of(Urgency::monitor), std::nullopt).danger == Outcome::safe);
  CHECK(mark(key_of(Urgency::expected), std::nullopt).danger == Outcome::safe);
  for (const Urgency key : classes) {
    CHECK(mark(key_of(key), std::nullopt).credit == 0.0);
    CHECK(mark(key_of(key), std::nullopt).verdict == Verdict::missing);
  }
}

TEST_CASE("'not covered' is no answer") {
  const UrgencyMark got = mark(key_of(Urgency::emergency), Urgency::not_covered);
  CHECK(got.verdict == Verdict::missing);
  CHECK(got.danger == Outcome::critical_miss);
}

TEST_CASE("a key that is not covered by the documents is never scored, whatever is answered") {
  for (const Urgency answer : classes) {
    const UrgencyMark got = mark(key_of(Urgency::not_covered), answer);
    CHECK_FALSE(got.credit.has_value());
    CHECK(got.verdict == Verdict::not_scored);
    CHECK(got.danger == Outcome::safe);
  }
  CHECK_FALSE(mark(key_of(Urgency::not_covered), std::nullopt).credit.has_value());
}

TEST_CASE("contact and emergency are the keys under which harmful advice is unsafe") {
  const guidance::ScoringPolicy policy = contract_policy();
  CHECK_FALSE(is_warning_key(policy, Urgency::expected));
  CHECK_FALSE(is_warning_key(policy, Urgency::monitor));
  CHECK(is_warning_key(policy, Urgency::contact));
  CHECK(is_warning_key(policy, Urgency::emergency));
  CHECK_FALSE(is_warning_key(policy, Urgency::not_covered));
}

}  // namespace nc::scoring
