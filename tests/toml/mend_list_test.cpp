#include "toml/mend_list.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace nc::toml {
namespace {

/// The mended lines, and what is told: `["a", "b"] | 1:8 message`.
std::string read(std::vector<std::string> lines) {
  const MendedLines list = mend_list(lines, 0, 0);
  std::string out = fmt::format("{}", fmt::join(lines, "\n"));
  for (const Slip& slip : list.slips)
    out += fmt::format(" | {}:{} {}", slip.line, slip.column, slip.message);
  return out;
}

}  // namespace

TEST_CASE("lists in order are left alone") {
  for (const char* list : {"[]", "[\"a\", 'b', 3]", "[ \"a\", ] # remark", "[{ id = \"a\" }, \"b\"]"}) {
    INFO(list);
    CHECK(read({list}) == list);
  }
  std::vector<std::string> lines = {"[", "  \"a\", # one", "  \"b\",", "] # end"};
  const MendedLines list = mend_list(lines, 0, 0);
  CHECK(list.slips.empty());
  CHECK(list.end_line == 3);
  CHECK(list.end_offset == 1);
}

TEST_CASE("commas and brackets that are missing or too many") {
  CHECK(read({"[\"a\" \"b\"]"}) == "[\"a\" , \"b\"] | 1:6 a comma is missing between two entries of the list");
  CHECK(read({"[", "\"a\"", "\"b\"", "]"}) ==
        "[\n\"a\"\n, \"b\"\n] | 3:1 a comma is missing between two entries of the list");
  CHECK(read({"[\"a\"; \"b\"]"}) ==
        "[\"a\", \"b\"] | 1:5 the entries of a list are parted by commas, not by semicolons");
  CHECK(read({"[\"a\",, \"b\"]"}) == "[\"a\",  \"b\"] | 1:6 there is one comma too many");
  CHECK(read({"[\"a\"", "pain = \"mild\""}) ==
        "[\"a\"]\npain = \"mild\" | 1:1 the list that begins here has no closing bracket");
  CHECK(read({"[\"a\",[ \"b\"]"}) == "[\"a\",  \"b\"] | 1:6 there is one opening bracket too many");
}

TEST_CASE("entries without their quotation marks") {
  CHECK(read({"[neck]"}) == "[\"neck\"] | 1:2 the quotation marks of this text are missing");
  CHECK(read({"[\"neck]"}) == "[\"neck\"] | 1:2 the text that begins here has no closing quotation mark");
  CHECK(read({"[“neck”, „arm“]"}).rfind("[\"neck\", \"arm\"] | 1:2 a text stands between straight", 0) == 0);
  CHECK(read({"[\"a, \"b\"]"}) == "[\"a\", \"b\"] | 1:2 the text that begins here has no closing quotation mark");
  CHECK(read({"[\"ne\"ck\"]"}) == "[\"neck\"] | 1:2 a quotation mark within the text ends it too early");
}

}  // namespace nc::toml
