#include "cases/vocabulary.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace nc;

TEST_CASE("an id is made of small letters, digits and single hyphens") {
  CHECK(cases::is_id("neck-gym-sore-2"));
  CHECK(cases::is_id("a"));
  for (const char* wrong : {"", "-a", "a-", "a--b", "A", "a b", "a_b", "ä", "a.b", "../a"}) {
    INFO(wrong);
    CHECK_FALSE(cases::is_id(wrong));
  }
}

TEST_CASE("no list an author chooses from is empty or holds 'na'") {
  CHECK(cases::region_words() == std::vector<std::string>{"neck", "upper-back", "shoulder"});
  CHECK(cases::topic_words().size() == 11);
  CHECK(cases::urgency_words().size() == 5);
  for (const auto finding : cases::symptom_findings()) {
    const auto words = cases::value_words(finding);
    CHECK(words.size() >= 2);
    CHECK(std::find(words.begin(), words.end(), "na") == words.end());
  }
}

TEST_CASE("a symptom states every finding but the factor") {
  const auto findings = cases::symptom_findings();
  CHECK(findings.size() == guidance::finding_count - 1);
  CHECK(std::find(findings.begin(), findings.end(), guidance::Finding::factor) == findings.end());
}
