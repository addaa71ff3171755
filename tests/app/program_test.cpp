#include "app/program.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "app/commands/parse_arguments.hpp"
#include "app/manual/command_tree.hpp"
#include "app/version.hpp"

using namespace nc::app;

namespace {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

Ran run(const std::vector<std::string>& arguments) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context{in, out, err, {{"HOME", "/nonexistent"}}, false};
  const int code = run_arguments(define_program(), arguments, context);
  return {code, out.str(), err.str()};
}

/// The arguments and options of a command, in this order.
std::vector<OptionSpec> all_of(const CommandSpec& command) {
  std::vector<OptionSpec> all = command.arguments;
  all.insert(all.end(), command.options.begin(), command.options.end());
  return all;
}

const OptionSpec* find(const CommandSpec& command, const std::string& name) {
  const auto found = std::find_if(command.options.begin(), command.options.end(),
                                  [&](const OptionSpec& option) { return option.name == name; });
  return found == command.options.end() ? nullptr : &*found;
}

bool is_capital(const std::string& name) {
  return std::all_of(name.begin(), name.end(), [](unsigned char letter) { return std::isupper(letter) != 0; });
}

bool contains(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

TEST_CASE("the version is the one the build is made with") {
  std::ifstream cmake(std::string(NEEDLECASE_SOURCE_DIR) + "/CMakeLists.txt");
  const std::string text{std::istreambuf_iterator<char>(cmake), {}};
  CHECK(text.find(std::string("VERSION ") + version + " LANGUAGES") != std::string::npos);
  CHECK(run({"--version"}).out == std::string("needlecase ") + version + "\n");
}

TEST_CASE("help is data, names every command, and each command has its own") {
  const Ran help = run({"--help"});
  CHECK(help.code == exit_done);
  CHECK(help.err.empty());
  for (const char* command : {"practise", "check", "new", "classify", "grade", "guidance", "export", "coverage",
                              "sheet", "simulate", "schema", "store"}) {
    CAPTURE(command);
    CHECK(help.out.find(command) != std::string::npos);
    const Ran own = run({command, "--help"});
    CHECK(own.code == exit_done);
    CHECK(own.out.find("Usage") != std::string::npos);
  }
}

TEST_CASE("a command line that makes no sense is told on stderr with exit code 2, and nothing is printed as data") {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"frobnicate"},
                                                    {"--no-such-option"},
                                                    {"export", "--format", "xapi"},
                                                    {"store"},
                                                    {"--text-percent", "500"}}) {
    const Ran ran = run(arguments);
    CAPTURE(arguments.front());
    CHECK(ran.code == exit_usage);
    CHECK(ran.out.empty());
    CHECK(ran.err.rfind("needlecase: error: ", 0) == 0);
  }
}

TEST_CASE("without a display the window says so, names the terminal face, and ends with exit code 3") {
  const Ran ran = run({});
  CHECK(ran.code == exit_environment);
  CHECK(ran.err.find("needlecase practise") != std::string::npos);
}

TEST_CASE("every command does something or holds commands, and says what it is for in half a sentence") {
  const CommandSpec program = define_program();
  for (const manual::PlacedCommand& command : manual::flatten(program)) {
    CAPTURE(manual::line_of(command));
    CHECK((command.spec->run || !command.spec->commands.empty()));
    REQUIRE_FALSE(command.spec->summary.empty());
    if (!command.path.empty()) CHECK(command.spec->summary.back() != '.');
    for (const OptionSpec& option : all_of(*command.spec)) {
      CAPTURE(option.name);
      REQUIRE_FALSE(option.help.empty());
      CHECK(option.help.back() != '.');
    }
  }
}

TEST_CASE("options begin with two hyphens, arguments are written in capitals, and no name stands twice") {
  const CommandSpec program = define_program();
  for (const manual::PlacedCommand& command : manual::flatten(program)) {
    CAPTURE(manual::line_of(command));
    std::set<std::string> names;
    for (const OptionSpec& option : all_of(*command.spec))
      names.insert(option.name);
    CHECK(names.size() == all_of(*command.spec).size());
    for (const OptionSpec& option : command.spec->options)
      CHECK(option.name.rfind("--", 0) == 0);
    for (const OptionSpec& argument : command.spec->arguments)
      CHECK(is_capital(argument.name));
  }
}

TEST_CASE("a closed list belongs to a word, its default is in it, and options exclude each other both ways") {
  const CommandSpec program = define_program();
  for (const manual::PlacedCommand& command : manual::flatten(program)) {
    for (const OptionSpec& option : all_of(*command.spec)) {
      CAPTURE(manual::line_of(command), option.name);
      CHECK(option.words.empty() == (option.kind != ValueKind::word));
      CHECK((option.words.empty() || option.default_value.empty() || contains(option.words, option.default_value)));
      for (const std::string& other : option.excludes) {
        const OptionSpec* found = find(*command.spec, other);
        REQUIRE(found != nullptr);
        CHECK(contains(found->excludes, option.name));
      }
    }
  }
}

TEST_CASE("--help of every command lists each of its options and arguments") {
  const CommandSpec program = define_program();
  for (const manual::PlacedCommand& command : manual::flatten(program)) {
    std::vector<std::string> arguments = command.path;
    arguments.emplace_back("--help");
    const std::string help = run(arguments).out;
    for (const OptionSpec& option : all_of(*command.spec)) {
      CAPTURE(manual::line_of(command), option.name);
      CHECK(help.find("\n  " + option.name) != std::string::npos);
      CHECK(help.find(option.help) != std::string::npos);
    }
  }
}
