#include "toml/slip.hpp"

#include <catch2/catch.hpp>

namespace nc::toml {
namespace {

Slip slip_in(int line, const std::string& cause) {
  Slip slip;
  slip.line = line;
  slip.message = "wrong";
  slip.cause = cause;
  return slip;
}

}  // namespace

TEST_CASE("slips of one cause are one, which names the other lines") {
  const auto folded = fold_causes({slip_in(9, "curly"), slip_in(2, "curly"), slip_in(5, ""), slip_in(4, "curly")});
  REQUIRE(folded.size() == 2);
  CHECK(folded[0].line == 2);
  CHECK(folded[0].message == "wrong (also in lines 4 and 9)");
  CHECK(folded[1].line == 5);
  CHECK(fold_causes({slip_in(2, "a"), slip_in(2, "a")}).front().message == "wrong");
}

TEST_CASE("of many lines only the first are named") {
  std::vector<Slip> slips;
  for (int line = 1; line <= 20; ++line)
    slips.push_back(slip_in(line, "colon"));
  CHECK(fold_causes(slips).front().message == "wrong (also in lines 2, 3, 4, 5, 6, 7, 8, 9 and 11 more)");
}

TEST_CASE("a heading and a key with a value are statements, and words are none") {
  for (const char* line : {"[patient]", "  [[visit.symptom]] # x", "pain = \"mild\"", "hours = 20", "offer = [",
                           "title = “x”", "first_session = true"}) {
    INFO(line);
    CHECK(looks_like_statement(line));
  }
  for (const char* line : {"", "It hurts a lot.", "[sic] she said", "\"adv-heat\",", "5 = five", "a = b is true"}) {
    INFO(line);
    CHECK_FALSE(looks_like_statement(line));
  }
}

TEST_CASE("texts are shown short, and quoted as TOML reads them") {
  CHECK(shortened("short") == "short");
  CHECK(shortened(std::string(100, 'x')) == std::string(60, 'x') + "…");
  CHECK(quoted("a \"b\" \\ c") == "\"a \\\"b\\\" \\\\ c\"");
  CHECK(end_of_quoted("\"a\\\"b\" c") == 5);
  CHECK(end_of_quoted("\"a") == std::string_view::npos);
  CHECK(column_at("„µ“x", 7) == 4);
  CHECK(odd_quote_length("“x", 0) == 3);
  CHECK(last_odd_quote("a “b” c") == 6);
}

}  // namespace nc::toml
