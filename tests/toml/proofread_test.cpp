#include "toml/proofread.hpp"

#include <array>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "testing/property.hpp"
#include "toml/parse.hpp"

namespace nc::toml {
namespace {

constexpr std::array<std::string_view, 3> top = {"id", "title", "hours"};
constexpr std::array<std::string_view, 2> visit = {"hours", "words"};
constexpr std::array<std::string_view, 2> part = {"words", "pain"};
constexpr std::array<TableOutline, 3> outline = {
    {{"", false, top, {}, {}}, {"visit", true, visit, {}, {}}, {"visit.symptom", true, part, {}, {}}}};

/// What is told, as `line:column message`.
std::vector<std::string> told(std::string_view text) {
  std::vector<std::string> lines;
  for (const Slip& slip : fold_causes(proofread(text, outline, false).slips))
    lines.push_back(fmt::format("{}:{} {}", slip.line, slip.column, slip.message));
  return lines;
}

std::string mended(std::string_view text) {
  return proofread(text, outline, false).mended;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a file in order is left as it is") {
  const std::string text =
      "# a remark\nid = \"a\" # one\n\n[[visit]]\nwords = \"\"\"\\\nIt hurts: \"here\".\n\"\"\"\nlist = [\n  \"a\", # "
      "b\n]\n'odd key' = {a = 1}\n";
  for (const bool is_valid : {false, true}) {
    const Proofread read = proofread(text, outline, is_valid);
    CHECK(read.slips.empty());
    CHECK(read.mended == text);
  }
}

TEST_CASE("every mistake of a file is told in one pass, at its place") {
  const std::string text =
      "id: \"a\"\ntitle = “The ache”\n[visit]\nhours = 30h\nwords = \"It hurts\n\n[[visit.symptom]\nwords \"x\"\npain "
      "= mild\npain = \"severe\"\n";
  CHECK(told(text) ==
        Lines{"1:3 a colon stands where an equals sign belongs",
              "2:9 a text stands between straight quotation marks, not curly or angled ones",
              "3:1 [visit] needs double square brackets, because there may be several",
              "4:9 a number stands alone, without a unit",
              "5:9 the text that begins here has no closing quotation mark",
              "7:1 the square brackets of this heading do not match", "8:7 an equals sign is missing behind 'words'",
              "9:8 the quotation marks of this text are missing", "10:1 'pain' is there twice, first in line 9"});
  const auto parsed = parse_toml(mended(text));
  CHECK(std::holds_alternative<Value>(parsed));
}

TEST_CASE("a text that never ends is told where it begins") {
  CHECK(told("words = \"\"\"It hurts.\n\n[[visit]]\nwords = \"\"\"Still.\"\"\"\n") ==
        Lines{"1:9 the text that begins here has no closing \"\"\""});
  CHECK(told("title = \"It hurts\nand hurts\"\nhours = 3\n") ==
        Lines{"1:9 the text that begins here goes on in the next line"});
  CHECK(told("words = \"\"It hurts.\"\"\"\n") ==
        Lines{"1:9 two quotation marks begin this text, where three are needed"});
  CHECK(told("words = “””It hurts.\nReally.”””\nhours = 3\n").size() == 1);
}

TEST_CASE("blanks that are no spaces are one cause, wherever they stand") {
  const std::string text = "id\u00A0= \"a\u00A0b\"\n\u00A0hours = 3\n";
  CHECK(told(text) == Lines{"1:3 a blank here is no plain space (a no-break space, for example) (also in line 2)"});
  CHECK(mended(text) == "id = \"a\u00A0b\"\n hours = 3\n");
}

TEST_CASE("lines that are nothing are told together, remarks of other languages apart") {
  CHECK(told("// a note\nid = \"a\"\nIt hurts a lot.\nReally a lot.\n") ==
        Lines{"1:1 a remark begins with #",
              "3:1 this line is neither a heading in square brackets nor a key with its value (also in line 4)"});
}

TEST_CASE("headings are told when they come too early or twice, or lack a bracket") {
  CHECK(told("id = \"a\"\n\n[[visit.symptom]]\nwords = \"x\"\n") ==
        Lines{"3:1 [[visit.symptom]] comes before any [[visit]], which it is a part of"});
  CHECK(told("[[visit]]\nhours = 3\nvisit.symptom]]\nwords = \"x\"\n") ==
        Lines{"3:1 the square brackets of this heading do not match"});
}

TEST_CASE("a key without a value is lost, not missing") {
  const Proofread read = proofread("[[visit]]\nhours =\n", outline, false);
  REQUIRE(read.lost.size() == 1);
  CHECK(read.lost[0].key == "hours");
  CHECK(read.lost[0].header_line == 1);
}

TEST_CASE("keys with a mark, a space or one equals sign too many") {
  CHECK(mended("id ;= \"a\"\n") == "id  = \"a\"\n");
  CHECK(mended("title == \"a\"\n") == "title =\"a\"\n");
  CHECK(told("hours 3\n") == Lines{"1:7 an equals sign is missing behind 'hours'"});
}

TEST_CASE("any bytes are proofread without harm, line for line") {
  nc::testing::prop("places are within the file", [] {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("[", "]", "[[visit]]", "\"", "'", "\"\"\"", "“", "”", "\n", "=", ",", ";", "#",
                                      "\\", "(", ")", "{", "}", "words", " ", "20", "h", ":", "\u00A0", "µ", "\r\n"));
    std::string text;
    for (const std::string& piece : pieces)
      text += piece;
    for (const bool is_valid : {false, true}) {
      const Proofread read = proofread(text, outline, is_valid);
      const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
      RC_ASSERT(std::count(read.mended.begin(), read.mended.end(), '\n') + 1 == lines);
      for (const Slip& slip : read.slips) {
        RC_ASSERT(slip.line >= 1);
        RC_ASSERT(slip.line <= lines);
        RC_ASSERT(slip.column >= 1);
        RC_ASSERT(!slip.suggestion.empty());
      }
    }
  });
}

}  // namespace nc::toml
