#include "cases/check_letters.hpp"

#include <catch2/catch.hpp>

namespace nc::cases {
namespace {

Draft draft_saying(const std::string& title, const std::string& words) {
  Draft draft;
  draft.the_case.title = title;
  draft.places.title = {"", 3, 9, 20};
  draft.the_case.visits.emplace_back().words = words;
  draft.places.visits.emplace_back().words = {"", 5, 9, 30};
  return draft;
}

}  // namespace

TEST_CASE("the letters of a case are those beyond ASCII, each once") {
  CHECK(letters_of(draft_saying("caf\u00E9", "caf\u00E9 \u6F22")) == std::set<char32_t>{0xE9, 0x6F22});
}

TEST_CASE("letters that cannot be shown are named once for each text, at the place where it is written") {
  const Draft draft = draft_saying("caf\u00E9", "\u6F22\u5B57 and \u6F22");
  const Diagnostics found = check_letters(draft, "a\nb\nc\nd\nwords = …\n", "neck.toml", {0xE9});
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::warning);
  CHECK(found[0].number == 129);
  CHECK(found[0].place.path == "neck.toml");
  CHECK(found[0].place.line == 5);
  CHECK(found[0].message ==
        "the window cannot show '\u6F22' (U+6F22) and '\u5B57' (U+5B57): a mark for an unknown letter stands there "
        "instead");
  CHECK(found[0].excerpt == "words = …");
}

TEST_CASE("a long list of letters is cut short, and one that is shown whole is not told") {
  std::string many;
  for (int count = 0; count < 12; ++count)
    many += std::string("\xE4\xB8") + static_cast<char>(0x80 + count);
  const Diagnostics found = check_letters(draft_saying(many, ""), "", "a.toml", {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.find("and 4 more") != std::string::npos);
  CHECK(check_letters(draft_saying("\u6F22", ""), "", "a.toml", {0x6F22}).empty());
}

}  // namespace nc::cases
