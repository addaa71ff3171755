#include "app/manual/manual_page.hpp"

#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>

#include "app/manual/command_tree.hpp"
#include "app/manual/manual_text.hpp"
#include "app/manual/roff.hpp"
#include "app/program.hpp"
#include "app/version.hpp"

using namespace nc;
using namespace nc::app;
using namespace nc::app::manual;

namespace {

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string page() {
  return manual_page(define_program(), version);
}

/// The part of a page from this heading to the next.
std::string part_of(const std::string& text, const std::string& heading) {
  const std::size_t from = text.find(heading);
  REQUIRE(from != std::string::npos);
  const std::size_t to = std::min(text.find("\n.SS ", from + 1), text.find("\n.SH ", from + 1));
  return text.substr(from, to - from);
}

}  // namespace

TEST_CASE("the page has the sections that readers of manual pages look for, in their order") {
  const std::string text = page();
  std::size_t at = 0;
  for (const char* name : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "FILES", "ENVIRONMENT",
                           "EXIT STATUS", "EXAMPLES", "SEE ALSO"}) {
    CAPTURE(name);
    const std::size_t found = text.find(roff_section(name), at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
  CHECK(holds(text, std::string("\"needlecase ") + version + "\""));
  CHECK(holds(text, "needlecase \\- practise the triage"));
}

TEST_CASE("every command has its part, and every option and argument stands in it with its description") {
  const CommandSpec program = define_program();
  const std::string text = page();
  for (const PlacedCommand& command : flatten(program)) {
    if (!command.path.empty() && !command.spec->commands.empty()) continue;
    const std::string part =
        part_of(text, command.path.empty() ? roff_section("OPTIONS") : roff_part(line_of(command)));
    CAPTURE(line_of(command));
    for (const OptionSpec& option : command.spec->options) {
      CAPTURE(option.name);
      CHECK(holds(part, roff_bold(option.name)));
      CHECK(holds(part, roff_prose(option.help)));
    }
    for (const OptionSpec& argument : command.spec->arguments) {
      CHECK(holds(part, roff_italic(argument.name)));
      CHECK(holds(part, roff_prose(argument.help)));
    }
  }
}

TEST_CASE("the synopsis names what a command cannot do without") {
  const std::string synopsis = part_of(page(), roff_section("SYNOPSIS"));
  CHECK(holds(synopsis, "\\fBneedlecase check\\fR [\\fIOPTION\\fR]... \\fIPATH\\fR..."));
  CHECK(holds(synopsis, "\\fBneedlecase grade\\fR \\fB\\-\\-answers\\fR \\fIFILE\\fR"));
  CHECK(holds(synopsis, "[\\fIID\\fR]"));
}

TEST_CASE("the exit codes of the page are those of the program") {
  const std::vector<std::string_view> texts = exit_status_text();
  REQUIRE(texts.size() == 4);
  CHECK(texts[exit_done] == "Done.");
  CHECK(texts[exit_input].substr(0, 9) == "The input");
  CHECK(texts[exit_usage] == "Wrong usage.");
  CHECK(texts[exit_environment].substr(0, 15) == "The environment");
}
