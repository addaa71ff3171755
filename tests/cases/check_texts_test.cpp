#include <algorithm>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

/// Every text of the plain case that people read, as it stands in the file without its quotes.
std::vector<std::string> texts() {
  return {"A plain case",
          "Needlecase",
          "Teacher, 41",
          "Muscles at the back of the neck",
          "My neck aches a little since yesterday.",
          "Fine.",
          "Nothing there.",
          "A mild ache at 20 hours is expected."};
}

std::vector<int> numbers_with(const std::string& text, const std::string& added) {
  const auto changed = with(plain_case(), "\"" + text + "\"", "\"" + text + added + "\"");
  return numbers_of(cases::parse_case(changed, "plain.toml", shipped_guidance()).diagnostics);
}

}  // namespace

TEST_CASE("control and bidirectional characters are refused in every text") {
  for (const auto& text : texts()) {
    for (const char* added : {"\\u0000", "\\u0007", "\\u001b[2J", "\\t", "\\r", "\\u007f", "\\u0085", "\\u200e",
                              "\\u061c", "\\u202a", "\\u202e", "\\u2066", "\\u2069", "\xe2\x80\xae"}) {
      INFO(text << added);
      CHECK(numbers_with(text, added) == std::vector<int>{106});
    }
  }
}

TEST_CASE("letters of every script, signs and long sentences are fine") {
  for (const char* added :
       {" µ", " é ß ø", " שלום", " 日本語", " 🙂", " ##", " %s%n", " {0}", " <b>&amp;", " \\\\", " a b c d"}) {
    INFO(added);
    CHECK(numbers_with("A plain case", added).empty());
  }
  std::string sentence;
  for (int i = 0; i < 400; ++i)
    sentence += " word";
  for (const auto& text : texts()) {
    const bool is_point = text == texts().back();
    CHECK(numbers_with(text, sentence) == (is_point ? std::vector<int>{222} : std::vector<int>{}));
  }
}

TEST_CASE("a word of 300 characters is fine, one more is a warning, in every text") {
  for (const auto& text : texts()) {
    INFO(text);
    CHECK(numbers_with(text, " " + std::string(300, 'x')).empty());
    CHECK(numbers_with(text, " " + std::string(301, 'x')) == std::vector<int>{126});
  }
}

TEST_CASE("length is counted in characters, not in bytes") {
  std::string word = " ";
  for (int i = 0; i < 300; ++i)
    word += "ü";
  CHECK(numbers_with("A plain case", word).empty());
  CHECK(numbers_with("A plain case", word + "ü") == std::vector<int>{126});
}

TEST_CASE("what the patient says may have paragraphs, a title may not") {
  CHECK(numbers_with("My neck aches a little since yesterday.", "\\n\\nIs that right?").empty());
  CHECK(numbers_with("Fine.", "\\nQuite fine.").empty());
  CHECK(numbers_with("A mild ache at 20 hours is expected.", "\\nSo it is.").empty());
  for (const char* line : {"A plain case", "Teacher, 41", "Muscles at the back of the neck", "Needlecase"}) {
    INFO(line);
    CHECK(numbers_with(line, "\\nmore") == std::vector<int>{127});
  }
}
