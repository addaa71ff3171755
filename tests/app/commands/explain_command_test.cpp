#include <algorithm>

#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"

using namespace nc;
using nc::testing::CommandRun;

namespace {

CommandRun explain(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "explain");
  return nc::testing::run_command(app::explain_command(), std::move(arguments));
}

}  // namespace

TEST_CASE("explain tells what a diagnostic means, with a wrong and a right example") {
  const CommandRun run = explain({"NC0109"});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out.rfind("NC0109: a value of the wrong kind", 0) == 0);
  CHECK(run.out.find("Wrong:\n  hours = \"20\"\n") != std::string::npos);
  CHECK(run.out.find("Right:\n  hours = 20\n") != std::string::npos);
  CHECK(explain({"nc109"}).out == run.out);
}

TEST_CASE("explain without a number lists every diagnostic") {
  const CommandRun run = explain({});
  CHECK(run.exit_code == app::exit_done);
  CHECK(std::count(run.out.begin(), run.out.end(), '\n') > 65);
  CHECK(run.out.find("NC0532  ") != std::string::npos);
}

TEST_CASE("a number that does not exist is told") {
  const CommandRun run = explain({"NC0999"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(run.out.empty());
  CHECK(run.err.find("there is no diagnostic 'NC0999'") != std::string::npos);
  CHECK(explain({"\x1b[2J"}).err.find('\x1b') == std::string::npos);
}
