#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/program.hpp"
#include "app/run_command.hpp"

using namespace nc;
using namespace nc::testing;

TEST_CASE("each shell has its script") {
  const auto script = [](const char* shell) {
    return run_command(app::completion_command(app::define_program), {"completion", shell});
  };
  CHECK(script("bash").out.find("complete -F _needlecase needlecase") != std::string::npos);
  CHECK(script("zsh").out.rfind("#compdef needlecase\n", 0) == 0);
  CHECK(script("fish").out.find("complete --command needlecase") != std::string::npos);
  CHECK(script("tcsh").exit_code == app::exit_usage);
}

TEST_CASE("the ids of cases that can be practised are given one a line") {
  const CommandRun run = run_command(app::completion_command(app::define_program), {"completion", "cases"}, {},
                                     {{"HOME", "/nonexistent"}});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out.find("neck-retired-miner\n") != std::string::npos);
  CHECK(run.out.find("upper-back-locksmith\n") != std::string::npos);
}
