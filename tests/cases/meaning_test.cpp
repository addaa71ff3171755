#include "cases/meaning.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "cases/draft.hpp"
#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using nc::testing::plain_case;
using nc::testing::shipped_guidance;

namespace {

std::string meaning_of(const std::string& text) {
  const auto parsed = cases::parse_case(text, "plain.toml", shipped_guidance());
  INFO(render_diagnostics(parsed.diagnostics));
  REQUIRE(parsed.the_case);
  return cases::meaning_hash(*parsed.the_case);
}

std::string with_line_ends(const std::string& text, const std::string& end) {
  std::string changed;
  for (const char c : text)
    changed += c == '\n' ? end : std::string(1, c);
  return changed;
}

}  // namespace

TEST_CASE("comments, line ends and blank lines do not change what a case means") {
  const std::string meaning = meaning_of(plain_case());
  CHECK(meaning_of(plain_case() + "\n# seen again\n\n") == meaning);
  CHECK(meaning_of(with_line_ends(plain_case(), "\r\n")) == meaning);
}

TEST_CASE("status, difficulty, authors and what an author expects do not change what a case means") {
  const guidance::Guidance guidance = shipped_guidance();
  auto parsed = cases::parse_case(plain_case(), "plain.toml", guidance);
  REQUIRE(parsed.the_case);
  cases::Case changed = *parsed.the_case;
  changed.status = cases::CaseStatus::draft;
  changed.difficulty = 3;
  changed.use = cases::CaseUse::exam;
  changed.authors.emplace_back("Somebody");
  changed.reviewers.emplace_back("Somebody 2026-01-01");
  changed.tags.emplace_back("tag");
  changed.twin = cases::CaseId("other");
  changed.debrief.point = "Another point.";
  changed.visits.front().expect = guidance::Urgency::emergency;
  changed.path = "elsewhere.toml";
  CHECK(cases::meaning_hash(changed) == cases::meaning_hash(*parsed.the_case));
}

TEST_CASE("a word, an hour, a finding or a question changes what a case means") {
  const guidance::Guidance guidance = shipped_guidance();
  const auto parsed = cases::parse_case(plain_case(), "plain.toml", guidance);
  REQUIRE(parsed.the_case);
  const std::string meaning = cases::meaning_hash(*parsed.the_case);
  const auto differs = [&](const auto& change) {
    cases::Case changed = *parsed.the_case;
    change(changed);
    return cases::meaning_hash(changed) != meaning;
  };
  CHECK(differs([](cases::Case& one) { one.title += "x"; }));
  CHECK(differs([](cases::Case& one) { one.regions.insert(guidance::Region::shoulder); }) ==
        !parsed.the_case->regions.contains(guidance::Region::shoulder));
  CHECK(differs([](cases::Case& one) { one.patient_summary += "x"; }));
  CHECK(differs([](cases::Case& one) { one.visits.front().words += "x"; }));
  CHECK(differs([](cases::Case& one) { one.visits.front().hours += 1; }));
  CHECK(differs([](cases::Case& one) { one.visits.front().factor ^= 1U; }));
  CHECK(differs([](cases::Case& one) { one.visits.front().symptoms.front().quote += "x"; }));
  CHECK(differs([](cases::Case& one) { one.visits.front().symptoms.front().findings.values[2] ^= 1U; }));
  CHECK(differs([](cases::Case& one) { one.visits.front().questions.emplace_back("heat-or-ice"); }));
  CHECK(differs([](cases::Case& one) { one.visits.front().symptoms.front().heard = cases::Topic::chest; }));
  CHECK(differs([](cases::Case& one) { one.visits.front().asked.push_back({cases::Topic::skin, "Nothing."}); }));
  CHECK(differs([](cases::Case& one) { one.visits.push_back(one.visits.front()); }));
}

TEST_CASE("a case of format 1 means what it always meant, with the advice that it offers") {
  const guidance::Guidance guidance = shipped_guidance();
  cases::Case former =
      cases::read_draft(nc::testing::former_case(), "plain.toml", guidance, cases::FormatsRead::any).the_case;
  const std::string meaning = cases::meaning_hash(former);
  CHECK(meaning == "e26e871ed6b231935777afd76484dcd84dbe0c1e45ab7c5172b10a7e2225fbc6");
  former.visits.front().offer.emplace_back("adv-x");
  CHECK(cases::meaning_hash(former) != meaning);
}
