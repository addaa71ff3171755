#include "cases/template.hpp"

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;
using guidance::Region;

namespace {

std::vector<std::vector<Region>> all_region_sets() {
  return {{Region::neck},
          {Region::upper_back},
          {Region::shoulder},
          {Region::neck, Region::shoulder},
          {Region::neck, Region::upper_back, Region::shoulder}};
}

}  // namespace

TEST_CASE("the template of every region and symptom passes the checks as a draft without a warning") {
  const auto guidance = shipped_guidance();
  REQUIRE(cases::symptom_kinds().size() >= 8);
  for (const auto& regions : all_region_sets()) {
    for (const auto& kind : cases::symptom_kinds()) {
      const auto text = cases::case_template({cases::CaseId("my-case"), regions, kind}, guidance);
      REQUIRE(text);
      const auto parsed = cases::parse_case(*text, "my-case.toml", guidance);
      INFO(kind << "\n" << render_diagnostics(parsed.diagnostics));
      CHECK(parsed.diagnostics.empty());
      REQUIRE(parsed.the_case);
      CHECK(parsed.the_case->status == cases::CaseStatus::draft);
      CHECK(parsed.the_case->visits.front().symptoms.size() == (kind == "question" ? 0 : 1));
    }
  }
}

TEST_CASE("the template names every word an author may choose") {
  const auto guidance = shipped_guidance();
  const auto text = *cases::case_template({cases::CaseId("my-case"), {Region::neck}, "ache"}, guidance);
  for (const auto& item : guidance.advice)
    CHECK(text.find(item.id.text()) != std::string::npos);
  for (const auto& question : guidance.questions)
    CHECK(text.find(question.text()) != std::string::npos);
  for (const char* word :
       {"upper-back", "marked-worse", "beyond-or-weak", "self-care", "needs-clearance", "not-covered"})
    CHECK(text.find(word) != std::string::npos);
}

TEST_CASE("the words of a template are its own comments uncommented without a fault") {
  const auto guidance = shipped_guidance();
  auto text = *cases::case_template({cases::CaseId("my-case"), {Region::shoulder}, "ache"}, guidance);
  for (const char* line : {"# first_session = true", "# factor = \"explains-soreness\"", "# expect = \"expected\""})
    text = with(text, line, std::string(line).substr(2));
  const auto parsed = cases::parse_case(text, "my-case.toml", guidance);
  INFO(render_diagnostics(parsed.diagnostics));
  CHECK(parsed.diagnostics.empty());
}

TEST_CASE("a template that is called ready is told every text that is still to be replaced") {
  const auto guidance = shipped_guidance();
  auto text = *cases::case_template({cases::CaseId("my-case"), {Region::neck}, "ache"}, guidance);
  text = with(text, "status = \"draft\"", "status = \"ready\"");
  const auto numbers = numbers_of(cases::parse_case(text, "my-case.toml", guidance).diagnostics);
  CHECK(numbers == std::vector<int>(10, 128));  // title, author, summary, target, words, four answers, debrief
}

TEST_CASE("there is no template for an unknown kind of symptom") {
  CHECK_FALSE(cases::case_template({cases::CaseId("my-case"), {Region::neck}, "toothache"}, shipped_guidance()));
}
