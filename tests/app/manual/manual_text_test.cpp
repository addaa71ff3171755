#include "app/manual/manual_text.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "app/commands/parse_arguments.hpp"
#include "app/program.hpp"

using namespace nc::app::manual;
using nc::app::define_program;
using nc::app::parse_arguments;

namespace {

/// The arguments of a command line, without the program's name.
std::vector<std::string> arguments_of(std::string_view line) {
  std::istringstream words{std::string(line)};
  std::vector<std::string> all{std::istream_iterator<std::string>(words), {}};
  all.erase(all.begin());
  return all;
}

}  // namespace

TEST_CASE("every example of the manual page is a command line that the program takes") {
  const nc::app::CommandSpec program = define_program();
  for (const TextRow& example : example_rows()) {
    CAPTURE(example.term);
    CHECK(example.term.substr(0, 10) == "needlecase");
    CHECK(parse_arguments(program, arguments_of(example.term)).has_value());
  }
}

TEST_CASE("an example that the program does not take would be found") {
  CHECK_FALSE(parse_arguments(define_program(), arguments_of("needlecase practise --region knee")).has_value());
}

TEST_CASE("the page names the variables that the program reads and the files that it keeps") {
  const auto has = [](const std::vector<TextRow>& rows, std::string_view term) {
    return std::any_of(rows.begin(), rows.end(), [&](const TextRow& row) { return row.term == term; });
  };
  for (const char* variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY"})
    CHECK(has(environment_rows(), variable));
  CHECK(has(file_rows(), "~/.local/share/needlecase/attempts.db"));
  CHECK(has(file_rows(), "~/.config/needlecase/settings.toml"));
}

TEST_CASE("the page says first that it is training and no triage tool") {
  const auto paragraphs = description_text();
  CHECK(paragraphs.at(1).find("five general web articles, not a triage tool") != std::string_view::npos);
}
