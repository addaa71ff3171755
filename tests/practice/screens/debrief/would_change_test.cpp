#include "practice/screens/debrief/would_change.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/graded_content.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::practice;
using namespace nc::testing;
using guidance::Finding;
using guidance::Findings;
using guidance::Urgency;

namespace {

/// A moderate ache at 20 hours, unchanged, for which nothing was done.
Findings plain_ache() {
  Findings findings;
  findings.hours = 20;
  findings[Finding::pain] = 2;
  findings[Finding::trend] = 1;
  findings[Finding::selfcare] = 1;
  return findings;
}

const WouldChange* giving(const std::vector<WouldChange>& changes, Urgency key) {
  const auto found =
      std::find_if(changes.begin(), changes.end(), [key](const WouldChange& one) { return one.key == key; });
  return found == changes.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("what would change a plain ache is told in the patient's words, the most urgent class first") {
  const auto guidance = shipped_guidance();
  REQUIRE(derive(guidance, plain_ache()).key == Urgency::expected);
  const auto changes = would_change(guidance, plain_ache(), std::nullopt);
  REQUIRE_FALSE(changes.empty());
  CHECK(changes.front().key == Urgency::emergency);
  REQUIRE(changes.front().words.size() == 2);
  CHECK(changes.front().words.front().said == std::vector<std::string>{"I cannot get a full breath."});
  CHECK(giving(changes, Urgency::contact) != nullptr);
  CHECK(giving(changes, Urgency::expected) == nullptr);
}

TEST_CASE("the change that leads to the twin comes first") {
  const auto guidance = shipped_guidance();
  Findings twin = plain_ache();
  twin[Finding::spasm] = 3;
  const auto changes = would_change(guidance, plain_ache(), twin);
  const WouldChange* contact = giving(changes, Urgency::contact);
  REQUIRE(contact != nullptr);
  CHECK(contact->words.front().said == std::vector<std::string>{"It has been cramping for hours."});
}

TEST_CASE("the hours change the class too, and then the words stay the same") {
  const auto changes = would_change(
      shipped_guidance(),
      [] {
        Findings findings = plain_ache();
        findings.hours = 76;  // C8a: moderate pain that has not changed, past 72 hours
        return findings;
      }(),
      std::nullopt);
  const bool by_hours = std::any_of(changes.begin(), changes.end(), [](const WouldChange& one) {
    return std::any_of(one.words.begin(), one.words.end(), [](const OtherWords& words) { return words.hours; });
  });
  CHECK(by_hours);
}

TEST_CASE("one guesses among sentences of which some change the class and some do not") {
  const auto guidance = shipped_guidance();
  const auto options = change_options(guidance, plain_ache(), 7);
  CHECK(std::count_if(options.begin(), options.end(), [](const ChangeOption& one) { return one.changes; }) == 2);
  CHECK(std::count_if(options.begin(), options.end(), [](const ChangeOption& one) { return !one.changes; }) == 2);
  const auto again = change_options(guidance, plain_ache(), 7);
  for (std::size_t index = 0; index < options.size(); ++index)
    CHECK(again[index].said == options[index].said);
}

TEST_CASE("guidance without such sentences shows no change and offers no guess") {
  guidance::Guidance guidance = shipped_guidance();
  guidance.said = {};
  const auto changes = would_change(guidance, plain_ache(), std::nullopt);
  for (const WouldChange& one : changes)
    for (const OtherWords& words : one.words)
      CHECK(words.hours);  // hours need no sentence
  CHECK(change_options(guidance, plain_ache(), 7).empty());
}

TEST_CASE("every shipped visit says what would change it") {
  const auto guidance = scoring::shipped_guidance();
  for (const cases::Case& one : scoring::shipped_cases(guidance)) {
    for (const cases::Visit& visit : one.visits) {
      INFO(one.id.text() << " " << visit.hours);
      CHECK_FALSE(would_change(guidance, cases::visit_findings(one, visit), std::nullopt).empty());
    }
  }
}
