#include "toml/written_lines.hpp"

#include <catch2/catch.hpp>

namespace nc::toml {

TEST_CASE("lines are parted at line ends of any system") {
  CHECK(lines_of("a\r\nb\n\nc") == std::vector<std::string>{"a", "b", "", "c"});
  CHECK(lines_of("") == std::vector<std::string>{""});
}

TEST_CASE("blanks that are no spaces are found, and spaces are not") {
  CHECK(odd_blank_length("a\u00A0b", 1) == 2);
  CHECK(odd_blank_length("\u200B", 0) == 3);
  CHECK(odd_blank_length(" ", 0) == 0);
  CHECK(is_key_letter('-'));
  CHECK_FALSE(is_key_letter(' '));
}

TEST_CASE("control characters are told with their place and become blanks") {
  std::vector<std::string> lines = {"a = \"\tb\"", "words = \"It \x01hurts\""};
  const auto slips = mend_controls(lines);
  REQUIRE(slips.size() == 1);
  CHECK(slips[0].line == 2);
  CHECK(slips[0].column == 13);
  CHECK(lines[1] == "words = \"It  hurts\"");
}

TEST_CASE("three curly marks become straight ones") {
  std::string line = "words = “””My neck";
  CHECK(replace_fence(line, 8));
  CHECK(line == "words = \"\"\"My neck");
  CHECK_FALSE(replace_fence(line, 8));
  line = "““";
  CHECK_FALSE(replace_fence(line, 0));
}

}  // namespace nc::toml
