#include "toml/scan.hpp"

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc::guidance {
namespace {

std::string repeated(std::string_view part, int times) {
  std::string result;
  for (int i = 0; i < times; ++i)
    result += part;
  return result;
}

/// The only fault of some bytes; toml::Fault::syntax when there is none or there are several.
toml::Fault fault_of(std::string_view bytes) {
  const std::vector<toml::ScanFault> faults = toml::scan_bytes(bytes);
  return faults.size() == 1 ? faults.front().fault : toml::Fault::syntax;
}

bool passes(std::string_view bytes) {
  return toml::scan_bytes(bytes).empty();
}

}  // namespace

TEST_CASE("an ordinary file passes") {
  CHECK(passes(""));
  CHECK(passes("# a comment\nid = \"a\"\n[visit]\nhours = { above = 48, up_to = 72 }\n"));
  CHECK(passes("words = \"\"\"a\nb\"\"\"\r\n"));
}

TEST_CASE("a file of 256 KiB passes and a byte more does not") {
  const std::string line = repeated("# 345678901234567890123456789012345678901234567890123456789012\n", 4096);
  const std::string whole = line + std::string(toml::Limits::max_file_bytes - line.size(), '\n');
  CHECK(passes(whole));
  const std::vector<toml::ScanFault> faults = toml::scan_bytes(whole + "#");
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].fault == toml::Fault::too_large);
  CHECK(faults[0].line == 0);
}

TEST_CASE("bytes that are no UTF-8 are shown where they are, in characters") {
  const std::vector<toml::ScanFault> faults = toml::scan_bytes("a = 1\n# µµ\xFFx\n");
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].fault == toml::Fault::invalid_utf8);
  CHECK(faults[0].line == 2);
  CHECK(faults[0].column == 5);
}

TEST_CASE("brackets may be nested 64 deep") {
  CHECK(passes("a = " + repeated("[", 64) + repeated("]", 64) + "\n"));
  CHECK(fault_of("a = " + repeated("[", 65) + repeated("]", 65) + "\n") == toml::Fault::nested_too_deep);
  CHECK(fault_of("a = " + repeated("[{a=", 33) + "\n") == toml::Fault::nested_too_deep);
  CHECK(fault_of(repeated("[", 5000)) == toml::Fault::nested_too_deep);
}

TEST_CASE("brackets and dots in texts and comments do not count") {
  const std::string many = repeated("[", 100) + repeated(".", 100);
  CHECK(passes("a = \"" + many + "\" # " + many + "\n"));
  CHECK(passes("a = '" + many + "'\n"));
  CHECK(passes("a = \"\"\"\n" + many + "\n\"quoted\" \\\"\"\" " + many + "\"\"\"\n"));
  CHECK(passes("a = '''\n" + many + "\n''\n" + many + "'''''\n"));
}

TEST_CASE("what follows a text counts again") {
  const std::string many = repeated("[", 100);
  CHECK_FALSE(passes("a = \"\\\\\"" + many));
  CHECK_FALSE(passes("a = \"\"\"x\"\"\"\"\"" + many));
  CHECK_FALSE(passes("a = \"never closed\n" + many));
  CHECK_FALSE(passes("a = ''\n" + many));
  CHECK_FALSE(passes("a = \"\"\n" + many));
}

TEST_CASE("a key or header may have 16 dots") {
  CHECK(passes(repeated("a.", 16) + "a = 1\n"));
  CHECK(fault_of(repeated("a.", 17) + "a = 1\n") == toml::Fault::too_many_dots);
  CHECK(fault_of("[" + repeated("a.", 17) + "a]\n") == toml::Fault::too_many_dots);
  CHECK(fault_of(repeated("\"a\" . ", 17) + "a = 1\n") == toml::Fault::too_many_dots);
  CHECK(fault_of("x = {" + repeated("a.", 17) + "a = 1}\n") == toml::Fault::too_many_dots);
  CHECK(passes("a = [" + repeated("1.5, ", 100) + "]\n"));
}

TEST_CASE("the dotted line that overflows the parser's stack is refused") {
  CHECK_FALSE(passes(repeated("a.", 31000) + "a = 1\n"));
}

TEST_CASE("a line may have 64 KiB") {
  CHECK(passes("# " + std::string(toml::Limits::max_line_bytes - 2, 'x') + "\n"));
  const std::vector<toml::ScanFault> faults =
      toml::scan_bytes("a = 1\n# " + std::string(toml::Limits::max_line_bytes, 'x'));
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].fault == toml::Fault::line_too_long);
  CHECK(faults[0].line == 2);
}

TEST_CASE("every sort of fault is told once, all in one pass") {
  const std::string bytes = repeated("[", 70) + "\n" + repeated("a.", 40) + "\n" + repeated("b.", 40) + "\n\xFE";
  CHECK(toml::scan_bytes(bytes).size() == 3);
}

TEST_CASE("any bytes are scanned without harm") {
  nc::testing::prop("the scan ends and its places are within the file", [] {
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::element('"', '\'', '\\', '[', ']', '{', '}', '.', '=', '#', '\n', 'a', '\xC3', '\xA9', '\0'));
    for (const toml::ScanFault& fault : toml::scan_bytes(bytes)) {
      RC_ASSERT(fault.line >= 1);
      RC_ASSERT(fault.column >= 1);
      RC_ASSERT(static_cast<std::size_t>(fault.line) <= bytes.size() + 1);
    }
  });
}

}  // namespace nc::guidance
