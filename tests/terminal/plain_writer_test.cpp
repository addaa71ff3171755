#include "terminal/plain_writer.hpp"

#include <algorithm>
#include <functional>

#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "terminal/scripted_console.hpp"
#include "testing/property.hpp"

using namespace nc::terminal;

namespace {

std::string said(const std::function<void(PlainWriter&)>& say) {
  nc::testing::ScriptedConsole console;
  PlainWriter writer(console);
  say(writer);
  return console.written();
}

}  // namespace

TEST_CASE("text is broken between words") {
  CHECK(wrap("one two three", 7) == std::vector<std::string>{"one two", "three"});
  CHECK(wrap("one  two", 20) == std::vector<std::string>{"one two"});
  CHECK(wrap("", 20) == std::vector<std::string>{""});
}

TEST_CASE("a newline of the text begins a new line") {
  CHECK(wrap("one\ntwo\n", 20) == std::vector<std::string>{"one", "two"});
}

TEST_CASE("a word longer than a line is cut, none of it is lost") {
  CHECK(wrap("a bbbbbbbb c", 3) == std::vector<std::string>{"a", "bbb", "bbb", "bb", "c"});
}

TEST_CASE("accented letters count as one character") {
  CHECK(wrap("äöü ßéè", 7) == std::vector<std::string>{"äöü ßéè"});
}

TEST_CASE("nothing in a text can move the cursor or turn its direction") {
  const std::string text = said([](PlainWriter& out) { out.say("a\x1b[2Jb \u202Ec\td %s%n ##e"); });
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  CHECK(text.find('\t') == std::string::npos);
  CHECK(text.find("%s%n ##e") != std::string::npos);
}

TEST_CASE("further lines of an item stand under its text") {
  const std::string text = said([](PlainWriter& out) { out.item("1 ", std::string(90, 'x')); });
  CHECK(text == "  1 " + std::string(74, 'x') + "\n    " + std::string(16, 'x') + "\n");
}

TEST_CASE("empty lines never follow each other") {
  const std::string text = said([](PlainWriter& out) {
    out.blank();
    out.say("a");
    out.blank();
    out.blank();
    out.say("b");
  });
  CHECK(text == "a\n\nb\n");
}

TEST_CASE("no line is longer than the width and no printable character is lost") {
  nc::testing::prop("any words", [] {
    const auto words =
        *rc::gen::container<std::vector<std::string>>(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')));
    std::string text;
    for (const std::string& word : words) {
      text += word + ' ';
    }
    const int width = *rc::gen::inRange(1, 40);
    std::string joined;
    for (const std::string& line : wrap(text, width)) {
      RC_ASSERT(static_cast<int>(nc::to_code_points(line).size()) <= width);
      joined += line;
    }
    const auto without_spaces = [](std::string from) {
      from.erase(std::remove(from.begin(), from.end(), ' '), from.end());
      return from;
    };
    RC_ASSERT(without_spaces(joined) == without_spaces(text));
  });
}

TEST_CASE("a line that is to be copied is not broken, and still cannot move the cursor") {
  const std::string command = "needlecase practise --resume --store '" + std::string(200, 'x') + "'";
  CHECK(said([&](PlainWriter& out) { out.verbatim(command); }) == command + "\n");
  CHECK(said([](PlainWriter& out) { out.verbatim("a\x1b[2Jb"); }).find('\x1b') == std::string::npos);
}

namespace {

/// A terminal of so many columns.
class Terminal final : public Console {
 public:
  explicit Terminal(int columns) : shown(columns) {}
  std::optional<std::string> read_line() override { return std::nullopt; }
  void write(std::string_view text) override { written += text; }
  void forget_typed_ahead() override {}
  void flush() override {}
  std::optional<int> columns() const override { return shown; }

  int shown;
  std::string written;
};

}  // namespace

TEST_CASE("lines are as long as the terminal is wide, and follow it when it changes") {
  Terminal terminal(12);
  CHECK(width_for(terminal) == 18);
  terminal.shown = 40;
  CHECK(width_for(terminal) == 38);
  PlainWriter writer(terminal);
  const std::string text = "one two three four five six seven eight nine ten eleven";
  writer.say(text, 2);
  CHECK(terminal.written == "  one two three four five six seven\n  eight nine ten eleven\n");
  terminal.written.clear();
  terminal.shown = 200;
  writer.item("- ", text);
  CHECK(terminal.written == "  - " + text + "\n");
  CHECK(width_for(nc::testing::ScriptedConsole()) == line_width);
}

TEST_CASE("a word longer than a line is broken after a hyphen where it has one") {
  CHECK(wrap("d2-soreness-24-48h-first", 12) == std::vector<std::string>{"d2-soreness-", "24-48h-first"});
  CHECK(wrap("001_f719260c0662e1fb", 8) == std::vector<std::string>{"001_", "f719260c", "0662e1fb"});
}
