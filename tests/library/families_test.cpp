#include "library/families.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "testing/deciding_families.hpp"
#include "testing/player.hpp"

namespace nc::practice {
namespace {

std::vector<const library::CaseCard*> all_cases(const library::Content& content) {
  std::vector<const library::CaseCard*> all;
  for (const library::CaseCard& one : content.catalogue)
    all.push_back(&one);
  return all;
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

TEST_CASE("a possible collapsed lung is decided by the family of the lung, gym soreness is not") {
  const library::SharedContent content = shipped_content();
  const auto families = [&content](const std::string& id) {
    return testing::deciding_families(content->guidance, *library::find_case(*content, cases::CaseId(id)));
  };
  CHECK(holds(families("upper-back-beekeeper"), "lung"));
  CHECK_FALSE(holds(families("neck-calligrapher"), "lung"));
  CHECK(holds(families("neck-calligrapher"), "soreness is expected"));
}

TEST_CASE("a family is counted once for each case that it decides, and stands in the order of the guidance") {
  const library::SharedContent content = shipped_content();
  const std::vector<library::FamilyCount> counts = library::count_families(content->guidance, all_cases(*content));
  REQUIRE_FALSE(counts.empty());
  std::set<std::string> names;
  for (const library::FamilyCount& count : counts) {
    INFO(count.name);
    CHECK(library::is_family(content->guidance, count.name));
    CHECK(names.insert(count.name).second);
    std::size_t cases = 0;
    for (const cases::Case& one : content->cases)
      cases += holds(testing::deciding_families(content->guidance, one), count.name) ? 1U : 0U;
    CHECK(count.cases == cases);
    CHECK(cases > 0);
  }
  const std::vector<std::string> all = library::all_families(content->guidance);
  CHECK(std::is_sorted(counts.begin(), counts.end(), [&all](const auto& a, const auto& b) {
    return std::find(all.begin(), all.end(), a.name) < std::find(all.begin(), all.end(), b.name);
  }));
}

TEST_CASE("every case that the documents cover has a family, and no other") {
  const library::SharedContent content = shipped_content();
  for (const cases::Case& one : content->cases) {
    INFO(one.id);
    const bool covered = std::any_of(one.visits.begin(), one.visits.end(), [&](const cases::Visit& visit) {
      return derive(content->guidance, cases::visit_findings(one, visit)).key != guidance::Urgency::not_covered;
    });
    CHECK(testing::deciding_families(content->guidance, one).empty() != covered);
  }
}

TEST_CASE("no case, no family; and a name that the guidance does not have is none") {
  const library::SharedContent content = shipped_content();
  CHECK(library::count_families(content->guidance, {}).empty());
  CHECK(library::is_family(content->guidance, "lung"));
  CHECK_FALSE(library::is_family(content->guidance, "Lung"));
  CHECK_FALSE(library::is_family(content->guidance, ""));
}

}  // namespace nc::practice
