#include "ui/kit/text_paint.hpp"

#include <string>

#include <catch2/catch.hpp>

namespace nc::ui {
namespace {

std::string shown(std::string_view text) {
  return std::string(ShownText(text).view());
}

}  // namespace

TEST_CASE("ordinary text of any European language is shown as it is, without a copy") {
  for (const std::string_view text :
       {"Plain", "“Quoted” – and … dashes — ‘so’", "Größe, ½ °C · µ", "Łódź, 24–48 h", "two\nlines"}) {
    const ShownText once(text);
    CHECK(once.view() == text);
    CHECK(once.view().data() == text.data());
  }
}

TEST_CASE("control characters are shown as escapes, new lines stay lines") {
  CHECK(shown("a\tb") == "a\\tb");
  CHECK(shown("a\x1B[31mb").find('\x1B') == std::string::npos);
  CHECK(shown("one\ntwo\tthree") == "one\ntwo\\tthree");
  CHECK(shown(std::string_view("nul\0in", 6)).find('\0') == std::string::npos);
}

TEST_CASE("every character that changes the direction of reading is made visible") {
  for (const std::string_view mark : {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
                                      "\u2066", "\u2067", "\u2068", "\u2069"}) {
    const std::string text = "left" + std::string(mark) + "right";
    INFO(shown(text));
    CHECK(shown(text).find(mark) == std::string::npos);
    CHECK(shown(text).find("\\u{") != std::string::npos);
    CHECK(shown("line\n" + text).substr(0, 5) == "line\n");
  }
}

TEST_CASE("characters without width cannot hide in a word") {
  for (const std::string_view mark : {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"}) {
    const std::string text = "em" + std::string(mark) + "ergency";
    INFO(shown(text));
    CHECK(shown(text).find(mark) == std::string::npos);
  }
}

TEST_CASE("nothing is shown as nothing") {
  CHECK(shown("").empty());
}

}  // namespace nc::ui
