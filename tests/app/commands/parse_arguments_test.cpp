#include "app/commands/parse_arguments.hpp"

#include <sstream>

#include <catch2/catch.hpp>

#include "app/version.hpp"

using namespace nc;
using namespace nc::app;

namespace {

CommandSpec work_command() {
  return {.name = "work",
          .summary = "Do the work",
          .arguments = {{.name = "PATH",
                         .kind = ValueKind::file,
                         .help = "What is worked on",
                         .required = true,
                         .repeatable = true}},
          .options = {{.name = "--format",
                       .kind = ValueKind::word,
                       .words = {"text", "json"},
                       .help = "How to print",
                       .default_value = "text"},
                      {.name = "--percent", .kind = ValueKind::number, .range = {75, 200}, .help = "How large"},
                      {.name = "--count", .kind = ValueKind::number, .help = "How many"},
                      {.name = "--seed", .kind = ValueKind::seed, .help = "Which ones"},
                      {.name = "--since", .kind = ValueKind::moment, .value_name = "TIME", .help = "From when"},
                      {.name = "--cases",
                       .kind = ValueKind::folder,
                       .value_name = "DIR",
                       .help = "More cases",
                       .repeatable = true},
                      {.name = "--on", .kind = ValueKind::flag, .help = "Go on", .excludes = {"--off"}},
                      {.name = "--off", .kind = ValueKind::flag, .help = "Begin anew", .excludes = {"--on"}}},
          .run = [](const ParsedOptions& given, CommandContext& context) {
            context.out << "worked on " << given.texts("PATH").size() << '\n';
            return exit_input;
          }};
}

/// A program that runs by itself, with a command, a group of commands, and a hidden command.
CommandSpec program() {
  const auto nothing = [](const ParsedOptions&, CommandContext&) { return exit_done; };
  const CommandSpec group = {
      .name = "group", .summary = "Holds others", .commands = {{.name = "inner", .summary = "Within", .run = nothing}}};
  const CommandSpec secret = {.name = "secret", .summary = "Not told", .hidden = true, .run = nothing};
  return {.name = "prog",
          .summary = "A program",
          .options = {{.name = "--theme", .help = "Its look"}},
          .commands = {work_command(), group, secret},
          .run = nothing};
}

/// The options that a command line of `prog` gives to the command of this name.
ParsedOptions given_to(const std::string& command, const std::vector<std::string>& arguments) {
  const CommandSpec whole = program();
  const auto call = parse_arguments(whole, arguments);
  if (!call) FAIL(call.error().text);
  CHECK(call->command->name == command);
  return call->given;
}

/// What is wrong with a command line, without the line that names --help.
std::string fault_of(const std::vector<std::string>& arguments) {
  const auto call = parse_arguments(program(), arguments);
  REQUIRE_FALSE(call.has_value());
  CHECK(call.error().exit_code == exit_usage);
  const std::string& text = call.error().text;
  const std::string begin = "prog: error: ";
  const std::string end = "\nprog --help tells how it is used\n";
  REQUIRE(text.size() > begin.size() + end.size());
  CHECK(text.substr(0, begin.size()) == begin);
  CHECK(text.substr(text.size() - end.size()) == end);
  return text.substr(begin.size(), text.size() - begin.size() - end.size());
}

std::string help_of(std::vector<std::string> arguments) {
  arguments.emplace_back("--help");
  const auto call = parse_arguments(program(), arguments);
  REQUIRE_FALSE(call.has_value());
  CHECK(call.error().exit_code == exit_done);
  return call.error().text;
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the last command of a line is the one that is called, and without any the program itself") {
  CHECK(given_to("prog", {"--theme", "dark"}).text("--theme") == "dark");
  given_to("prog", {});
  given_to("work", {"work", "a"});
  given_to("inner", {"group", "inner"});
  given_to("secret", {"secret"});
}

TEST_CASE("an option before a command is given to the command, or refused when it has none of that name") {
  CommandSpec whole = program();
  whole.options.push_back({.name = "--cases", .kind = ValueKind::folder, .help = "More cases", .repeatable = true});
  whole.options.push_back(
      {.name = "--format", .kind = ValueKind::word, .words = {"text", "json"}, .help = "How", .default_value = "text"});
  const auto call = parse_arguments(whole, {"--cases", "x", "--format", "json", "work", "--cases", "y", "a"});
  REQUIRE(call.has_value());
  CHECK(call->command->name == "work");
  CHECK(call->given.texts("--cases") == std::vector<std::string>{"x", "y"});
  CHECK(call->given.text("--format") == "json");
  const auto both = parse_arguments(whole, {"--format", "json", "work", "--format", "text", "a"});
  REQUIRE(both.has_value());
  CHECK(both->given.text("--format") == "text");
  const auto refused = parse_arguments(whole, {"--theme", "dark", "work", "a"});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().exit_code == exit_usage);
  CHECK(refused.error().text == "prog: error: --theme is no option of 'work'\nprog work --help tells how it is used\n");
}

TEST_CASE("an empty name is no file and no folder") {
  CHECK(fault_of({"work", ""}) == "PATH: an empty name names no file");
  CHECK(fault_of({"work", "a", "--cases", ""}) == "--cases: an empty name names no file");
}

