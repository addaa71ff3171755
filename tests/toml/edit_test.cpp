#include "toml/edit.hpp"

#include <catch2/catch.hpp>

using namespace nc::toml;

namespace {

/// The text and its tree, for edits.
struct Edited {
  std::string text;
  File file;
  TextEdits edits;

  explicit Edited(const std::string& written) : text(written), file("a.toml", written, 100), edits(text) {
    REQUIRE(file.root() != nullptr);
  }
  const Value& value(const std::string& key) {
    const Value* found = file.table(*file.root()).find(key);
    REQUIRE(found != nullptr);
    return *found;
  }
};

}  // namespace

TEST_CASE("only the bytes of a value change; comments, blanks and line ends stay") {
  Edited one("# what\r\nid  =  \"old\"   # here\r\nother = 1\r\n");
  CHECK(one.edits.replace(one.value("id"), "\"new-and-longer\""));
  CHECK(one.edits.replace(one.value("other"), "2"));
  CHECK(one.edits.applied() == "# what\r\nid  =  \"new-and-longer\"   # here\r\nother = 2\r\n");
}

TEST_CASE("letters of several bytes before a value do not move it") {
  Edited one("a = [\"Zoë\", \"…\"]\n\"ö\" = \"x\" # ü\n");
  CHECK(one.edits.replace(one.value("ö"), "\"y\""));
  CHECK(one.edits.applied() == "a = [\"Zoë\", \"…\"]\n\"ö\" = \"y\" # ü\n");
}

TEST_CASE("a list of several lines is replaced to its closing bracket") {
  Edited one("a = [  # ] no end\n  \"x ] \\\" ]\", # ]\n  ']',\n  [1, 2],\n  \"\"\" ] \"\"\"\n]  # after\nb = 1\n");
  CHECK(one.edits.replace(one.value("a"), "[]"));
  CHECK(one.edits.applied() == "a = []  # after\nb = 1\n");
}

TEST_CASE("a text of several lines is left alone") {
  Edited one("a = \"\"\"\nx\n\"\"\"\n");
  CHECK_FALSE(one.edits.replace(one.value("a"), "\"y\""));
  CHECK(one.edits.applied() == one.text);
}

TEST_CASE("lines are added in the style of their neighbour, and made comments") {
  Edited one("a = 1\r\n  b = 2\r\nc = 3");
  one.edits.insert_before(2, "# why");
  one.edits.comment_out(2);
  one.edits.insert_after(3, "d = 4");
  CHECK(one.edits.applied() == "a = 1\r\n  # why\r\n#   b = 2\r\nc = 3\nd = 4\n");
}

TEST_CASE("without a change the text is the same") {
  CHECK(TextEdits("").applied().empty());
  CHECK(TextEdits("a = 1\n\n").applied() == "a = 1\n\n");
}
