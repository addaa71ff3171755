#include "cases/draft.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

cases::Draft draft_of(const std::string& text) {
  return cases::read_draft(text, "plain.toml", shipped_guidance());
}

/// What stands at a place, from its column to the end of its line.
std::string written_at(const std::string& text, const SourcePlace& place) {
  REQUIRE(place.line > 0);
  return std::string(line_of(text, place.line)).substr(static_cast<std::size_t>(place.column - 1));
}

}  // namespace

TEST_CASE("a case without a fault is a draft without a diagnostic, and says where each part stands") {
  const std::string text = plain_case();
  const cases::Draft draft = draft_of(text);
  CHECK(draft.diagnostics.empty());
  CHECK(draft.the_case.id.text() == "plain");
  CHECK(draft.the_case.path == "plain.toml");
  CHECK(written_at(text, draft.places.title).rfind("\"A plain case\"", 0) == 0);
  CHECK(draft.places.twin.line == 0);
  REQUIRE(draft.places.visits.size() == draft.the_case.visits.size());
  const cases::VisitPlaces& visit = draft.places.visits.front();
  CHECK(written_at(text, visit.hours) == "20");
  CHECK(visit.readable);
  CHECK(visit.asked.size() == draft.the_case.visits.front().asked.size());
  REQUIRE(visit.symptoms.size() == 1);
  const auto pain = static_cast<std::size_t>(guidance::Finding::pain);
  CHECK(written_at(text, visit.symptoms.front().findings[pain]) == "pain = \"mild\"");
}

TEST_CASE("half a case is read as far as it goes, with everything that is wrong in one pass") {
  std::string text = with(plain_case(), "hours = 20", "hours = \"soon\"");
  text = with(text, "title = \"A plain case\"\n", "");
  const cases::Draft draft = draft_of(text);
  CHECK(draft.the_case.id.text() == "plain");
  CHECK(draft.the_case.title.empty());
  CHECK(draft.places.title.line == 0);
  REQUIRE(draft.the_case.visits.size() == 1);
  CHECK_FALSE(draft.places.visits.front().readable);
  CHECK(draft.the_case.visits.front().symptoms.size() == 1);
  CHECK(draft.diagnostics.size() == 2);
  CHECK(std::is_sorted(draft.diagnostics.begin(), draft.diagnostics.end(),
                       [](const Diagnostic& a, const Diagnostic& b) { return a.place.line < b.place.line; }));
  for (const Diagnostic& one : draft.diagnostics)
    CHECK(one.place.path == "plain.toml");
}

TEST_CASE("text that is no TOML gives an empty draft and says why") {
  for (const char* text : {"id = ", "[[[", "\xFF\xFE"}) {
    const cases::Draft draft = draft_of(text);
    CHECK(has_errors(draft.diagnostics));
    CHECK(draft.the_case.id.empty());
    CHECK(draft.places.visits.empty());
  }
}

TEST_CASE("a draft without an error is the case that parse_case reads") {
  const guidance::Guidance guidance = shipped_guidance();
  for (const CaseFile& file : shipped_cases()) {
    INFO(file.path);
    const cases::Draft draft = cases::read_draft(file.text, file.path, guidance);
    const cases::ParsedCase parsed = cases::parse_case(file.text, file.path, guidance);
    CHECK(draft.diagnostics.empty());
    REQUIRE(parsed.the_case);
    CHECK(draft.the_case.title == parsed.the_case->title);
    CHECK(draft.places.id.line == parsed.origin.id.line);
    CHECK(draft.places.visits.size() == parsed.the_case->visits.size());
  }
}

TEST_CASE("a visit is whole when every finding of it was read") {
  CHECK(cases::is_whole(draft_of(plain_case()).places.visits[0]));
  CHECK_FALSE(cases::is_whole(draft_of(with(plain_case(), "pain = \"mild\"", "pain = \"agony\"")).places.visits[0]));
  CHECK_FALSE(cases::is_whole(draft_of(with(plain_case(), "hours = 20", "hours = \"soon\"")).places.visits[0]));
}

TEST_CASE("a file of format 1 is one error at its format, whatever else is wrong") {
  for (const std::string& text : {former_case(), with(former_case(), "hours = 20", "hours = \"soon\"")}) {
    const cases::Draft draft = draft_of(text);
    REQUIRE(numbers_of(draft.diagnostics) == std::vector<int>{120});
    CHECK(draft.diagnostics.front().place.line == 1);
    CHECK(draft.diagnostics.front().place.column == 10);
    CHECK(draft.diagnostics.front().suggestion.find("needlecase explain NC0120") != std::string::npos);
  }
}

TEST_CASE("the record still reads format 1 as it was written") {
  const auto guidance = shipped_guidance();
  const cases::Draft draft = cases::read_draft(former_case(), "plain.toml", guidance, cases::FormatsRead::any);
  CHECK(draft.diagnostics.empty());
  CHECK(draft.the_case.format == 1);
  REQUIRE(draft.the_case.visits.size() == 1);
  const cases::Visit& visit = draft.the_case.visits.front();
  CHECK(visit.symptoms.front().quote == "A mild ache");
  CHECK(visit.offer.size() == 2);
  CHECK(cases::is_whole(draft.places.visits.front()));
  const cases::Draft present = cases::read_draft(plain_case(), "plain.toml", guidance, cases::FormatsRead::any);
  CHECK(present.the_case.format == 2);
  CHECK(present.diagnostics.empty());
}

TEST_CASE("an author's test is read, and one that cannot be is told") {
  const std::string test =
      "\n[[test]]\nvisits = [{ decision = \"contact\", advice = [\"adv-hydrate\"] }]\nscore = 50\noutcome = \"safe\"\n";
  const cases::Draft draft = draft_of(plain_case() + test);
  CHECK(draft.diagnostics.empty());
  REQUIRE(draft.the_case.tests.size() == 1);
  const cases::CaseTest& read = draft.the_case.tests.front();
  REQUIRE(read.visits.size() == 1);
  CHECK(read.visits.front().decision == guidance::Urgency::contact);
  CHECK(read.visits.front().advice.size() == 1);
  CHECK(read.score == 50);
  CHECK(read.outcome == "safe");
  CHECK(numbers_of(draft_of(plain_case() + with(test, "\"contact\"", "\"contct\"")).diagnostics) ==
        std::vector<int>{111});
  CHECK(numbers_of(draft_of(plain_case() + with(test, "score = 50", "score = 101")).diagnostics) ==
        std::vector<int>{110});
}
