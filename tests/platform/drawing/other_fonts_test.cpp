#include "platform/drawing/other_fonts.hpp"

#include <catch2/catch.hpp>

// The fonts of Noto are among the packages that the build asks for.

namespace nc::platform {

TEST_CASE(
    "letters of Chinese, Japanese and Korean, rarer Latin and Greek ones and symbols are found in the fonts of Noto") {
  const std::set<char32_t> wanted{0x6F22, 0x3042, 0xD55C, 0x1EA1, 0x1F00, 0x2126, 0x2620};
  CHECK(letters_shown_among(wanted) == wanted);
  std::set<char32_t> found;
  for (const OtherLetters& font : find_other_letters(wanted)) {
    CHECK(font.height_in_em > 1);
    CHECK(font.height_in_em < 2);
    found.insert(font.letters.begin(), font.letters.end());
  }
  CHECK(found == wanted);
}

TEST_CASE("each letter is taken from one font alone") {
  std::size_t count = 0;
  for (const OtherLetters& font : find_other_letters({0x6F22, 0x1EA1}))
    count += font.letters.size();
  CHECK(count == 2);
}

TEST_CASE("what would be drawn as no reader writes it is not drawn at all: Arabic, Hebrew, Devanagari, Thai, emoji") {
  for (const char32_t letter : {0x0623U, 0x05D0U, 0x0915U, 0x0E01U, 0x1F600U, 0x0301U, 0xFE8DU}) {
    CHECK(needs_shaping(letter));
    CHECK(letters_shown_among({letter}).empty());
  }
}

TEST_CASE("the program's own letters need no other font") {
  CHECK(is_own_letter(U'\u00E9'));
  CHECK(is_own_letter(0x0416));
  CHECK(letters_shown_among({0xE9, 0x0416}) == std::set<char32_t>{0xE9, 0x0416});
  CHECK_FALSE(needs_shaping(U'\u00E9'));
  CHECK(find_other_letters({}).empty());
}

}  // namespace nc::platform
