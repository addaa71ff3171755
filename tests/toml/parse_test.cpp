#include "toml/parse.hpp"

#include <catch2/catch.hpp>

namespace nc::guidance {
namespace {

toml::Value parsed(std::string_view bytes) {
  auto result = toml::parse_toml(bytes);
  REQUIRE(std::holds_alternative<toml::Value>(result));
  return std::get<toml::Value>(std::move(result));
}

toml::SyntaxError refused(std::string_view bytes) {
  auto result = toml::parse_toml(bytes);
  REQUIRE(std::holds_alternative<toml::SyntaxError>(result));
  return std::get<toml::SyntaxError>(std::move(result));
}

}  // namespace

TEST_CASE("every kind of value keeps what it says") {
  const toml::Value root =
      parsed("a = \"text\"\nb = 12\nc = 1.5\nd = true\ne = [1, \"x\"]\nf = { g = 2 }\nh = 2026-11-22\n");
  REQUIRE(root.entries.size() == 7);
  CHECK(root.entries[0].value.text == "text");
  CHECK(root.entries[1].value.integer == 12);
  CHECK(root.entries[1].value.number == 12.0);
  CHECK(root.entries[2].value.number == 1.5);
  CHECK(root.entries[3].value.boolean);
  CHECK(root.entries[4].value.items.size() == 2);
  CHECK(root.entries[5].value.entries.at(0).key == "g");
  CHECK(root.entries[6].value.kind == toml::Kind::date);
}

TEST_CASE("keys stand in the order of the file, not of the alphabet") {
  const toml::Value root = parsed("z = 1\nm = 2\n[b]\n[a]\n");
  std::string order;
  for (const toml::Entry& entry : root.entries)
    order += entry.key;
  CHECK(order == "zmba");
}

TEST_CASE("keys and values know their place, in characters") {
  const toml::Value root = parsed("\n\"µ\" = \"x\"\n");
  const toml::Entry& entry = root.entries.at(0);
  CHECK(entry.line == 2);
  CHECK(entry.column == 1);
  CHECK(entry.value.line == 2);
  CHECK(entry.value.column == 7);
  CHECK(entry.value.end_column == 10);
}

TEST_CASE("line ends of any system read the same") {
  CHECK(parsed("a = \"\"\"x\r\ny\"\"\"\r\n").entries.at(0).value.text == "x\ny");
}

TEST_CASE("a refusal says where and why") {
  const toml::SyntaxError error = refused("a = 1\nb = = 2\n");
  CHECK(error.line == 2);
  CHECK(error.column > 0);
  CHECK_FALSE(error.message.empty());
  CHECK(refused("a = 1\na = 2\n").line == 2);
}

TEST_CASE("the inputs that break other builds of the parser are refused as values") {
  for (const char* bytes : {"[[[",
                            "[.]",
                            "[",
                            "[[",
                            "a = \"",
                            "a = '''",
                            "\"",
                            "=",
                            "a",
                            "a.",
                            ".a = 1",
                            "[a]\n[a]\n",
                            "a = [1,,2]",
                            "a = 0x",
                            "a = 1e",
                            "a = 99999999999999999999",
                            "a = \"\\uD800\"",
                            "a = \"\\q\"",
                            "a = {b = 1",
                            "\x01"}) {
    INFO(bytes);
    refused(bytes);
  }
}

TEST_CASE("letters beside the parser's white space are only letters") {
  CHECK(parsed("\"µ·ÿ\u2003\" = \"µ\u00A0\"\n").entries.at(0).value.text == "µ\u00A0");
}

}  // namespace nc::guidance
