#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

Diagnostics found_with(const std::string& from, const std::string& to) {
  return cases::parse_case(with(plain_case(), from, to), "plain.toml", shipped_guidance()).diagnostics;
}

}  // namespace

TEST_CASE("a quote stands in the words of the visit, however their lines are broken") {
  CHECK(found_with("quote = \"aches a little\"", "quote = \"\"\"aches\n a   little\"\"\"").empty());
  CHECK(found_with("My neck aches a little since", "My neck aches\\n a little since").empty());
}

TEST_CASE("a quote that stands nowhere is an error in a ready case and a warning in a draft") {
  const Diagnostics found = found_with("quote = \"aches a little\"", "quote = \"A mild ache\"");
  REQUIRE(numbers_of(found) == std::vector<int>{216});
  CHECK(has_errors(found));
  const auto text =
      with(with(plain_case(), "quote = \"aches a little\"", "quote = \"A mild ache\""), "\"ready\"", "\"draft\"");
  CHECK_FALSE(has_errors(cases::parse_case(text, "plain.toml", shipped_guidance()).diagnostics));
}

TEST_CASE("a quote that stands in an answer is told where to say so") {
  const Diagnostics found = found_with("quote = \"aches a little\"", "quote = \"Nothing there\"");
  REQUIRE(numbers_of(found) == std::vector<int>{216});
  CHECK(found.front().suggestion.find("heard = \"chest\"") != std::string::npos);
  CHECK(found_with("quote = \"aches a little\"", "quote = \"Nothing there\"\nheard = \"chest\"").empty());
}

TEST_CASE("a report that is heard by asking needs an answer to that topic") {
  const Diagnostics found = found_with("quote = \"aches a little\"", "quote = \"aches a little\"\nheard = \"history\"");
  CHECK(numbers_of(found) == std::vector<int>{217});
}

TEST_CASE("a topic that is misspelt is one error") {
  CHECK(numbers_of(found_with("quote = \"aches a little\"", "quote = \"Nothing there\"\nheard = \"chst\"")) ==
        std::vector<int>{111});
  const auto text = with(plain_case(), "topic = \"chest\"", "topic = \"chst\"");
  CHECK(numbers_of(
            cases::parse_case(with(text, "quote = \"aches a little\"", "quote = \"Nothing there\"\nheard = \"chest\""),
                              "plain.toml", shipped_guidance())
                .diagnostics) == std::vector<int>{111});
}
