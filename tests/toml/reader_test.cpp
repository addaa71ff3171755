#include "toml/reader.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace nc::guidance {
namespace {

constexpr int first = 900;

/// The diagnostics as `number line:column message | suggestion`.
std::vector<std::string> told(const toml::File& file) {
  std::vector<std::string> result;
  for (const Diagnostic& diagnostic : file.diagnostics()) {
    std::string line = fmt::format("{} {}:{} {}", diagnostic.number, diagnostic.place.line, diagnostic.place.column,
                                   diagnostic.message);
    if (!diagnostic.suggestion.empty()) line += " | " + diagnostic.suggestion;
    result.push_back(line);
  }
  return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("values are read by key and kind") {
  toml::File file("a.toml", "t = \"x\"\ni = 5\nn = 0.5\nb = true\nl = [\"p\", \"q\"]\n[s]\nk = 1\n[[m]]\n[[m]]\n",
                  first);
  REQUIRE(file.root() != nullptr);
  toml::Table root = file.table(*file.root());
  CHECK(root.text("t") == "x");
  CHECK(root.integer("i", 0, 10) == 5);
  CHECK(root.number("n", 0, 1) == 0.5);
  CHECK(root.number("i", 0, 10) == 5.0);
  CHECK(root.boolean("b") == true);
  CHECK(root.texts("l").size() == 2);
  CHECK(root.table("s")->integer("k", 0, 1) == 1);
  CHECK(root.tables("m").size() == 2);
  CHECK(root.optional_text("absent") == std::nullopt);
  CHECK(root.optional_integer("absent", 0, 1) == std::nullopt);
  CHECK(root.optional_boolean("absent") == std::nullopt);
  CHECK(root.tables("absent").empty());
  root.finish();
  CHECK(told(file).empty());
}

TEST_CASE("a missing key is told at the table and a wrong kind at the value") {
  toml::File file("a.toml", "t = 5\nl = [\"p\", 1]\nm = 1\n", first);
  toml::Table root = file.table(*file.root());
  CHECK_FALSE(root.text("t"));
  CHECK_FALSE(root.boolean("gone"));
  CHECK(root.texts("l").size() == 1);
  CHECK(root.tables("m").empty());
  CHECK(told(file) ==
        Lines{"909 1:5 't' must be text in quotes, not a whole number | write t = \"5\"",
              "908 1:1 'gone' is missing | write gone = … (true or false)",
              "909 2:11 'l' is a list of texts, not of a whole number | put each entry between quotation marks",
              "909 3:5 'm' may come more than once | write [[m]] with double brackets"});
}

TEST_CASE("numbers outside their limits and blank texts are told") {
  toml::File file("a.toml", "i = 11\nn = -1\nt = \"  \"\n", first);
  toml::Table root = file.table(*file.root());
  CHECK_FALSE(root.integer("i", 0, 10));
  CHECK_FALSE(root.number("n", 0, 1));
  CHECK_FALSE(root.text("t"));
  CHECK(told(file) ==
        Lines{"910 1:5 'i' is 11; it must be 0 to 10", "910 2:5 'n' is -1; it must be 0 to 1", "910 3:5 't' is empty"});
}

TEST_CASE("keys nobody asked for are told with the nearest known one") {
  toml::File file("a.toml", "tittle = \"x\"\n[unheard]\n", first);
  toml::Table root = file.table(*file.root());
  root.optional_text("title");
  root.allow("difficulty");
  root.finish();
  const Lines lines = told(file);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].find("907 1:1 'tittle' is not a known key here | did you mean 'title'?") == 0);
  CHECK(lines[1].find("907 2:2 'unheard' is not a known key here") == 0);
}

TEST_CASE("a word outside its list is told with the nearest, or the whole short list") {
  toml::File file("a.toml", "r = [\"shulder\", \"moon\"]\n", first);
  toml::Table root = file.table(*file.root());
  for (const toml::Value* word : root.texts("r"))
    file.report_unknown_word(*word, "a region", {"neck", "upper-back", "shoulder"});
  CHECK(told(file) == Lines{"911 1:6 'shulder' is not a region | did you mean 'shoulder'?",
                            "911 1:17 'moon' is not a region | use neck, upper-back, shoulder"});
}

