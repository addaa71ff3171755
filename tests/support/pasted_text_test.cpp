#include "support/pasted_text.hpp"

#include <catch2/catch.hpp>

namespace nc {

TEST_CASE("plain text is pasted as it is, and there is nothing to tell") {
  const PastedText pasted = clean_pasted("  M\u00FCller, neck\r\n");
  CHECK(pasted.text == "M\u00FCller, neck");
  CHECK_FALSE(says_something(pasted.report));
}

TEST_CASE("ends of lines and tabs become blanks, a pair of them one") {
  const PastedText pasted = clean_pasted("a\r\nb\tc\nd");
  CHECK(pasted.text == "a b c d");
  CHECK(pasted.report == PasteReport{.breaks = 3});
}

TEST_CASE("what cannot be seen, what turns text around and what is no text is left out and counted") {
  const PastedText pasted = clean_pasted(
      "a\x07\x1B"
      "b\u202E"
      "c\u200B\xFF\xFE"
      "d");
  CHECK(pasted.text == "abcd");
  CHECK(pasted.report == PasteReport{.unseen = 3, .directions = 1, .no_text = 2});
}

TEST_CASE("nothing but what cannot be pasted leaves nothing, and is told") {
  const PastedText pasted = clean_pasted("\xC3\x28\xA0");
  CHECK(pasted.text == "(");
  CHECK(pasted.report.no_text == 2);
  CHECK(clean_pasted("").text.empty());
}

}  // namespace nc
