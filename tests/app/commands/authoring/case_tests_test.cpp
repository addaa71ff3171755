#include "app/commands/authoring/case_tests.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

/// What running the tests of a plain case gives that has this one.
Diagnostics run(const std::string& test) {
  const guidance::Guidance guidance = shipped_guidance();
  const std::string text = plain_case() + "\n[[test]]\n" + test;
  const cases::Draft draft = cases::read_draft(text, "plain.toml", guidance);
  INFO(render_diagnostics(draft.diagnostics));
  REQUIRE_FALSE(has_errors(draft.diagnostics));
  return app::run_case_tests(guidance, draft, text, "plain.toml");
}

}  // namespace

TEST_CASE("a test that comes to what it says is not told") {
  CHECK(run("visits = [{ decision = \"expected\" }]\noutcome = \"safe\"\n").empty());
}

TEST_CASE("another outcome or score is told at the line that says it") {
  const Diagnostics found = run("visits = [{ decision = \"expected\" }]\noutcome = \"unsafe\"\nscore = 1\n");
  REQUIRE(numbers_of(found) == std::vector<int>{320, 320});
  for (const Diagnostic& one : found) {
    CHECK(one.severity == Severity::error);
    CHECK(one.place.path == "plain.toml");
    CHECK_FALSE(one.excerpt.empty());
  }
  CHECK(found[0].excerpt == "score = 1");
  CHECK(found[1].suggestion.find("outcome = \"safe\"") != std::string::npos);
}

TEST_CASE("a test with nothing to compare, or that does not fit its case, is told once") {
  CHECK(numbers_of(run("visits = [{ decision = \"expected\" }]\n")) == std::vector<int>{321});
  CHECK(numbers_of(run("visits = [{ decision = \"expected\" }, { decision = \"monitor\" }]\noutcome = \"safe\"\n")) ==
        std::vector<int>{321});
}
