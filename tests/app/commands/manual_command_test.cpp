#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/program.hpp"
#include "app/run_command.hpp"

using namespace nc;
using namespace nc::testing;

TEST_CASE("the manual page is data on standard output") {
  const CommandRun run = run_command(app::manual_command(app::define_program), {"man"});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.err.empty());
  CHECK(run.out.find("\n.TH NEEDLECASE 1 ") != std::string::npos);
}
