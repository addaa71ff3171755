#include "app/manual/completions.hpp"

#include <catch2/catch.hpp>

#include "app/manual/defined_program.hpp"

using namespace nc::app::manual;
using nc::testing::DefinedProgram;

// What the scripts do is tried in the shells themselves by tests/e2e/completion.py; here only that nothing is left out.

TEST_CASE("each script knows every command, every option and every word of a closed list") {
  const CommandForm program = DefinedProgram().form;
  for (const std::string& script : {bash_completion(program), zsh_completion(program), fish_completion(program)}) {
    for (const CommandForm* command : flatten(program)) {
      if (!command->path.empty()) CHECK(script.find(command->path.back()) != std::string::npos);
      for (const OptionForm& option : command->options) {
        CAPTURE(line_of(*command), option.names.front());
        CHECK(script.find(option.names.front().substr(2)) != std::string::npos);
        for (const std::string& word : option.words)
          CHECK(script.find(word) != std::string::npos);
      }
    }
  }
}

TEST_CASE("a description with quotes stays one word of the shell") {
  CHECK(sh_quoted("the documents' rules") == "'the documents'\\'' rules'");
  CHECK(fish_quoted("a\\b's") == "'a\\\\b\\'s'");
}

TEST_CASE("brackets in a description do not end it in zsh") {
  CommandForm program;
  program.options.push_back({{"--x"}, {}, ValueKind::none, {}, {}, "a [b]", {}, false, false, {}});
  CHECK(zsh_completion(program).find("--x[a \\[b\\]]") != std::string::npos);
}
