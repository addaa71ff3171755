#include "words/pages/ways.hpp"

#include <catch2/catch.hpp>

namespace nc::words::ways {

TEST_CASE("the page says which cases it draws from") {
  CHECK(source(36, 36) == "From all 36 cases.");
  CHECK(source(12, 36) == "From 12 of 36 cases that the filter leaves.");
}

TEST_CASE("when nothing is due it says when the next case comes back") {
  CHECK(nothing_due(std::nullopt).find("some days after it was practised") != std::string::npos);
  CHECK(nothing_due(1) == "Nothing is due today. The next case comes back tomorrow.");
  CHECK(nothing_due(3) == "Nothing is due today. The next case comes back in 3 days.");
}

TEST_CASE("counts are said in words, and a start is never of more than ten") {
  CHECK(pairs(1) == "1 pair");
  CHECK(pairs(7) == "7 pairs");
  CHECK(practise_some(8) == "Practise 8");
  CHECK(practise_some(15) == "Practise 10");
  CHECK(realistic_note(50).find("1 case in 50") != std::string::npos);
}

}  // namespace nc::words::ways
