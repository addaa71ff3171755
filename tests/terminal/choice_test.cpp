#include "terminal/choice.hpp"

#include <catch2/catch.hpp>

#include "testing/property.hpp"

using namespace nc::terminal;

namespace {

const std::vector<Option> urgencies{{"", {"expected"}}, {"", {"monitor"}}, {"", {"contact"}}, {"", {"emergency"}}};

std::size_t chosen(std::string_view typed) {
  const Choice choice = read_choice(typed, urgencies);
  REQUIRE(std::holds_alternative<Chosen>(choice));
  return std::get<Chosen>(choice).index;
}

bool is_unknown(std::string_view typed) {
  return std::holds_alternative<Unknown>(read_choice(typed, urgencies));
}

}  // namespace

TEST_CASE("a number, a word or its beginning chooses") {
  CHECK(chosen("1") == 0);
  CHECK(chosen("4") == 3);
  CHECK(chosen("contact") == 2);
  CHECK(chosen("c") == 2);
  CHECK(chosen("EXP") == 0);
  CHECK(chosen("  em ") == 3);
}

TEST_CASE("a beginning that fits several names them") {
  const Choice choice = read_choice("e", urgencies);
  REQUIRE(std::holds_alternative<Ambiguous>(choice));
  CHECK(std::get<Ambiguous>(choice).indices == std::vector<std::size_t>{0, 3});
}

TEST_CASE("a whole word wins over a longer one that begins like it") {
  const std::vector<Option> options{{"", {"painful"}}, {"", {"pain"}}};
  CHECK(std::get<Chosen>(read_choice("pain", options)).index == 1);
}

TEST_CASE("two words of one option are not two options") {
  const std::vector<Option> options{{"", {"spasm", "spasm or cramp"}}, {"", {"skin"}}};
  CHECK(std::get<Chosen>(read_choice("sp", options)).index == 0);
  CHECK(std::holds_alternative<Ambiguous>(read_choice("s", options)));
}

TEST_CASE("anything else is not an answer") {
  for (const char* typed : {"", " ", "0", "5", "-1", "1.5", "1 2", "x", "expectedly", "99999999999999999999999"}) {
    INFO(typed);
    CHECK(is_unknown(typed));
  }
}

TEST_CASE("a line of numbers is read when it holds nothing else") {
  CHECK(read_numbers("1 3, 5", 5) == std::vector<std::size_t>{0, 2, 4});
  CHECK(read_numbers("2;2", 5) == std::vector<std::size_t>{1, 1});
  CHECK(read_numbers("", 5).empty());
  CHECK(read_numbers("1 two", 5).empty());
  CHECK(read_numbers("1 6", 5).empty());
  CHECK(read_numbers("0", 5).empty());
}

TEST_CASE("no typed text is more than one answer") {
  nc::testing::prop("any text", [] {
    const auto typed = *rc::gen::arbitrary<std::string>();
    const Choice choice = read_choice(typed, urgencies);
    if (const auto* one = std::get_if<Chosen>(&choice)) {
      RC_ASSERT(one->index < urgencies.size());
    }
    for (const std::size_t number : read_numbers(typed, 4)) {
      RC_ASSERT(number < 4U);
    }
  });
}