TEST_CASE("a number with zeros in front is read as people write it") {
  CHECK(given_to("work", {"work", "a", "--count", "010"}).number("--count") == 10);
  CHECK(given_to("work", {"work", "a", "--seed", "0007"}).seed("--seed") == 7);
}

TEST_CASE("each kind of value arrives as what it is") {
  const ParsedOptions given =
      given_to("work", {"work", "a", "b", "--format=json", "--percent", "80", "--count", "2147483647", "--seed",
                        "18446744073709551615", "--since", "2026-11-22", "--cases", "x", "--cases", "y", "--on"});
  CHECK(given.texts("PATH") == std::vector<std::string>{"a", "b"});
  CHECK(given.text("--format") == "json");
  CHECK(given.number("--percent") == 80);
  CHECK(given.number("--count") == 2147483647);
  CHECK(given.seed("--seed") == 18446744073709551615ULL);
  CHECK(given.moment("--since") == parse_iso8601("2026-11-22"));
  CHECK(given.texts("--cases") == std::vector<std::string>{"x", "y"});
  CHECK(given.flag("--on"));
  CHECK_FALSE(given.flag("--off"));
}

TEST_CASE("what is left out has its default or nothing, which is told from an empty text") {
  const ParsedOptions given = given_to("work", {"work", "a"});
  CHECK(given.text("--format") == "text");
  CHECK_FALSE(given.number("--percent"));
  CHECK_FALSE(given.seed("--seed"));
  CHECK_FALSE(given_to("prog", {}).text_if_given("--theme"));
  CHECK(given_to("prog", {"--theme", ""}).text_if_given("--theme") == "");
}

TEST_CASE("a value outside its limits is refused, and the fault names the option and the limit") {
  CHECK(fault_of({"work", "a", "--format", "xml"}) == "--format: xml not in {text,json}");
  CHECK(fault_of({"work", "a", "--percent", "74"}) == "--percent: '74' is no whole number from 75 to 200");
  CHECK(fault_of({"work", "a", "--percent", "201"}) == "--percent: '201' is no whole number from 75 to 200");
  for (const std::string wrong : {"0", "many", "2147483648", "1.5", "-3"}) {
    CHECK(fault_of({"work", "a", "--count=" + wrong}) ==
          "--count: '" + wrong + "' is no whole number from 1 to 2147483647");
  }
  CHECK(fault_of({"work", "a", "--seed", "0"}) == "--seed: '0' is no whole number from 1 to 18446744073709551615");
  CHECK(fault_of({"work", "a", "--since", "yesterday"}) ==
        "--since: 'yesterday' is no moment in UTC such as 2026-11-22 or 2026-11-22T09:30:00Z");
}

TEST_CASE("a line that lacks something, or has something twice or too much, is refused") {
  CHECK(fault_of({"work"}) == "PATH is required");
  CHECK(fault_of({"group"}) == "A subcommand is required");
  CHECK(holds(fault_of({"work", "a", "--format"}), "--format"));
  CHECK(holds(fault_of({"work", "a", "--count", "1", "--count", "2"}), "--count"));
  CHECK(holds(fault_of({"work", "a", "--on", "--off"}), "excludes"));
  CHECK(holds(fault_of({"nothing"}), "nothing"));
  CHECK(holds(fault_of({"work", "a", "--nothing"}), "--nothing"));
  CHECK(holds(fault_of({"group", "inner", "extra"}), "extra"));
}

TEST_CASE("--help tells every option with its type, its limits and its default, and no hidden command") {
  const std::string help = help_of({"work"});
  CHECK(holds(help, "Do the work\nUsage: prog work [OPTIONS] PATH...\n"));
  CHECK(holds(help, "PATH TEXT ... REQUIRED"));
  CHECK(holds(help, "--format TEXT:{text,json}=text"));
  CHECK(holds(help, "--percent INT:INT in [75 - 200]"));
  CHECK(holds(help, "--count INT:POSITIVE"));
  CHECK(holds(help, "--seed UINT:POSITIVE"));
  CHECK(holds(help, "--since TIME"));
  CHECK(holds(help, "--cases DIR ..."));
  CHECK(holds(help, "--on Excludes: --off"));
  CHECK(holds(help_of({}), "group"));
  CHECK_FALSE(holds(help_of({}), "secret"));
}

TEST_CASE("--version is that of the program") {
  const auto call = parse_arguments(program(), {"--version"});
  REQUIRE_FALSE(call.has_value());
  CHECK(call.error().exit_code == exit_done);
  CHECK(call.error().text == std::string("prog ") + version + "\n");
}

TEST_CASE("a command line is run, or the reply to it printed where it belongs") {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context{in, out, err, {}, false};
  CHECK(run_arguments(program(), {"work", "a", "b"}, context) == exit_input);
  CHECK(out.str() == "worked on 2\n");
  CHECK(err.str().empty());
  out.str({});
  CHECK(run_arguments(program(), {"--version"}, context) == exit_done);
  CHECK_FALSE(out.str().empty());
  CHECK(err.str().empty());
  out.str({});
  CHECK(run_arguments(program(), {"work"}, context) == exit_usage);
  CHECK(out.str().empty());
  CHECK_FALSE(err.str().empty());
}
