#include "cases/said/quotation.hpp"

#include <catch2/catch.hpp>

using namespace nc;

TEST_CASE("white space of any kind is one blank") {
  CHECK(cases::joined_space("  a \n\t b\r\n") == "a b");
  CHECK(cases::joined_space(" \n ").empty());
}

TEST_CASE("a quotation is found with its place, over the end of a line") {
  const auto range = cases::find_quotation("It is\n  quite sore.", "is quite");
  REQUIRE(range);
  CHECK(range->begin == 3);
  CHECK(range->end == 13);
  CHECK_FALSE(cases::find_quotation("It is quite sore.", "is  Quite"));
  CHECK_FALSE(cases::find_quotation("It is quite sore.", " "));
  CHECK_FALSE(cases::find_quotation("aab", "aaab"));
  CHECK(cases::find_quotation("aaab", "aab")->begin == 1);
}

TEST_CASE("words are held as whole words") {
  CHECK(cases::holds_words("you said so", "you said"));
  CHECK_FALSE(cases::holds_words("you saidst so", "you said"));
  CHECK_FALSE(cases::holds_words("thank you said he", "ank you"));
  CHECK(cases::holds_words("a-sore-b", "sore"));
  CHECK_FALSE(cases::holds_words("a", ""));
}
