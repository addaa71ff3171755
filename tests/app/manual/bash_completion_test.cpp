#include <catch2/catch.hpp>

#include "app/manual/completions.hpp"
#include "app/manual/sample_program.hpp"

using namespace nc::app::manual;
using namespace nc::testing;

// What the script does is tried in bash itself by tests/e2e/completion.py.

TEST_CASE("the script of bash knows every command, every option and every word of a closed list") {
  check_knows_all(bash_completion(nc::app::define_program()));
}

TEST_CASE("bash steps from command to command, and over the value of an option") {
  const std::string script = bash_completion(sample_program());
  CHECK(holds(script, "':play') command='play' ;;"));
  CHECK(holds(script, "'store:grade') command='store grade' ;;"));
  CHECK(holds(script, "'play:--region' | 'play:--count')\n                if [[ ${COMP_WORDS[++i]}"));
}

TEST_CASE("bash offers for each value what it may be") {
  const std::string script = bash_completion(sample_program());
  CHECK(holds(script, "'play:--region')\n            _needlecase_words 'neck shoulder'\n"));
  CHECK(holds(script, "'play:--count')\n            :\n"));
  CHECK(holds(script, "'store grade:--out')\n            _needlecase_files -f\n"));
  CHECK(holds(script, "'store grade:--cases')\n            _needlecase_files -d\n"));
  CHECK(holds(script, "options='--help --region --count --on --off'"));
  CHECK(holds(script, "commands='play store'\n"));
  CHECK_FALSE(holds(script, "unseen"));
}

TEST_CASE("a text with quotes stays one word of the shell") {
  CHECK(sh_quoted("the documents' rules") == "'the documents'\\'' rules'");
}
