#include <catch2/catch.hpp>

#include "app/commands/case_schema.hpp"
#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

CommandRun run_schema(std::vector<std::string> arguments = {}) {
  arguments.insert(arguments.begin(), "schema");
  return run_command(app::schema_command(), arguments);
}

}  // namespace

TEST_CASE("schema prints the schema of the guidance that comes with the program") {
  const auto run = run_schema();
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.err.empty());
  CHECK(run.out == app::case_schema(shipped_guidance()));
}

TEST_CASE("the schema is the same each time") {
  CHECK(run_schema().out == run_schema().out);
}

TEST_CASE("guidance that has errors is told, and no schema printed") {
  const ScratchFolder empty;
  const auto run = run_schema({"--guidance", empty.path().string()});
  CHECK(run.exit_code == app::exit_input);
  CHECK(run.out.empty());
  CHECK(run.err.find("error") != std::string::npos);
}
