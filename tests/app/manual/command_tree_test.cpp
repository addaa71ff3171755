#include "app/manual/command_tree.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "app/program.hpp"

using namespace nc::app;
using namespace nc::app::manual;

namespace {

CommandSpec command(const std::string& name, std::vector<CommandSpec> commands = {}) {
  return {.name = name, .commands = std::move(commands)};
}

std::vector<std::string> lines_of(const CommandSpec& program) {
  std::vector<std::string> lines;
  for (const PlacedCommand& one : flatten(program))
    lines.push_back(line_of(one));
  return lines;
}

}  // namespace

TEST_CASE("every command stands at its place, with the words that call it, and no hidden one") {
  CommandSpec hidden = command("man", {command("below")});
  hidden.hidden = true;
  const CommandSpec program =
      command("needlecase", {command("store", {command("check"), command("path")}), hidden, command("schema")});
  CHECK(lines_of(program) == std::vector<std::string>{"needlecase", "needlecase store", "needlecase store check",
                                                      "needlecase store path", "needlecase schema"});
  const PlacedCommand store = flatten(program).at(1);
  CHECK(store.path == std::vector<std::string>{"store"});
  CHECK(store.spec == &program.commands.front());
  REQUIRE(commands_of(store).size() == 2);
  CHECK(path_text(commands_of(store).at(1)) == "store path");
}

TEST_CASE("the commands of the program stand in the order of --help") {
  const CommandSpec program = define_program();
  std::vector<std::string> names;
  for (const PlacedCommand& one : commands_of({{}, &program}))
    names.push_back(path_text(one));
  CHECK(names == std::vector<std::string>{"practise", "preview", "check", "explain", "findings", "new", "classify",
                                          "grade", "guidance", "export", "coverage", "sheet", "simulate", "schema",
                                          "store"});
}

TEST_CASE("an argument is told from an option by its name") {
  CHECK(is_argument({.name = "CASE"}));
  CHECK_FALSE(is_argument({.name = "--cases"}));
}

TEST_CASE("a value is called by its words, its number, or the name that the option gives it") {
  CHECK(value_text({.name = "--resume", .kind = ValueKind::flag}).empty());
  CHECK(value_text({.name = "PATH", .kind = ValueKind::file}) == "PATH");
  CHECK(value_text({.name = "SHELL", .kind = ValueKind::word, .words = {"bash", "zsh"}}) == "SHELL");
  CHECK(value_text({.name = "--theme", .kind = ValueKind::word, .words = {"light", "dark"}}) == "light|dark");
  CHECK(value_text({.name = "--count", .kind = ValueKind::number}) == "N");
  CHECK(value_text({.name = "--seed", .kind = ValueKind::seed}) == "N");
  CHECK(value_text({.name = "--cases", .kind = ValueKind::folder, .value_name = "DIR"}) == "DIR");
  CHECK(value_text({.name = "--family"}) == "TEXT");
}

TEST_CASE("more than six words are told beside the option, not in its value") {
  const OptionSpec six = {.name = "--x", .kind = ValueKind::word, .words = {"a", "b", "c", "d", "e", "f"}};
  OptionSpec seven = six;
  seven.words.emplace_back("g");
  CHECK_FALSE(has_many_words(six));
  CHECK(value_text(six) == "a|b|c|d|e|f");
  CHECK(has_many_words(seven));
  CHECK(value_text(seven) == "WORD");
}

TEST_CASE("a number says what it may be") {
  CHECK(range_text({.name = "--percent", .kind = ValueKind::number, .range = {75, 200}}) == "75 to 200");
  CHECK(range_text({.name = "--count", .kind = ValueKind::number}) == "1 or more");
  CHECK(range_text({.name = "--seed", .kind = ValueKind::seed}) == "1 or more");
  CHECK(range_text({.name = "--trainee"}).empty());
}
