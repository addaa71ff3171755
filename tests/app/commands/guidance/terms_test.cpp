#include "app/commands/guidance/terms.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::app;

TEST_CASE("every term of the shipped guidance is explained with an example") {
  for (const Term& term : all_terms(testing::shipped_guidance())) {
    INFO(term.kind << " " << term.finding << " " << term.word);
    CHECK(term.says.size() >= (term.kind == "value" ? 4 : 15));
    CHECK(term.example.empty() == (term.kind == "finding"));
  }
}

TEST_CASE("no two values of a finding have the same example") {
  const auto terms = all_terms(testing::shipped_guidance());
  for (const Term& a : terms)
    for (const Term& b : terms)
      if (&a != &b && !a.example.empty()) CHECK(a.example != b.example);
}

TEST_CASE("guidance without words explains its terms by their names") {
  const auto terms = all_terms(guidance::Guidance{});
  REQUIRE_FALSE(terms.empty());
  CHECK(terms.front().word == "breathing");
  CHECK(terms.front().says == "breathing");
  CHECK(find_exact(terms, "NERVE").size() == 7);
  CHECK(find_exact(terms, "nobody").empty());
  CHECK(find_terms(terms, " ").empty());
  CHECK(nearest_term(terms, "nervs") == "nerve");
}

TEST_CASE("terms are JSON with the parts that they have") {
  const auto json = to_json({{"value", "mild", "pain", "mild", "A bit sore."}, {"topic", "skin", "", "The skin.", ""}});
  CHECK(json[0]["finding"] == "pain");
  CHECK(json[0]["example"] == "A bit sore.");
  CHECK_FALSE(json[1].contains("finding"));
  CHECK(to_lines({{"topic", "skin", "", "The skin.", "Red."}}) == "topics:\n  skin: The skin.\n      'Red.'\n");
}
