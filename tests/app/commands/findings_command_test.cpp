#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"

using namespace nc;
using nc::testing::CommandRun;

namespace {

CommandRun findings(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "findings");
  return nc::testing::run_command(app::findings_command(), std::move(arguments));
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("findings explains a finding with all of its values") {
  const CommandRun run = findings({"nerve"});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out.rfind("nerve: Numbness, tingling, weakness. ", 0) == 0);
  CHECK(holds(run.out, "\n  local-ongoing: in the treated area, not gone yet, less than a day old\n      '"));
}

TEST_CASE("findings explains a value, a question and a topic") {
  CHECK(findings({"local-ongoing"}).out.rfind("nerve:\n  local-ongoing: ", 0) == 0);
  CHECK(holds(findings({"tablets"}).out, "questions:\n  tablets: "));
  CHECK(holds(findings({"self-care"}).out, "topics:\n  self-care: "));
  CHECK(holds(findings({"none"}).out, "\nnerve:\n  none: "));
}

TEST_CASE("findings looks for a word in the explanations") {
  CHECK(holds(findings({"numb"}).out, "beyond-or-weak"));
  CHECK(holds(findings({"Bruise"}).out, "large-bruise"));
}

TEST_CASE("findings without a word explains everything, as JSON too") {
  const auto list = nlohmann::json::parse(findings({"--format", "json"}).out);
  REQUIRE(list.is_array());
  CHECK(list.size() == 13 + 42 + 6 + 11);
  for (const auto& term : list)
    CHECK_FALSE(term["says"].get<std::string>().empty());
  CHECK(holds(findings({}).out, "\nfactor: "));
}

TEST_CASE("a word that nothing is about is told with the nearest") {
  const CommandRun run = findings({"nervs"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(holds(run.err, "no finding, value, question or topic is about 'nervs'; did you mean 'nerve'?"));
}
