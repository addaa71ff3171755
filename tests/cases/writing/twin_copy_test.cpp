#include "cases/writing/twin_copy.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "cases/check_members.hpp"
#include "cases/writing/copy_notes.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

std::size_t findings_that_differ(const cases::Case& a, const cases::Case& b) {
  std::size_t count = 0;
  REQUIRE(a.visits.size() == b.visits.size());
  for (std::size_t visit = 0; visit < a.visits.size(); ++visit) {
    const auto before = visit_findings(a, a.visits[visit]);
    const auto after = visit_findings(b, b.visits[visit]);
    CHECK(before.hours == after.hours);
    for (std::size_t at = 0; at < guidance::finding_count; ++at)
      count += before.values[at] == after.values[at] ? 0U : 1U;
  }
  return count;
}

}  // namespace

TEST_CASE(
    "a twin of every shipped case is a draft that differs as little as can be and passes, but for the other's line") {
  const auto guidance = shipped_guidance();
  for (const CaseFile& file : shipped_cases()) {
    INFO(file.path);
    const auto original = cases::parse_case(file.text, file.path, guidance);
    const auto twin = cases::twin_case(original, cases::CaseId("my-twin"), guidance);
    INFO((twin ? twin->text : twin.error().message));
    REQUIRE(twin);
    const auto parsed = cases::parse_case(twin->text, "my-twin.toml", guidance);
    REQUIRE(parsed.the_case);
    CHECK(parsed.the_case->status == cases::CaseStatus::draft);
    CHECK(parsed.the_case->twin == original.the_case->id);
    const std::size_t differ = findings_that_differ(*original.the_case, *parsed.the_case);
    const bool two_signs = file.text.find("chest = \"chest-pain\"") != std::string::npos;  // and so one is not enough
    CHECK((differ == 1 || (differ == 2 && two_signs)));
    for (const Diagnostic& one : cases::check_members(members_of({original, parsed}), guidance)) {
      if (one.place.path != "my-twin.toml") continue;
      CHECK(one.severity == Severity::warning);
      CHECK(one.number == 402);
    }
  }
}

TEST_CASE("the change is written where the report states it, with what it was, and an expectation follows") {
  const auto guidance = shipped_guidance();
  const std::string text = with(plain_case(), "hours = 20\n", "hours = 20\nexpect = \"expected\"\n");
  const auto twin = cases::twin_case(cases::parse_case(text, "plain.toml", guidance), cases::CaseId("b"), guidance);
  REQUIRE(twin);
  CHECK(twin->text.find("# was \"mild\": change the words that say it\npain = \"severe\"\n") != std::string::npos);
  CHECK(twin->text.find("expect = \"monitor\"\n") != std::string::npos);
  CHECK(twin->text.find("\ntwin = \"plain\"\n") != std::string::npos);
  CHECK(says(twin->notes, "pain = \"severe\" is what differs: visit 1 is monitor now (M4) and was expected"));
  CHECK(says(twin->notes, "write twin = \"b\" in 'plain'"));
  CHECK_FALSE(says(twin->notes, "words are still the same"));
}

TEST_CASE("a case that has a twin already is told so") {
  const auto guidance = shipped_guidance();
  const std::string text = with(plain_case(), "tags = []", "tags = []\ntwin = \"other\"");
  const auto twin = cases::twin_case(cases::parse_case(text, "plain.toml", guidance), cases::CaseId("b"), guidance);
  REQUIRE(twin);
  CHECK(twin->text.find("twin = \"plain\"") != std::string::npos);
  CHECK(twin->text.find("other") == std::string::npos);
  CHECK(says(twin->notes, "which names 'other' now: a case has one twin"));
}

TEST_CASE("a case with errors has no twin") {
  const auto guidance = shipped_guidance();
  const auto broken = cases::parse_case(with(plain_case(), "\"mild\"", "\"agony\""), "plain.toml", guidance);
  CHECK_FALSE(cases::twin_case(broken, cases::CaseId("b"), guidance));
}
