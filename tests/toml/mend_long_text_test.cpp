#include "toml/mend_long_text.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace nc::toml {
namespace {

bool is_key(const std::string& line) {
  return looks_like_statement(line);
}

std::string read(std::vector<std::string> lines) {
  const MendedLines text = mend_long_text(lines, 0, 0, is_key);
  std::string out = fmt::format("{}", fmt::join(lines, "\n"));
  for (const Slip& slip : text.slips)
    out += fmt::format(" | {}:{} {}; {}", slip.line, slip.column, slip.message, slip.suggestion);
  return out;
}

}  // namespace

TEST_CASE("a long text that ends is left alone") {
  std::vector<std::string> lines = {"\"\"\"\\", "It hurts \\\"here\\\".", "Really.\"\"\"\"\" # end", "next = 1"};
  const MendedLines text = mend_long_text(lines, 0, 0, is_key);
  CHECK(text.slips.empty());
  CHECK(text.end_line == 2);
  CHECK(lines[2].substr(text.end_offset) == " # end");
  CHECK(read({"'''a \\ b'''"}) == "'''a \\ b'''");
}

TEST_CASE("a long text without an end is closed before the next statement, and told where it began") {
  CHECK(read({"\"\"\"It hurts.", "", "[[visit.asked]]"}) ==
        "\"\"\"It hurts.\"\"\"\n\n[[visit.asked]] | 1:1 the text that begins here has no closing \"\"\"; write \"\"\" "
        "at its end, in line 1");
  CHECK(read({"\"\"\"\\", "It hurts.\"\"", "hours = 3"}).rfind("\"\"\"\\\nIt hurts.\"\"\"\nhours = 3 | 1:1", 0) == 0);
  CHECK(read({"\"\"\"\\", "It hurts. \\"}).rfind("\"\"\"\\\nIt hurts.\"\"\" | 1:1", 0) == 0);
  CHECK(read({"\"\"\""}).rfind("\"\"\"\"\"\" | 1:1", 0) == 0);
}

TEST_CASE("a backslash that begins nothing is told and doubled") {
  CHECK(read({"\"\"\"a \\q", "b\"\"\""}).rfind("\"\"\"a \\\\q\nb\"\"\" | 1:6 a backslash", 0) == 0);
}

}  // namespace nc::toml
