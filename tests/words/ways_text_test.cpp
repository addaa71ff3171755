#include "words/ways_text.hpp"

#include <catch2/catch.hpp>

namespace nc::words::ways {

TEST_CASE("the page says which cases it draws from") {
  practice::WaysScreen screen;
  screen.total = 36;
  screen.cases = 36;
  CHECK(source(screen) == "From all 36 cases.");
  screen.cases = 12;
  CHECK(source(screen) == "From 12 of 36 cases that the filter leaves.");
}

TEST_CASE("when nothing is due it says when the next case comes back") {
  practice::WaysScreen screen;
  CHECK(nothing_due(screen).find("some days after it was practised") != std::string::npos);
  screen.next_due_in_days = 1;
  CHECK(nothing_due(screen) == "Nothing is due today. The next case comes back tomorrow.");
  screen.next_due_in_days = 3;
  CHECK(nothing_due(screen) == "Nothing is due today. The next case comes back in 3 days.");
}

TEST_CASE("counts are said in words, and a start is never of more than ten") {
  CHECK(cases(1) == "1 case");
  CHECK(cases(0) == "0 cases");
  CHECK(pairs(1) == "1 pair");
  CHECK(pairs(7) == "7 pairs");
  CHECK(practise_some(8) == "Practise 8");
  CHECK(practise_some(15) == "Practise 10");
  CHECK(realistic_note(50).find("1 case in 50") != std::string::npos);
  CHECK(start_name("Start", "Twins apart") == "Start: Twins apart");
}

}  // namespace nc::words::ways
