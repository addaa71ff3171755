#include "cases/possible_visits.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

std::vector<cases::Visit> possible(const std::string& text) {
  const cases::Draft draft = cases::read_draft(text, "plain.toml", shipped_guidance());
  return cases::possible_visits(draft.the_case, draft.the_case.visits.at(0), draft.places.visits.at(0));
}

std::vector<int> numbers(const std::string& text) {
  return numbers_of(cases::read_draft(text, "plain.toml", shipped_guidance()).diagnostics);
}

}  // namespace

TEST_CASE("a visit without a fault is the only one it may be") {
  CHECK(possible(plain_case()).size() == 1);
}

TEST_CASE("a finding that is missing or not known may have any value that goes with the others") {
  CHECK(possible(with(plain_case(), "trend = \"improving\"\n", "")).size() == 4);
  CHECK(possible(with(plain_case(), "trend = \"improving\"\nselfcare = \"not-tried\"\n", "")).size() == 12);
  CHECK(possible(with(plain_case(), "\"improving\"", "\"better\"")).size() == 4);
}

TEST_CASE("nothing follows from hours that are not known") {
  CHECK(possible(with(plain_case(), "hours = 20", "hours = \"soon\"")).empty());
}

TEST_CASE("what is wrong whatever a missing finding says is told in the same pass") {
  std::string text = with(plain_case(), "trend = \"improving\"\nselfcare = \"not-tried\"\n", "");
  text = with(text, "hours = 20", "hours = 20\nexpect = \"emergency\"");
  CHECK(numbers(text) == std::vector<int>{213});
  // Contact is not what these findings give; whether they do depends on the course of the pain.
  CHECK(numbers(with(with(plain_case(), "trend = \"improving\"\n", ""), "hours = 20",
                     "hours = 20\nexpect = \"contact\"")) == std::vector<int>{213});
}
