#include "app/commands/authoring/sheet_report.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/authoring/visit_json.hpp"
#include "testing/graded_content.hpp"

using namespace nc;

TEST_CASE("every shipped visit lists what it offers, with the verdict under the key that grading uses") {
  const auto guidance = scoring::shipped_guidance();
  for (const cases::Case& one : scoring::shipped_cases(guidance)) {
    INFO(one.id.text());
    const auto sheet = app::sheet_as_json(guidance, one);
    REQUIRE(sheet["visits"].size() == one.visits.size());
    for (std::size_t number = 0; number < one.visits.size(); ++number) {
      const cases::VisitKey key = derive_visit(guidance, one, one.visits[number]);
      const auto& visit = sheet["visits"][number];
      REQUIRE(visit["offered"].size() == key.offered.size());
      for (std::size_t item = 0; item < key.offered.size(); ++item) {
        CHECK(visit["offered"][item]["id"] == key.offered[item].text());
        CHECK(visit["offered"][item]["verdicts"].size() == 5);
        CHECK(visit["offered"][item]["verdicts"][std::string(to_text(key.decision.key))] ==
              app::verdict_of(key.advice, key.offered[item]));
      }
    }
  }
}

TEST_CASE("lines for a person name the case, the visit and each piece of advice") {
  const auto guidance = scoring::shipped_guidance();
  const cases::Case one =
      scoring::make_case({guidance::Region::neck}, {scoring::make_visit(20, {scoring::mild_ache()})});
  const std::string text = app::sheet_as_text(guidance, app::sheet_as_json(guidance, one));
  CHECK(text.find("made-up\n  visit 1, 20 h after the session: expected\n") == 0);
  CHECK(text.find("(adv-reassure-expected)\n") != std::string::npos);
}
