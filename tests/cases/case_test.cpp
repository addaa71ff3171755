#include "cases/case.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "cases/draft.hpp"
#include "cases/parse.hpp"
#include "guidance/derive_advice.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

cases::Case read(const std::string& text, const guidance::Guidance& guidance) {
  auto parsed = cases::parse_case(text, "plain.toml", guidance);
  INFO(render_diagnostics(parsed.diagnostics));
  REQUIRE(parsed.the_case);
  return std::move(*parsed.the_case);
}

std::string two_symptoms() {
  return with(plain_case(), "[visit.advice]",
              "[[visit.symptom]]\nid = \"patch\"\nquote = \"My neck\"\nsite = \"alarm\"\n\n[visit.advice]");
}

cases::Case former(const guidance::Guidance& guidance) {
  return cases::read_draft(former_case(), "plain.toml", guidance, cases::FormatsRead::any).the_case;
}

}  // namespace

TEST_CASE("topics are read as they are written") {
  for (std::size_t i = 0; i < cases::topic_count; ++i) {
    const auto topic = static_cast<cases::Topic>(i);
    CHECK(cases::parse_topic(cases::to_text(topic)) == topic);
  }
  CHECK(cases::to_text(cases::Topic::self_care) == "self-care");
  CHECK_FALSE(cases::parse_topic("selfcare"));
  CHECK_FALSE(cases::parse_topic(""));
}

TEST_CASE("a visit's findings are those of all its symptoms with its factor, hours and regions") {
  const auto guidance = shipped_guidance();
  auto text = with(two_symptoms(), "hours = 20", "hours = 20\nfactor = \"explains-soreness\"");
  const auto the_case = read(text, guidance);
  const auto findings = cases::visit_findings(the_case, the_case.visits.front());
  CHECK(findings.hours == 20);
  CHECK(findings.regions == the_case.regions);
  using guidance::Finding;
  CHECK(guidance::to_text(Finding::pain, findings[Finding::pain]) == "mild");
  CHECK(guidance::to_text(Finding::site, findings[Finding::site]) == "alarm");
  CHECK(guidance::to_text(Finding::factor, findings[Finding::factor]) == "explains-soreness");
}

TEST_CASE("the worse of two symptoms decides the visit, and each symptom keeps its own urgency") {
  const auto guidance = shipped_guidance();
  const auto the_case = read(two_symptoms(), guidance);
  const auto key = cases::derive_visit(guidance, the_case, the_case.visits.front());
  CHECK(key.decision.key == guidance::Urgency::contact);
  REQUIRE(key.symptoms.size() == 2);
  CHECK(key.symptoms[0].key == guidance::Urgency::expected);
  CHECK(key.symptoms[1].key == guidance::Urgency::contact);
}

TEST_CASE("in a case of format 1 required items are always offered and the author's beside them, each once") {
  const auto guidance = shipped_guidance();
  const auto the_case = former(guidance);
  REQUIRE(the_case.visits.front().offer.size() == 2);
  const auto key = cases::derive_visit(guidance, the_case, the_case.visits.front());
  const std::set<guidance::AdviceId> offered(key.offered.begin(), key.offered.end());
  CHECK(offered.size() == key.offered.size());
  for (const auto& point : key.advice.required)
    for (const auto& item : point.one_of)
      CHECK(offered.count(item) == 1);
  for (const auto& item : the_case.visits.front().offer)
    CHECK(offered.count(item) == 1);
}

TEST_CASE(
    "the place of an item of format 1 depends on the case, the visit and the item, not on the order of the file") {
  const auto guidance = shipped_guidance();
  auto the_case = former(guidance);
  const auto before = cases::derive_visit(guidance, the_case, the_case.visits.front()).offered;
  std::reverse(the_case.visits.front().offer.begin(), the_case.visits.front().offer.end());
  CHECK(cases::derive_visit(guidance, the_case, the_case.visits.front()).offered == before);

  std::set<std::vector<guidance::AdviceId>> orders;
  for (int i = 0; i < 20; ++i) {
    the_case.id = cases::CaseId("case-" + std::to_string(i));
    orders.insert(cases::derive_visit(guidance, the_case, the_case.visits.front()).offered);
  }
  CHECK(orders.size() > 10);
}

TEST_CASE("a visit has its place in the case, and so has a copy of it") {
  const auto guidance = shipped_guidance();
  auto the_case = read(plain_case(), guidance);
  the_case.visits.push_back(the_case.visits.front());
  the_case.visits.back().hours = 30;
  const cases::Visit copy = the_case.visits.back();
  CHECK(cases::visit_index(the_case, the_case.visits.front()) == 0);
  CHECK(cases::visit_index(the_case, copy) == 1);
}
