#include "cases/case.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

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
              "[[visit.symptom]]\nid = \"patch\"\nwords = \"A red patch\"\nsite = \"alarm\"\n\n[visit.advice]");
}

std::string contact_case() {
  return with(two_symptoms(), "\"adv-hydrate\", \"bad-total-rest\"", "\"adv-hydrate\", \"bad-wait-and-see\"");
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
  auto text = with(contact_case(), "hours = 20", "hours = 20\nfactor = \"explains-soreness\"");
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
  const auto the_case = read(contact_case(), guidance);
  const auto key = cases::derive_visit(guidance, the_case, the_case.visits.front());
  CHECK(key.decision.key == guidance::Urgency::contact);
  REQUIRE(key.symptoms.size() == 2);
  CHECK(key.symptoms[0].key == guidance::Urgency::expected);
  CHECK(key.symptoms[1].key == guidance::Urgency::contact);
}

TEST_CASE("required items are always offered, each item once") {
  const auto guidance = shipped_guidance();
  const auto the_case = read(plain_case(), guidance);
  const auto key = cases::derive_visit(guidance, the_case, the_case.visits.front());
  const std::set<guidance::AdviceId> offered(key.offered.begin(), key.offered.end());
  CHECK(offered.size() == key.offered.size());
  for (const auto& point : key.advice.required)
    for (const auto& item : point.one_of)
      CHECK(offered.count(item) == 1);
  for (const auto& item : the_case.visits.front().offer)
    CHECK(offered.count(item) == 1);
}

TEST_CASE("the place of an item depends on the case, the visit and the item, not on the order of the file") {
  const auto guidance = shipped_guidance();
  auto the_case = read(plain_case(), guidance);
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

TEST_CASE("over the library a wrong item stands first about as often as its share of the items") {
  const auto guidance = shipped_guidance();
  double expected = 0;
  int first = 0;
  int visits = 0;
  for (const auto& file : shipped_cases()) {
    const auto parsed = cases::parse_case(file.text, file.path, guidance);
    REQUIRE(parsed.the_case);
    for (const auto& visit : parsed.the_case->visits) {
      const auto key = cases::derive_visit(guidance, *parsed.the_case, visit);
      const auto is_wrong = [&](const guidance::AdviceId& id) { return id.text().rfind("bad-", 0) == 0; };
      const auto wrong = std::count_if(key.offered.begin(), key.offered.end(), is_wrong);
      expected += static_cast<double>(wrong) / static_cast<double>(key.offered.size());
      first += is_wrong(key.offered.front()) ? 1 : 0;
      ++visits;
    }
  }
  CHECK(visits > 40);
  CHECK(first > expected * 0.4);
  CHECK(first < expected * 1.8);
}
