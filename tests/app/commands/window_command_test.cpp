#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/commands/parse_arguments.hpp"
#include "practice/session/settings.hpp"

using namespace nc;
using namespace nc::app;

// The window itself is opened by the scripts of tests/e2e.

namespace {

const OptionSpec& option(const CommandSpec& command, const std::string& name) {
  const auto found = std::find_if(command.options.begin(), command.options.end(),
                                  [&](const OptionSpec& one) { return one.name == name; });
  REQUIRE(found != command.options.end());
  return *found;
}

int run_window(const std::vector<std::string>& arguments, std::string& err) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream told;
  CommandContext context{in, out, told, {{"HOME", "/nonexistent"}}, false};
  const int code = run_arguments(window_command(), arguments, context);
  err = told.str();
  return code;
}

}  // namespace

TEST_CASE("every theme that can be asked for is one that there is, and so is every text size") {
  const CommandSpec window = window_command();
  for (const std::string& word : option(window, "--theme").words) {
    CAPTURE(word);
    CHECK(practice::parse_theme(word).has_value());
  }
  CHECK(option(window, "--text-percent").range.least == practice::text_percent_min);
  CHECK(option(window, "--text-percent").range.most == practice::text_percent_max);
}

TEST_CASE("wrong options of the window are told before anything is opened") {
  const std::vector<std::vector<std::string>> wrong = {{"--theme", "pink"},   {"--text-percent", "500"},
                                                       {"--page", "nowhere"}, {"--drawing", "pencil"},
                                                       {"--width", "1"},      {"--height", "1"}};
  for (const auto& arguments : wrong) {
    CAPTURE(arguments.front());
    std::string err;
    CHECK(run_window(arguments, err) == exit_usage);
    CHECK(err.find("needlecase: error: " + arguments.front()) == 0);
  }
}

TEST_CASE("a folder of cases that is not there reaches the window, which says so") {
  std::string err;
  CHECK(run_window({"--cases", "/no/such/folder"}, err) != exit_done);
  CHECK_FALSE(err.empty());
}
