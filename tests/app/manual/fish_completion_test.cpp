#include <catch2/catch.hpp>

#include "app/manual/completions.hpp"
#include "app/manual/sample_program.hpp"

using namespace nc::app::manual;
using namespace nc::testing;

// What the script does is asked of fish itself by tests/e2e/completion.py.

TEST_CASE("the script of fish knows every command, every option and every word of a closed list") {
  check_knows_all(fish_completion(nc::app::define_program()));
}

TEST_CASE("fish offers for each value what it may be") {
  const std::string script = fish_completion(sample_program());
  CHECK(holds(script, "\"__needlecase_is 'play'\" --long-option region --exclusive --arguments 'neck shoulder'"));
  CHECK(holds(script, "--long-option count --exclusive --description 'How many [cases]'"));
  CHECK(holds(script, "--long-option on --description 'Go on'"));
  CHECK(holds(script, "--long-option out --require-parameter --force-files"));
  CHECK(holds(script, "--long-option cases --exclusive --arguments '(__fish_complete_directories)'"));
  CHECK(holds(script, "\"__needlecase_is 'play'\" --arguments '(needlecase completion cases"));
  CHECK(holds(script, "\"__needlecase_is 'store grade'\" --force-files --arguments '(needlecase completion cases"));
  CHECK_FALSE(holds(script, "unseen"));
}

TEST_CASE("fish steps over the value of an option") {
  const std::string script = fish_completion(sample_program());
  CHECK(holds(script, "case 'play:--count'\n                set is_value yes\n"));
  CHECK_FALSE(holds(script, "case 'play:--on'"));
}

TEST_CASE("a text with quotes or backslashes stays one word of fish") {
  CHECK(fish_quoted("a\\b's") == "'a\\\\b\\'s'");
}
