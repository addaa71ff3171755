#include "cases/writing/template.hpp"

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
      const auto text = cases::case_template({cases::CaseId("my-case"), regions, {kind}}, guidance);
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
  const auto text = *cases::case_template({cases::CaseId("my-case"), {Region::neck}, {"ache"}}, guidance);
  for (const auto& question : guidance.questions)
    CHECK(text.find(question.text()) != std::string::npos);
  for (const char* word :
       {"upper-back", "marked-worse", "beyond-or-weak", "self-care", "needs-clearance", "not-covered"})
    CHECK(text.find(word) != std::string::npos);
}

TEST_CASE("the words of a template are its own comments uncommented without a fault") {
  const auto guidance = shipped_guidance();
  auto text = *cases::case_template({cases::CaseId("my-case"), {Region::shoulder}, {"ache"}}, guidance);
  for (const char* line : {"# first_session = true", "# factor = \"explains-soreness\"", "# expect = \"expected\""})
    text = with(text, line, std::string(line).substr(2));
  const auto parsed = cases::parse_case(text, "my-case.toml", guidance);
  INFO(render_diagnostics(parsed.diagnostics));
  CHECK(parsed.diagnostics.empty());
}

TEST_CASE("a template has the visits and symptoms that were asked for, and still passes without a warning") {
  const auto guidance = shipped_guidance();
  for (const auto& regions : all_region_sets()) {
    const cases::TemplateWish wish{cases::CaseId("my-case"), regions, {"ache", "bruise", "breathing", "question"}, 5};
    const auto parsed = cases::parse_case(*cases::case_template(wish, guidance), "my-case.toml", guidance);
    INFO(render_diagnostics(parsed.diagnostics));
    CHECK(parsed.diagnostics.empty());
    REQUIRE(parsed.the_case);
    REQUIRE(parsed.the_case->visits.size() == 5);
    for (const cases::Visit& visit : parsed.the_case->visits) {
      CHECK(visit.symptoms.size() == 3);
      CHECK(visit.questions.size() == 1);
    }
  }
  const cases::TemplateWish most{cases::CaseId("my-case"), {Region::neck}, {"ache"}, 64};
  CHECK(cases::parse_case(*cases::case_template(most, guidance), "my-case.toml", guidance).diagnostics.empty());
}

TEST_CASE("any two symptoms stand in one template, unless both state the same finding") {
  const auto guidance = shipped_guidance();
  const auto kinds = cases::symptom_kinds();
  int refused = 0;
  for (std::size_t a = 0; a < kinds.size(); ++a) {
    for (std::size_t b = a + 1; b < kinds.size(); ++b) {
      const auto text =
          cases::case_template({cases::CaseId("my-case"), {Region::shoulder}, {kinds[a], kinds[b]}}, guidance);
      INFO(kinds[a] << " " << kinds[b]);
      if (!text) {
        ++refused;
        CHECK(text.error().message.find("both state the finding") != std::string::npos);
        continue;
      }
      CHECK(cases::parse_case(*text, "my-case.toml", guidance).diagnostics.empty());
    }
  }
  CHECK(refused == 3);
  CHECK_FALSE(cases::case_template({cases::CaseId("my-case"), {Region::neck}, {"ache", "ache"}}, guidance));
}

TEST_CASE("a template that is called ready is told every text that is still to be replaced") {
  const auto guidance = shipped_guidance();
  auto text = *cases::case_template({cases::CaseId("my-case"), {Region::neck}, {"ache"}}, guidance);
  text = with(text, "status = \"draft\"", "status = \"ready\"");
  const auto numbers = numbers_of(cases::parse_case(text, "my-case.toml", guidance).diagnostics);
  CHECK(numbers == std::vector<int>(12, 128));  // title, author, summary, target, words, four answers, the debrief
}

TEST_CASE("there is no template for an unknown kind of symptom") {
  CHECK_FALSE(cases::case_template({cases::CaseId("my-case"), {Region::neck}, {"toothache"}}, shipped_guidance()));
}
