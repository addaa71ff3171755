#include "cases/writing/case_copy.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "cases/writing/copy_notes.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

/// How many lines of two texts with equally many lines differ.
std::size_t lines_that_differ(const std::string& a, const std::string& b) {
  std::size_t count = 0;
  const auto lines = static_cast<int>(std::count(a.begin(), a.end(), '\n'));
  CHECK(std::count(b.begin(), b.end(), '\n') == lines);
  for (int line = 1; line <= lines + 1; ++line)
    count += line_of(a, line) == line_of(b, line) ? 0U : 1U;
  return count;
}

}  // namespace

TEST_CASE("a copy of every shipped case is a draft with another id that passes, and keeps every other line") {
  const auto guidance = shipped_guidance();
  for (const CaseFile& file : shipped_cases()) {
    INFO(file.path);
    const auto original = cases::parse_case(file.text, file.path, guidance);
    const auto copy = cases::copy_case(original, {cases::CaseId("my-copy")}, guidance);
    REQUIRE(copy);
    const auto parsed = cases::parse_case(copy->text, "my-copy.toml", guidance);
    REQUIRE(parsed.the_case);
    CHECK(parsed.the_case->id.text() == "my-copy");
    CHECK(parsed.the_case->status == cases::CaseStatus::draft);
    CHECK_FALSE(parsed.the_case->twin);
    CHECK(parsed.the_case->reviewers.empty());
    const bool reviewed = !original.the_case->reviewers.empty();
    CHECK(lines_that_differ(file.text, copy->text) == 2U + (original.the_case->twin ? 1U : 0U) + (reviewed ? 1U : 0U));
  }
}

TEST_CASE("comments, blanks and line ends of the original stay") {
  const auto guidance = shipped_guidance();
  std::string text = with(plain_case(), "id = \"plain\"", "id  =   \"plain\"  # mine");
  text = with(text, "status = \"ready\"", "\n# soon\nstatus = \"ready\"# really");
  text = with(text, "reviewers = []", "reviewers = [ # who\n  \"A. Name 2026-11-22\",\n]  # read it");
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
    text.replace(at, 1, "\r\n");
  const auto copy = cases::copy_case(cases::parse_case(text, "plain.toml", guidance), {cases::CaseId("b")}, guidance);
  REQUIRE(copy);
  text = with(text, "\"plain\"  # mine", "\"b\"  # mine");
  text = with(text, "\"ready\"# really", "\"draft\"# really");
  text = with(text, "[ # who\r\n  \"A. Name 2026-11-22\",\r\n]  # read it", "[]  # read it");
  CHECK(copy->text == text);
  CHECK(says(copy->notes, "nobody has read this case yet"));
}

TEST_CASE("what must be changed is said, with the line of the copy") {
  const auto guidance = shipped_guidance();
  const std::string text = with(plain_case(), "tags = []", "tags = []\ntwin = \"other\"");
  const auto copy = cases::copy_case(cases::parse_case(text, "plain.toml", guidance), {cases::CaseId("b")}, guidance);
  REQUIRE(copy);
  for (const char* part : {"title", "patient's words", "authors", "twin 'other' is in a comment"})
    CHECK(says(copy->notes, part));
  for (const cases::CopyNote& note : copy->notes) {
    if (note.message.find("title") == std::string::npos) continue;
    CHECK(line_of(copy->text, note.line).substr(0, 5) == "title");
  }
  CHECK(copy->text.find("\n# twin = \"other\"\n") != std::string::npos);
}

TEST_CASE("a copy can be of other regions, unless it would then have an error") {
  const auto guidance = shipped_guidance();
  const auto original = cases::parse_case(plain_case(), "plain.toml", guidance);
  const auto copy =
      cases::copy_case(original, {cases::CaseId("b"), {guidance::Region::neck, guidance::Region::shoulder}}, guidance);
  if (copy) {
    CHECK(copy->text.find("regions = [\"neck\", \"shoulder\"]") != std::string::npos);
  } else {
    CHECK(copy.error().message.find("b.toml") != std::string::npos);
  }
  const auto same = cases::copy_case(original, {cases::CaseId("b"), {guidance::Region::neck}}, guidance);
  CHECK(same.has_value());
}

TEST_CASE("a case with errors is not copied, and all of them are told") {
  const auto guidance = shipped_guidance();
  const auto broken = cases::parse_case(with(plain_case(), "\"mild\"", "\"agony\""), "plain.toml", guidance);
  const auto copy = cases::copy_case(broken, {cases::CaseId("b")}, guidance);
  REQUIRE_FALSE(copy);
  CHECK(copy.error().message.find("agony") != std::string::npos);
}
