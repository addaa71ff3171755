#include "cases/parse.hpp"
#include "cases/check_members.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

TEST_CASE("a case without a fault is read whole") {
  const auto guidance = shipped_guidance();
  const auto parsed = cases::parse_case(plain_case(), "folder/plain.toml", guidance);
  INFO(render_diagnostics(parsed.diagnostics));
  REQUIRE(parsed.the_case);
  CHECK(parsed.diagnostics.empty());
  const auto& the_case = *parsed.the_case;
  CHECK(the_case.id.text() == "plain");
  CHECK(the_case.title == "A plain case");
  CHECK(the_case.regions.contains(guidance::Region::neck));
  CHECK(the_case.status == cases::CaseStatus::ready);
  CHECK(the_case.path == "folder/plain.toml");
  REQUIRE(the_case.visits.size() == 1);
  const auto& visit = the_case.visits.front();
  CHECK(visit.hours == 20);
  CHECK(visit.asked.size() == 2);
  REQUIRE(visit.symptoms.size() == 1);
  CHECK(visit.symptoms.front().findings.hours == 20);
  CHECK(guidance::to_text(guidance::Finding::pain, visit.symptoms.front().findings[guidance::Finding::pain]) == "mild");
  CHECK(visit.symptoms.front().quote == "aches a little");
  CHECK_FALSE(visit.symptoms.front().heard);
  CHECK(visit.offer.empty());
  CHECK(the_case.use == cases::CaseUse::practice);
  CHECK(the_case.debrief.deciding == std::vector<std::string>{"aches a little"});
  CHECK(the_case.debrief.next == "Rests for two days and rings nobody.");
  CHECK(the_case.debrief.point == "A mild ache at 20 hours is expected.");
}

TEST_CASE("every shipped case passes every check") {
  const auto guidance = shipped_guidance();
  std::vector<cases::ParsedCase> library;
  for (const auto& file : shipped_cases()) {
    library.push_back(cases::parse_case(file.text, file.path, guidance));
    INFO(render_diagnostics(library.back().diagnostics));
    CHECK(library.back().diagnostics.empty());
  }
  const auto diagnostics = cases::check_members(members_of(library), guidance);
  INFO(render_diagnostics(diagnostics));
  CHECK(diagnostics.empty());
  CHECK(library.size() >= 36);
}
