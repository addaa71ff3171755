#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

const char* const point = "point = \"A mild ache at 20 hours is expected.\"\n";
const char* const deciding = "deciding = [\"aches a little\"]\n";
const char* const next = "next = \"Rests for two days and rings nobody.\"\n";

Diagnostics found_with(const std::string& from, const std::string& to) {
  return cases::parse_case(with(plain_case(), from, to), "plain.toml", shipped_guidance()).diagnostics;
}

std::vector<int> numbers_with(const std::string& from, const std::string& to) {
  return numbers_of(found_with(from, to));
}

std::string words(int count) {
  std::string text;
  for (int at = 0; at < count; ++at)
    text += at == 0 ? "word" : " word";
  return text;
}

}  // namespace

TEST_CASE("every ready case has a debrief with its point, its quotations and what happens next") {
  for (const char* line : {point, deciding, next}) {
    INFO(line);
    const Diagnostics found = found_with(line, "");
    REQUIRE(numbers_of(found) == std::vector<int>{221});
    CHECK(has_errors(found));
  }
}

TEST_CASE("all that a debrief lacks is one error, and a warning in a draft") {
  const std::string bare = plain_case().substr(0, plain_case().find("\n[debrief]"));
  const auto guidance = shipped_guidance();
  const Diagnostics found = cases::parse_case(bare, "plain.toml", guidance).diagnostics;
  REQUIRE(numbers_of(found) == std::vector<int>{221});
  CHECK(found.front().message == "the debrief lacks point, deciding and next");
  const auto draft = cases::parse_case(with(bare, "\"ready\"", "\"draft\""), "plain.toml", guidance);
  CHECK(numbers_of(draft.diagnostics) == std::vector<int>{221});
  CHECK_FALSE(has_errors(draft.diagnostics));
}

TEST_CASE("a point has at most 20 words") {
  CHECK(numbers_with("A mild ache at 20 hours is expected.", words(20)).empty());
  CHECK(numbers_with("A mild ache at 20 hours is expected.", words(21)) == std::vector<int>{222});
}

TEST_CASE("what decides is quoted from the words or from an answer") {
  CHECK(numbers_with("deciding = [\"aches a little\"]", "deciding = [\"Nothing there.\", \"My neck\"]").empty());
  CHECK(numbers_with("deciding = [\"aches a little\"]", "deciding = [\"aches a lot\"]") == std::vector<int>{223});
}

TEST_CASE("what happens next is one sentence") {
  CHECK(numbers_with("Rests for two days", "Drinks 1.5 litres of water, rests").empty());
  CHECK(numbers_with("Rests for two days", "Rests. Rings for two days") == std::vector<int>{224});
}

TEST_CASE("only a wrong class tempts") {
  CHECK(numbers_with(next, std::string(next) + "[debrief.tempts]\nmonitor = \"A reason.\"\n").empty());
  CHECK(numbers_with(next, std::string(next) + "[debrief.tempts]\nexpected = \"A reason.\"\n") ==
        std::vector<int>{225});
}