TEST_CASE("control and override characters in decoded text are told, line ends are not") {
  toml::File file(
      "a.toml",
      "a = \"x\\u0000\"\nb = \"\\u001b[2J\"\nc = \"\\u202Eabc\"\nd = \"\"\"x\ny\"\"\"\n\"k\\u200F\" = 1\ne = "
      "[\"\\t\"]\n",
      first);
  const Lines lines = told(file);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].find("906 1:5 the text holds the control character U+0000") == 0);
  CHECK(lines[1].find("906 2:5 the text holds the control character U+001B") == 0);
  CHECK(lines[2].find("906 3:5 the text holds the bidirectional control U+202E") == 0);
  CHECK(lines[3].find("906 6:1 the text holds the bidirectional control U+200F") == 0);
  CHECK(lines[4].find("906 7:6") == 0);
}

TEST_CASE("a file that is no TOML has no root and one diagnostic with its line") {
  toml::File file("a.toml", "ok = 1\nb = {\n", first);
  CHECK(file.root() == nullptr);
  REQUIRE(file.diagnostics().size() == 1);
  CHECK(file.diagnostics()[0].number == first + static_cast<int>(toml::Fault::syntax));
  CHECK(file.diagnostics()[0].place.path == "a.toml");
}

TEST_CASE("a file that fails the scan never reaches the parser") {
  toml::File file("a.toml", "a = " + std::string(70, '[') + "\xFF", first);
  CHECK(file.root() == nullptr);
  CHECK(file.diagnostics().size() == 2);
  CHECK(file.take_diagnostics().size() == 2);
  CHECK(file.diagnostics().empty());
}

TEST_CASE("the deepest and longest files that pass the scan are read or refused, but never crash") {
  const auto repeated = [](const std::string& part, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
      result += part;
    return result;
  };
  const std::string key = repeated("a.", toml::Limits::max_dots) + "a";
  const std::string nested =
      repeated(key + " = {", toml::Limits::max_nesting) + "x = 1" + repeated("}", toml::Limits::max_nesting);
  const std::string lists =
      "a = " + repeated("[", toml::Limits::max_nesting) + repeated("]", toml::Limits::max_nesting);
  const std::string long_key = std::string(toml::Limits::max_line_bytes - 4, 'k') + " = 1";
  const std::string many_keys =
      repeated("[" + key + "]\n", 1) + key + " = 1\n" + repeated("[[" + key + "b]]\n" + key + " = 1\n", 500);
  for (const std::string& text : {nested, lists, long_key, many_keys}) {
    CHECK(toml::scan_bytes(text).empty());
    toml::File file("deep.toml", text, first);
    CHECK((file.root() != nullptr) == file.diagnostics().empty());
  }
}

TEST_CASE("diagnostics carry the line they speak of") {
  toml::File file("a.toml", "a = 1\nbad = 2 # here\n", first);
  toml::Table root = file.table(*file.root());
  root.find("a");
  root.finish();
  REQUIRE(file.diagnostics().size() == 1);
  CHECK(file.diagnostics()[0].excerpt == "bad = 2 # here");
  CHECK(file.diagnostics()[0].place.end_column == 4);
  file.warn(77, root.place(), "only a remark");
  CHECK(file.diagnostics().back().severity == Severity::warning);
}

TEST_CASE("a table of a list knows where it begins") {
  toml::File file("a.toml", "[[v]]\na = 1\n\n[[v]]\nb = 2\n", first);
  toml::Table root = file.table(*file.root());
  auto tables = root.tables("v");
  REQUIRE(tables.size() == 2);
  CHECK(tables[1].place().line == 4);
  CHECK(tables[1].find_entry("b")->line == 5);
  CHECK(tables[1].entries().size() == 1);
}

}  // namespace nc::guidance
