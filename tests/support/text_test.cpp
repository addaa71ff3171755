#include "support/text.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace nc;

TEST_CASE("valid UTF-8 has no invalid byte") {
  CHECK_FALSE(first_invalid_utf8("plain"));
  CHECK_FALSE(first_invalid_utf8("Größe – ‘µ’ 頸"));
  CHECK_FALSE(first_invalid_utf8("\xF4\x8F\xBF\xBF"));
}

TEST_CASE("overlong forms, surrogates, cut sequences and values past the end are invalid at their first byte") {
  CHECK(first_invalid_utf8("ab\xC0\x80") == 2);
  CHECK(first_invalid_utf8("\xE0\x80\x80") == 0);
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);
  CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);
  CHECK(first_invalid_utf8("x\xE2\x82") == 1);
  CHECK(first_invalid_utf8("\xFF") == 0);
}

TEST_CASE("every code point survives the way to UTF-8 and back") {
  CHECK(rc::check("round trip", [] {
    auto point = *rc::gen::inRange<std::uint32_t>(0, 0x10FFFF);
    if (point >= 0xD800 && point <= 0xDFFF) point = 0x41;
    const std::string text = from_code_point(static_cast<char32_t>(point));
    RC_ASSERT(!first_invalid_utf8(text));
    RC_ASSERT(to_code_points(text) == std::vector<char32_t>{static_cast<char32_t>(point)});
  }));
}

TEST_CASE("a surrogate or a number past Unicode becomes the replacement character") {
  CHECK(from_code_point(0xD800) == "\xEF\xBF\xBD");
  CHECK(from_code_point(0x110000) == "\xEF\xBF\xBD");
}

TEST_CASE("control and direction characters become visible, ordinary text stays") {
  CHECK(visible("neck ache") == "neck ache");
  CHECK(visible("a\nb\tc\r") == "a\\nb\\tc\\r");
  CHECK(visible("\x1B[31mred") == "\\u{1B}[31mred");
  CHECK(visible("abc\u202Edef") == "abc\\u{202E}def");
  CHECK(visible("zero\u200Bwidth") == "zero\\u{200B}width");
  CHECK(visible(std::string_view("nul\0", 4)) == "nul\\u{0}");
  CHECK(visible("bad\xFFyte") == "bad\\x{FF}yte");
}

TEST_CASE("whatever the bytes, what is shown is valid, harmless text") {
  CHECK(rc::check("visible is safe", [](const std::string& bytes) {
    const std::string shown = visible(bytes);
    RC_ASSERT(!first_invalid_utf8(shown));
    for (const char32_t point : to_code_points(shown))
      RC_ASSERT(!is_control(point) && !is_bidi_control(point));
  }));
}

TEST_CASE("search ignores the case of Latin letters") {
  CHECK(fold_case("NECK Ödem") == fold_case("neck öDEM"));
  CHECK(fold_case("Ä×") == "ä×");
}

TEST_CASE("a likely typing error finds its word, an unlikely one finds none") {
  const std::vector<std::string> known{"breathing", "chest", "selfcare", "shoulder"};
  CHECK(nearest("breathng", known) == "breathing");
  CHECK(nearest("self-care", known) == "selfcare");
  CHECK(nearest("cheast", known) == "chest");
  CHECK(nearest("chets", known) == "chest");  // two letters swapped are one slip
  CHECK_FALSE(nearest("temperature", known));
  CHECK_FALSE(nearest("x", {"yz"}));
}

TEST_CASE("words are trimmed and joined as a person would write them") {
  CHECK(trim("  a b \n") == "a b");
  CHECK(trim(" \t ").empty());
  CHECK(join_words({}).empty());
  CHECK(join_words({"one"}) == "one");
  CHECK(join_words({"one", "two"}) == "one and two");
  CHECK(join_words({"one", "two", "three"}) == "one, two and three");
}
