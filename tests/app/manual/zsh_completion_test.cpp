#include <catch2/catch.hpp>

#include "app/manual/completions.hpp"
#include "app/manual/sample_program.hpp"

using namespace nc::app::manual;
using namespace nc::testing;

// What the script does is tried in zsh itself by tests/e2e/completion.py.

TEST_CASE("the script of zsh knows every command, every option and every word of a closed list") {
  check_knows_all(zsh_completion(nc::app::define_program()));
}

TEST_CASE("zsh offers for each value what it may be") {
  const std::string script = zsh_completion(sample_program());
  CHECK(holds(script, "'--region=[A region]:region:(neck shoulder)'"));
  CHECK(holds(script, "'--out=[Where to]:out:_files'"));
  CHECK(holds(script, "'*--cases=[More cases]:cases:_files -/'"));
  CHECK(holds(script, "'*:CASE:_needlecase_cases'"));
  CHECK(holds(script, "'1:CASE:_needlecase_cases_or_files'"));
  CHECK_FALSE(holds(script, "unseen"));
}

TEST_CASE("zsh does not offer a flag beside one that it does not go with") {
  const std::string script = zsh_completion(sample_program());
  CHECK(holds(script, "'(--off)--on[Go on]'"));
  CHECK(holds(script, "'(--on)--off[Begin anew]'"));
}

TEST_CASE("brackets in a description do not end it in zsh, nor quotes in a summary") {
  const std::string script = zsh_completion(sample_program());
  CHECK(holds(script, "--count=[How many \\[cases\\]]"));
  CHECK(holds(script, "'play:Play the cases'\\'' words'"));
}
