#include "cases/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;
using guidance::Region;
using guidance::Urgency;

namespace {

cases::Case read(const std::string& text, const guidance::Guidance& guidance) {
  auto parsed = cases::parse_case(text, "plain.toml", guidance);
  INFO(render_diagnostics(parsed.diagnostics));
  REQUIRE(parsed.the_case);
  return std::move(*parsed.the_case);
}

const cases::RuleCoverage& rule(const cases::Coverage& coverage, const std::string& id) {
  const auto found = std::find_if(coverage.rules.begin(), coverage.rules.end(),
                                  [&](const auto& one) { return one.rule.text() == id; });
  REQUIRE(found != coverage.rules.end());
  return *found;
}

const std::vector<cases::CaseId>& at(const cases::Coverage& coverage, Region region, Urgency urgency) {
  return coverage.by_urgency[static_cast<std::size_t>(region)][static_cast<std::size_t>(urgency)];
}

}  // namespace

TEST_CASE("one case is counted in its region, its urgency, its rule and each document the rule cites") {
  const auto guidance = shipped_guidance();
  const auto coverage = cases::coverage_of(guidance, {read(plain_case(), guidance)});
  CHECK(coverage.cases == 1);
  CHECK(coverage.visits == 1);
  CHECK(at(coverage, Region::neck, Urgency::expected).size() == 1);
  CHECK(at(coverage, Region::shoulder, Urgency::expected).empty());
  CHECK(rule(coverage, "X1a").deciding[0].size() == 1);
  CHECK(rule(coverage, "X1a").is_exercised());
  CHECK_FALSE(rule(coverage, "C1").is_exercised());
  REQUIRE(coverage.cells.size() == 5);  // rule X1a cites all five documents
  for (const auto& cell : coverage.cells) {
    CHECK(cell.rule.text() == "X1a");
    CHECK(cell.visits == 1);
  }
}

TEST_CASE("a case of two regions counts in both, and a draft in none") {
  const auto guidance = shipped_guidance();
  const auto both = read(with(plain_case(), "[\"neck\"]", "[\"neck\", \"shoulder\"]"), guidance);
  auto draft = both;
  draft.status = cases::CaseStatus::draft;
  const auto coverage = cases::coverage_of(guidance, {both, draft});
  CHECK(coverage.cases == 1);
  CHECK(at(coverage, Region::neck, Urgency::expected).size() == 1);
  CHECK(at(coverage, Region::shoulder, Urgency::expected).size() == 1);
  CHECK(coverage.cells.size() == 10);
}

TEST_CASE("a rule that decides only a symptom is exercised, and is present below the visit's urgency") {
  const auto guidance = shipped_guidance();
  const auto text = with(plain_case(), "[visit.advice]",
                         "[[visit.symptom]]\nid = \"patch\"\nquote = \"My neck\"\nsite = \"alarm\"\n\n[visit.advice]");
  const auto coverage = cases::coverage_of(guidance, {read(text, guidance)});
  CHECK(rule(coverage, "C1").deciding[0].size() == 1);
  CHECK(rule(coverage, "X1a").deciding[0].empty());
  CHECK(rule(coverage, "X1a").deciding_symptom.size() == 1);
  CHECK(rule(coverage, "X1a").also_present.size() == 1);
}

TEST_CASE("an empty library has every gap there is") {
  const auto guidance = shipped_guidance();
  const auto gaps = cases::gaps_of(guidance, cases::coverage_of(guidance, {}));
  CHECK(gaps.urgencies.size() == guidance::region_count * cases::urgency_count);
  CHECK(gaps.rules.size() == guidance.rules.size());
  CHECK(gaps.documents.size() == guidance.documents.size());
}

namespace {

cases::Coverage shipped_coverage(const guidance::Guidance& guidance) {
  std::vector<cases::Case> library;
  for (const auto& file : shipped_cases())
    library.push_back(*cases::parse_case(file.text, file.path, guidance).the_case);
  return cases::coverage_of(guidance, library);
}

}  // namespace

TEST_CASE("the shipped library exercises every document and every rule") {
  const auto guidance = shipped_guidance();
  const auto gaps = cases::gaps_of(guidance, shipped_coverage(guidance));
  CHECK(gaps.documents.empty());
  CHECK(gaps.rules.empty());
  CHECK(gaps.urgencies.empty());
}

TEST_CASE("every rule decides in at least two shipped cases") {
  const auto guidance = shipped_guidance();
  for (const auto& rule : shipped_coverage(guidance).rules) {
    std::set<std::string> ids;
    for (const auto& region : rule.deciding)
      for (const auto& id : region)
        ids.insert(id.text());
    for (const auto& id : rule.deciding_symptom)
      ids.insert(id.text());
    INFO(rule.rule.text());
    CHECK(ids.size() >= 2);
  }
}

TEST_CASE("every urgency occurs in every region and window of time in at least two shipped cases") {
  const auto guidance = shipped_guidance();
  const auto coverage = shipped_coverage(guidance);
  for (std::size_t region = 0; region < guidance::region_count; ++region) {
    for (std::size_t urgency = 0; urgency < cases::urgency_count; ++urgency) {
      REQUIRE(coverage.by_window[region][urgency].size() == 4);
      for (std::size_t window = 0; window < 4; ++window) {
        INFO("region " << region << ", urgency " << urgency << ", window " << window);
        CHECK(coverage.by_window[region][urgency][window].size() >= 2);
      }
    }
  }
}

TEST_CASE("the shipped library is as large, and as mixed, as a trainee needs") {
  const auto guidance = shipped_guidance();
  std::array<int, cases::urgency_count> decisions{};
  std::size_t several_visits = 0;
  std::size_t ready = 0;
  for (const auto& file : shipped_cases()) {
    const cases::Case one = *cases::parse_case(file.text, file.path, guidance).the_case;
    if (one.status != cases::CaseStatus::ready) continue;
    ++ready;
    if (one.visits.size() > 1) ++several_visits;
    for (const cases::Visit& visit : one.visits)
      ++decisions[static_cast<std::size_t>(derive_visit(guidance, one, visit).decision.key)];
  }
  CHECK(ready >= 150);
  CHECK(std::accumulate(decisions.begin(), decisions.end(), 0) >= 180);
  CHECK(decisions[static_cast<std::size_t>(Urgency::emergency)] >= 60);
  CHECK(decisions[static_cast<std::size_t>(Urgency::contact)] >= 40);
  CHECK(decisions[static_cast<std::size_t>(Urgency::monitor)] >= 35);
  CHECK(decisions[static_cast<std::size_t>(Urgency::expected)] >= 35);
  CHECK(decisions[static_cast<std::size_t>(Urgency::not_covered)] >= 10);
  CHECK(several_visits >= 12);
  CHECK(shipped_coverage(guidance).exams == 60);
}

TEST_CASE("every shipped emergency has a twin that is none") {
  const auto guidance = shipped_guidance();
  std::map<cases::CaseId, cases::Case> library;
  for (const auto& file : shipped_cases()) {
    cases::Case one = *cases::parse_case(file.text, file.path, guidance).the_case;
    library.emplace(one.id, std::move(one));
  }
  const auto is_emergency = [&](const cases::Case& one) {
    return std::any_of(one.visits.begin(), one.visits.end(), [&](const cases::Visit& visit) {
      return derive_visit(guidance, one, visit).decision.key == Urgency::emergency;
    });
  };
  for (const auto& [id, one] : library) {
    if (!is_emergency(one)) continue;
    INFO(id.text());
    REQUIRE(one.twin);
    CHECK_FALSE(is_emergency(library.at(*one.twin)));
  }
}
