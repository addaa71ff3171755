#include <random>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "guidance/derive.hpp"
#include "guidance/meaning.hpp"
#include "testing/golden.hpp"
#include "testing/shipped_guidance.hpp"

// Attempts are graded for ever by the guidance that they were answers to. fixtures/first-edition holds the files of the
// first edition, and the golden what the program made of them then. Neither changes any more.

namespace nc::guidance {
namespace {

/// Draws the same valid findings on every machine. More than half of what is found is ordinary, so that mild classes
/// are met too.
class Drawing {
 public:
  Findings next() {
    for (;;) {
      Findings findings = any();
      if (!find_invalid(findings)) return findings;
    }
  }

 private:
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(engine_() % limit); }

  Findings any() {
    Findings findings;
    for (const FindingTerms& terms : finding_terms()) {
      const auto count = static_cast<std::uint32_t>(terms.value_count);
      if (below(5) < 2) findings[terms.finding] = static_cast<std::uint8_t>(below(count));
    }
    for (const Finding finding : {Finding::trend, Finding::selfcare}) {
      const auto count = static_cast<std::uint32_t>(finding_terms()[static_cast<std::size_t>(finding)].value_count);
      const bool pain = findings[Finding::pain] != 0;
      findings[finding] = pain ? static_cast<std::uint8_t>(1 + below(count - 1)) : std::uint8_t{0};
    }
    findings.hours = static_cast<int>(below(150));
    for (const Region region : {Region::neck, Region::upper_back, Region::shoulder}) {
      if (below(2) == 0) findings.regions.insert(region);
    }
    return findings;
  }

  std::mt19937_64 engine_{1};
};

/// 'pain=mild trend=improving selfcare=eased hours=20 region=neck', what differs from the default only.
std::string words_of(const Findings& findings) {
  std::string words;
  for (const FindingTerms& terms : finding_terms()) {
    const std::uint8_t value = findings[terms.finding];
    if (value != 0) words += fmt::format("{}={} ", to_text(terms.finding), to_text(terms.finding, value));
  }
  words += fmt::format("hours={}", findings.hours);
  for (const Region region : {Region::neck, Region::upper_back, Region::shoulder}) {
    if (findings.regions.contains(region)) words += fmt::format(" region={}", to_text(region));
  }
  return words;
}

}  // namespace

TEST_CASE("the first edition says of any findings what it always said", "[golden]") {
  constexpr int drawn = 3000;
  const Guidance guidance = testing::first_edition();
  Drawing drawing;
  std::string said = fmt::format("meaning {}\n", meaning_hash(guidance));
  for (int i = 0; i < drawn; ++i) {
    const std::string words = words_of(drawing.next());
    const Derivation derivation = derive(guidance, testing::findings(words));
    said += fmt::format("{}: {}; also {}; {} cited\n", words, testing::verdict(guidance, words),
                        fmt::join(testing::texts(derivation.also_present), " "), derivation.cites.size());
  }
  nc::testing::check_golden("guidance/first-edition.txt", said);
}

}  // namespace nc::guidance
