#include "guidance/flips.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "guidance/generators.hpp"
#include "testing/property.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::findings;
using testing::shipped;

namespace {

/// 'pain=severe: monitor (M4)'.
std::string line_of(const Flip& flip) {
  std::string line;
  for (const Change& change : flip.changes) {
    if (!line.empty()) line += " ";
    line += change.finding ? fmt::format("{}={}", to_text(*change.finding), to_text(*change.finding, change.value))
                           : fmt::format("hours={}", change.hours);
  }
  return fmt::format("{}: {} ({})", line, to_text(flip.key), fmt::join(testing::texts(flip.deciding), ", "));
}

std::vector<std::string> flips_of(const char* words) {
  std::vector<std::string> lines;
  for (const Flip& flip : find_flips(shipped(), findings(words)))
    lines.push_back(line_of(flip));
  return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

Findings changed(Findings findings, const std::vector<Change>& changes) {
  for (const Change& change : changes) {
    if (change.finding) {
      findings[*change.finding] = change.value;
    } else {
      findings.hours = change.hours;
    }
  }
  return findings;
}

}  // namespace

TEST_CASE("a mild ache after a day is one change away from every other class") {
  const auto lines = flips_of("pain=mild trend=improving selfcare=eased hours=20");
  CHECK(has(lines, "breathing=new-difficulty: emergency (E1)"));
  CHECK(has(lines, "chest=chest-pain: emergency (E2)"));
  CHECK(has(lines, "site=alarm: contact (C1)"));
  CHECK(has(lines, "pain=severe: monitor (M4)"));
  CHECK(has(lines, "hours=49: monitor (M1)"));
  CHECK_FALSE(has(lines, "pain=moderate: expected (X1a)"));
}

TEST_CASE("of the hours only those count that are nearest on the other side") {
  const auto lines = flips_of("pain=mild trend=improving selfcare=eased hours=60");
  CHECK(has(lines, "hours=48: expected (X1a)"));
  CHECK(has(lines, "hours=97: contact (C9a)"));
  CHECK(std::count_if(lines.begin(), lines.end(),
                      [](const std::string& line) { return line.rfind("hours", 0) == 0; }) == 2);
  const auto late = flips_of("pain=moderate trend=improving selfcare=eased hours=122");
  CHECK(has(late, "hours=48: expected (X1a)"));
  CHECK_FALSE(has(late, "hours=23: expected (X1a)"));
}

TEST_CASE("two signs of an emergency take two changes") {
  const auto lines = flips_of("breathing=new-difficulty chest=chest-pain hours=20");
  REQUIRE_FALSE(lines.empty());
  for (const std::string& line : lines)
    CHECK(line.rfind("breathing=normal chest=", 0) == 0);
}

TEST_CASE("every flip can be true and gives another urgency, and no part of it does so alone") {
  const Guidance guidance = shipped();
  nc::testing::prop("for any findings", [&guidance] {
    const Findings before = *testing::valid_findings();
    const Urgency key = derive(guidance, before).key;
    for (const Flip& flip : find_flips(guidance, before)) {
      const Findings after = changed(before, flip.changes);
      RC_ASSERT(!find_invalid(after));
      RC_ASSERT(derive(guidance, after).key == flip.key);
      RC_ASSERT(flip.key != key);
      RC_ASSERT(derive(guidance, after).deciding == flip.deciding);
      if (flip.changes.size() == 1) continue;
      for (const Change& part : flip.changes) {
        const Findings alone = changed(before, {part});
        RC_ASSERT(find_invalid(alone) || derive(guidance, alone).key == key);
      }
    }
  });
}

TEST_CASE("no pair of changes that gives another urgency is left out where no single one does") {
  const Guidance guidance = shipped();
  nc::testing::prop("for any findings", [&guidance] {
    Findings before = *testing::valid_findings();
    before[Finding::breathing] = 1;  // two signs of one class, so that one change seldom gives another
    before[Finding::chest] = 2;
    const auto flips = find_flips(guidance, before);
    if (flips.empty() || flips.front().changes.size() == 1) return;
    const Urgency key = derive(guidance, before).key;
    std::size_t expected = 0;
    for (std::size_t one = 0; one < finding_count; ++one) {
      for (std::size_t other = one + 1; other < finding_count; ++other) {
        for (std::uint8_t value = 0; value < finding_terms()[one].value_count; ++value) {
          for (std::uint8_t second = 0; second < finding_terms()[other].value_count; ++second) {
            const Finding first_finding = finding_terms()[one].finding;
            const Finding second_finding = finding_terms()[other].finding;
            if (value == before[first_finding] || second == before[second_finding]) continue;
            const Findings after = changed(before, {{first_finding, value, 0}, {second_finding, second, 0}});
            if (!find_invalid(after) && derive(guidance, after).key != key) ++expected;
          }
        }
      }
    }
    const auto of_findings = [](const Flip& flip) { return flip.changes[0].finding && flip.changes[1].finding; };
    RC_ASSERT(static_cast<std::size_t>(std::count_if(flips.begin(), flips.end(), of_findings)) == expected);
  });
}

TEST_CASE("no single change that gives another urgency is left out") {
  const Guidance guidance = shipped();
  nc::testing::prop("for any findings", [&guidance] {
    const Findings before = *testing::valid_findings();
    const Urgency key = derive(guidance, before).key;
    std::size_t expected = 0;
    for (const FindingTerms& terms : finding_terms()) {
      for (std::uint8_t value = 0; value < terms.value_count; ++value) {
        const Findings after = changed(before, {{terms.finding, value, 0}});
        if (!find_invalid(after) && derive(guidance, after).key != key) ++expected;
      }
    }
    const auto flips = find_flips(guidance, before);
    const auto of_finding = [](const Flip& flip) { return flip.changes.size() == 1 && flip.changes.front().finding; };
    RC_ASSERT(static_cast<std::size_t>(std::count_if(flips.begin(), flips.end(), of_finding)) == expected);
  });
}

}  // namespace nc::guidance
