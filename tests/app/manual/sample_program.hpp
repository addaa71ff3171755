#pragma once

#include <catch2/catch.hpp>

#include "app/manual/command_tree.hpp"
#include "app/program.hpp"

// What the tests of the three completion scripts share.

namespace nc::testing {

/// A program with one option or argument of every form that a script tells apart.
inline app::CommandSpec sample_program() {
  using app::ValueKind;
  const app::CommandSpec play = {
      .name = "play",
      .summary = "Play the cases' words",
      .arguments = {{.name = "CASE", .kind = ValueKind::case_id, .help = "What is played", .repeatable = true}},
      .options = {{.name = "--region", .kind = ValueKind::word, .words = {"neck", "shoulder"}, .help = "A region"},
                  {.name = "--count", .kind = ValueKind::number, .help = "How many [cases]"},
                  {.name = "--on", .kind = ValueKind::flag, .help = "Go on", .excludes = {"--off"}},
                  {.name = "--off", .kind = ValueKind::flag, .help = "Begin anew", .excludes = {"--on"}}}};
  const app::CommandSpec grade = {
      .name = "grade",
      .summary = "Grade a case",
      .arguments = {{.name = "CASE", .kind = ValueKind::case_or_file, .help = "What is graded", .required = true}},
      .options = {{.name = "--out", .kind = ValueKind::file, .value_name = "FILE", .help = "Where to"},
                  {.name = "--cases", .kind = ValueKind::folder, .help = "More cases", .repeatable = true}}};
  const app::CommandSpec unseen = {.name = "unseen", .summary = "Not to be offered", .hidden = true};
  return {.name = "needlecase", .commands = {play, {.name = "store", .commands = {grade}}, unseen}};
}

inline bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Fails unless the script of the real program knows every command, every option and every word of a closed list.
inline void check_knows_all(const std::string& script) {
  const app::CommandSpec program = app::define_program();
  for (const app::manual::PlacedCommand& command : app::manual::flatten(program)) {
    CAPTURE(app::manual::line_of(command));
    CHECK(holds(script, command.spec->name));
    for (const app::OptionSpec& option : command.spec->options) {
      CAPTURE(option.name);
      CHECK(holds(script, option.name.substr(2)));
      for (const std::string& word : option.words)
        CHECK(holds(script, word));
    }
  }
}

}  // namespace nc::testing
