#include "toml/mend_value.hpp"

#include <catch2/catch.hpp>

namespace nc::toml {
namespace {

/// The value that is meant and what is told, as `"x" | message | suggestion`.
std::string read(std::string_view value) {
  const MendedValue mended = mend_value("key", value);
  if (!mended.slip) return mended.text;
  CHECK(mended.slip->column >= 1);
  return mended.text + " | " + mended.slip->message + " | " + mended.slip->suggestion;
}

}  // namespace

TEST_CASE("values in order are left alone") {
  for (const char* value :
       {"\"text\"", "'text'", "20", "-3", "20.5", "1e6", "true", "2026-11-22", "07:32:00", "0x1F"}) {
    INFO(value);
    CHECK(read(value) == value);
  }
  CHECK(read("\"a \\\"b\\\"\"  # remark") == "\"a \\\"b\\\"\"");
}

TEST_CASE("quotation marks that are curly, missing or too many") {
  const std::string curly =
      "\"A plain case\" | a text stands between straight quotation marks, not curly or angled ones";
  for (const char* value :
       {"“A plain case”", "„A plain case“", "«A plain case»", "‘A plain case’", "\"A plain case”", "“A plain case\""}) {
    INFO(value);
    CHECK(read(value).rfind(curly, 0) == 0);
  }
  CHECK(read("\"A plain case") ==
        "\"A plain case\" | the text that begins here has no closing quotation mark | write key = \"A plain case\"");
  CHECK(read("A plain case\"") ==
        "\"A plain case\" | the opening quotation mark is missing | write key = \"A plain case\"");
  CHECK(read("mild") == "\"mild\" | the quotation marks of this text are missing | write key = \"mild\"");
  CHECK(read("\"A \"plain\" ache\"").rfind("\"A \\\"plain\\\" ache\" | a quotation mark within the text", 0) == 0);
  CHECK(read("'It's sore'").rfind("\"It's sore\" | an apostrophe within the text", 0) == 0);
}

TEST_CASE("numbers with something on them") {
  CHECK(read("30h") == "30 | a number stands alone, without a unit | write key = 30");
  CHECK(read("30 hours") == "30 | a number stands alone, without a unit | write key = 30");
  CHECK(read("20,5") == "20 | a number has no comma | write key = 20");
  CHECK(read("020") == "20 | a number does not begin with a zero | write key = 20");
  CHECK(read("20,") == "20 | ',' does not belong behind a value | write key = 20");
  CHECK(read("20e").rfind("20 | this is neither a number nor a text", 0) == 0);
  CHECK(read("3 days later it hurt").rfind("\"3 days later it hurt\" | the quotation marks of this text are", 0) == 0);
}

TEST_CASE("what follows a value, and what is no value") {
  CHECK(read("\"x\";") == "\"x\" | ';' does not belong behind a value | write key = \"x\"");
  CHECK(read("\"x\" and more") ==
        "\"x\" | only a remark that begins with # may follow the closing quotation mark | write key = \"x\"");
  CHECK(read("yes") == "true | yes and no are written true and false | write key = true");
  CHECK(read("False") == "false | yes and no are written true and false | write key = false");
  CHECK(read("= 5") == "5 | there is one equals sign too many | write key = 5");
  CHECK(mend_value("key", "").lost);
  CHECK(mend_value("key", "# nothing").lost);
}

TEST_CASE("backslashes that mean themselves") {
  CHECK(read("\"C:\\Users\\me\"").rfind("\"C:\\\\Users\\\\me\" | a backslash stands before a letter", 0) == 0);
  CHECK(find_bad_escape("a \\n \\u00e9 \\\" \\\\ \\", 0) == std::string_view::npos);
  CHECK(find_bad_escape("a \\n \\q", 0) == 5);
}

}  // namespace nc::toml
