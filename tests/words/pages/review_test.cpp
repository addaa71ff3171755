#include "words/pages/review.hpp"

#include <catch2/catch.hpp>

namespace nc::words::review {

TEST_CASE("a due day is said as a person says it") {
  CHECK(when(-3) == "due now");
  CHECK(when(0) == "due now");
  CHECK(when(1) == "tomorrow");
  CHECK(when(11) == "in 11 days");
}

TEST_CASE("the library's line leaves out what is not so") {
  CHECK(library_line(36, 0, std::nullopt) == "36 cases");
  CHECK(library_line(36, 0, 1) == "36 cases · last practised yesterday");
  CHECK(library_line(36, 2, 12) == "36 cases · 2 due today · last practised 12 days ago");
  CHECK(library_line(1, 2, 0) == "1 case · 2 due today · last practised today");
}

TEST_CASE("a row says its review only when there was one") {
  CHECK(row_name("A case, New", std::nullopt) == "A case, New");
  CHECK(row_name("A case, Safe", 0) == "A case, Safe, review due now");
  CHECK(family_chip("lung") == "Family: lung");
}

TEST_CASE("the start button says how many are due") {
  CHECK(start(2) == "Review 2");
}

}  // namespace nc::words::review
