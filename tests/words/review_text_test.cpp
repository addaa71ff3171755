#include "words/review_text.hpp"

#include <catch2/catch.hpp>

namespace nc::words::review {

TEST_CASE("a due day is said as a person says it") {
  CHECK(when(-3) == "due now");
  CHECK(when(0) == "due now");
  CHECK(when(1) == "tomorrow");
  CHECK(when(11) == "in 11 days");
}

TEST_CASE("the library's line leaves out what is not so") {
  practice::LibraryScreen screen;
  screen.total = 36;
  CHECK(library_line(screen) == "36 cases");
  screen.practised_days_ago = 1;
  CHECK(library_line(screen) == "36 cases · last practised yesterday");
  screen.due = 2;
  screen.practised_days_ago = 12;
  CHECK(library_line(screen) == "36 cases · 2 due today · last practised 12 days ago");
  screen.total = 1;
  screen.practised_days_ago = 0;
  CHECK(library_line(screen) == "1 case · 2 due today · last practised today");
}

TEST_CASE("a row says its review only when there was one") {
  practice::LibraryRow row;
  CHECK(row_name("A case, New", row) == "A case, New");
  row.due_in_days = 0;
  CHECK(row_name("A case, Safe", row) == "A case, Safe, review due now");
}

TEST_CASE("the start button says how many are due") {
  CHECK(start(2) == "Review 2");
}

}  // namespace nc::words::review
