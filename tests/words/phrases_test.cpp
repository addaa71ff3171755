#include "words/phrases.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("numbers are rounded half up and lose a zero after the point") {
  CHECK(number_text(12.5) == "12.5");
  CHECK(number_text(50) == "50");
  CHECK(number_text(6.66666) == "6.7");
  CHECK(score_number(31.25) == "31");
  CHECK(score_number(99.5) == "100");
  CHECK(score_number(std::nullopt) == "–");
  CHECK(percent(125) == "125 %");
}

TEST_CASE("a count below nothing is nothing, and one is told from many") {
  CHECK(to_count(-3) == 0);
  CHECK(to_count(3) == 3);
  CHECK(case_count(1) == "1 case");
  CHECK(case_count(0) == "0 cases");
  CHECK(case_count(10'000) == "10,000 cases");
  CHECK(with_count("New", 1'234) == "New 1,234");
}

TEST_CASE("words and numbers are joined as they are read") {
  CHECK(part_of("12", "20") == "12 of 20");
  CHECK(numbered(2, "Upper back") == "2 Upper back");
  CHECK(labelled("Breathing", "as usual") == "Breathing: as usual");
  CHECK(quoted("  It hurts.\n") == "“It hurts.”");
}

TEST_CASE("a list is said as a sentence says it") {
  CHECK(listed({}).empty());
  CHECK(listed({"a"}) == "a");
  CHECK(listed({"a", "b"}) == "a and b");
  CHECK(listed({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("only a small letter of the alphabet grows") {
  CHECK(with_capital("lung signs") == "Lung signs");
  CHECK(with_capital("Lung") == "Lung");
  CHECK(with_capital("48 hours") == "48 hours");
  CHECK(with_capital("").empty());
}

TEST_CASE("a day is said by its number and its month") {
  CHECK(short_date(Day{0}) == "1 Jan");
  CHECK(short_date(Day{20'453}) == "31 Dec");
  CHECK(hours_short(26) == "26 h");
}

TEST_CASE("the time left never goes below nothing and counts a second that has begun") {
  CHECK(time_left(61'000) == "1:01 left");
  CHECK(time_left(60'001) == "1:01 left");
  CHECK(time_left(-5) == "0:00 left");
}

}  // namespace nc::words
