#include "platform/assistive/text_slice.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc::platform {

TEST_CASE("text is counted and cut by characters") {
  CHECK(count_characters("") == 0);
  CHECK(count_characters("a“é”") == 4);
  CHECK(slice_characters("a“é”b", 1, 3) == "“é");
  CHECK(slice_characters("abc", 1, -1) == "bc");
  CHECK(slice_characters("abc", 2, 1).empty());
  CHECK(slice_characters("abc", -5, 99) == "abc");
}

TEST_CASE("bytes that are no text count one by one") {
  CHECK(count_characters("\xff\xfe") == 2);
  CHECK(count_characters("\xe2\x80") == 2);
  CHECK(slice_characters("a\xe2z", 1, 2) == "\xe2");
}

TEST_CASE("a change is what lies between what stayed at both ends") {
  const TextChange typed = find_change("numb", "numbs");
  CHECK(typed.at == 4);
  CHECK(typed.removed.empty());
  CHECK(typed.inserted == "s");
  const TextChange replaced = find_change("a cat sat", "a dog sat");
  CHECK(replaced.at == 2);
  CHECK(replaced.removed == "cat");
  CHECK(replaced.inserted == "dog");
}

TEST_CASE("a change never cuts a character in two") {
  const TextChange change = find_change("é", "è");
  CHECK(change.removed == "é");
  CHECK(change.inserted == "è");
  const TextChange tail = find_change("ĩ", "é");
  CHECK(tail.removed == "ĩ");
  CHECK(tail.inserted == "é");
}

TEST_CASE("the change, done to the text before, gives the text after") {
  nc::testing::prop("for any two texts of a few letters", [] {
    const auto letters = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab c")));
    const std::string before = *letters;
    const std::string after = *letters;
    const TextChange change = find_change(before, after);
    const auto removed = static_cast<int>(count_characters(change.removed));
    const auto at = static_cast<int>(change.at);
    std::string made(slice_characters(before, 0, at));
    made += change.inserted;
    made += slice_characters(before, at + removed, -1);
    RC_ASSERT(made == after);
  });
}

TEST_CASE("assistive technology walks through a field by characters, words, or as a whole") {
  const std::string text = "two small words";
  CHECK(unit_at(text, 4, TextUnit::character) == TextSpan{4, 5});
  CHECK(unit_at(text, 5, TextUnit::word) == TextSpan{4, 10});
  CHECK(unit_at(text, 9, TextUnit::word) == TextSpan{4, 10});
  CHECK(unit_at(text, 0, TextUnit::word) == TextSpan{0, 4});
  CHECK(unit_at(text, 14, TextUnit::word) == TextSpan{10, 15});
  CHECK(unit_at(text, 3, TextUnit::whole) == TextSpan{0, 15});
  CHECK(unit_at(text, 99, TextUnit::word) == TextSpan{15, 15});
  CHECK(unit_at("", 0, TextUnit::character) == TextSpan{0, 0});
}

}  // namespace nc::platform
