#include "toml/foreign.hpp"

#include <catch2/catch.hpp>

namespace nc::toml {
namespace {

std::string message_of(std::string_view bytes) {
  const auto slip = recognise_foreign(bytes);
  if (!slip) return {};
  CHECK_FALSE(slip->suggestion.empty());
  return slip->message;
}

bool tells(std::string_view bytes, std::string_view part) {
  INFO(message_of(bytes));
  return message_of(bytes).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("files of other programs are called what they are") {
  CHECK(tells(std::string_view("PK\x03\x04\x14\0\x06", 7), "Word"));
  CHECK(tells("\xD0\xCF\x11\xE0\xA1\xB1", "old Word file"));
  CHECK(tells("{\\rtf1\\ansi format = 1}", ".rtf"));
  CHECK(tells("%PDF-1.4\n", "PDF"));
  CHECK(tells("<!DOCTYPE html>\n<html>", "web page"));
  CHECK(tells("{\n  \"format\": 1\n}\n", "JSON"));
}

TEST_CASE("other encodings are named, with the first letter that shows them") {
  CHECK(tells(std::string_view("\xFF\xFE"
                               "f\0o\0r\0",
                               8),
              "UTF-16"));
  CHECK(tells(std::string_view("\xFE\xFF\0f\0o\0r", 8), "UTF-16"));
  CHECK(tells(std::string_view("f\0o\0r\0m\0a\0t\0", 12), "UTF-16"));
  const auto latin = recognise_foreign("format = 1\ntitle = \"Caf\xE9 at noon\"\n");
  REQUIRE(latin);
  CHECK(latin->fault == Fault::invalid_utf8);
  CHECK(latin->line == 2);
  CHECK(latin->column == 13);
  CHECK(tells("a = 1\rb = 2\r", "old Macs"));
}

TEST_CASE("text that may be TOML is not foreign") {
  for (const char* text : {"", "format = 1\n", "title = \"Caf\xC3\xA9\"\n",
                           "\xEF\xBB\xBF"
                           "a = 1\n",
                           "a = {b = 1}\r\n", "\xFF"})
    CHECK(message_of(text).empty());
}

}  // namespace nc::toml
