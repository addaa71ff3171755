#include "guidance/generators.hpp"

namespace nc::guidance::testing {
namespace {

std::uint8_t any_value(SeededRandom& random, Finding finding, std::uint8_t first) {
  const std::size_t count = finding_terms()[static_cast<std::size_t>(finding)].value_count;
  return static_cast<std::uint8_t>(first + random.below(count - first));
}

}  // namespace

Findings random_findings(SeededRandom& random) {
  constexpr std::array<int, 12> edges = {0, 23, 24, 47, 48, 49, 71, 72, 73, 95, 96, 97};
  while (true) {
    Findings findings;
    for (const FindingTerms& terms : finding_terms()) {
      // One in five speaks: findings of which everything is wrong would all be emergencies.
      if (random.below(5) == 0) findings[terms.finding] = any_value(random, terms.finding, 0);
    }
    if (random.below(2) == 0) findings[Finding::pain] = any_value(random, Finding::pain, 1);
    for (const Finding finding : {Finding::trend, Finding::selfcare})
      findings[finding] = findings[Finding::pain] != 0 ? any_value(random, finding, 1) : std::uint8_t{0};
    findings.hours = random.below(2) == 0 ? edges.at(random.below(edges.size())) : static_cast<int>(random.below(120));
    for (const Region region : {Region::neck, Region::upper_back, Region::shoulder})
      if (random.below(2) == 0) findings.regions.insert(region);
    if (!find_invalid(findings)) return findings;
  }
}

rc::Gen<Findings> valid_findings() {
  return rc::gen::suchThat(
      rc::gen::exec([] {
        Findings findings;
        for (const FindingTerms& terms : finding_terms()) {
          const bool ordinary = *rc::gen::arbitrary<bool>();
          const auto count = static_cast<int>(terms.value_count);
          findings[terms.finding] = ordinary ? std::uint8_t{0} : static_cast<std::uint8_t>(*rc::gen::inRange(0, count));
        }
        // Pain decides whether its companions speak at all.
        const bool pain = findings[Finding::pain] != 0;
        for (const Finding finding : {Finding::trend, Finding::selfcare}) {
          const auto count = static_cast<int>(finding_terms()[static_cast<std::size_t>(finding)].value_count);
          findings[finding] = pain ? static_cast<std::uint8_t>(*rc::gen::inRange(1, count)) : std::uint8_t{0};
        }
        if (!pain) findings[Finding::spread] = findings[Finding::onset] = findings[Finding::provoked] = 0;
        findings.hours =
            *rc::gen::oneOf(rc::gen::element(0, 23, 24, 47, 48, 49, 71, 72, 73, 95, 96, 97), rc::gen::inRange(0, 200));
        for (const Region region : {Region::neck, Region::upper_back, Region::shoulder}) {
          if (*rc::gen::arbitrary<bool>()) findings.regions.insert(region);
        }
        return findings;
      }),
      [](const Findings& findings) { return !find_invalid(findings); });
}

}  // namespace nc::guidance::testing
