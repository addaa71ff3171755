#include "app/manual/command_tree.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "app/manual/defined_program.hpp"
#include "cases/template.hpp"
#include "cases/vocabulary.hpp"

using namespace nc;
using namespace nc::app::manual;
using nc::testing::DefinedProgram;

namespace {

const CommandForm& find(const CommandForm& program, const std::string& line) {
  for (const CommandForm* command : flatten(program))
    if (line_of(*command) == line) return *command;
  FAIL("no command " << line);
  return program;
}

const OptionForm& option(const CommandForm& command, const std::string& name) {
  for (const OptionForm& one : command.options)
    if (std::count(one.names.begin(), one.names.end(), name) > 0) return one;
  FAIL("no option " << name << " of " << line_of(command));
  return command.options.front();
}

}  // namespace

TEST_CASE("every command in help is described, and no hidden one") {
  const DefinedProgram program;
  std::vector<std::string> names;
  for (const CommandForm& command : program.form.commands)
    names.push_back(command.path.back());
  CHECK(names == std::vector<std::string>{"practise", "check", "new", "classify", "grade", "guidance", "export",
                                          "coverage", "schema", "store"});
  CHECK(line_of(find(program.form, "needlecase store backup")) == "needlecase store backup");
}

TEST_CASE("every option the parser knows is described once, help and version left out") {
  const DefinedProgram program;
  for (const CLI::App* command : program.root.get_subcommands([](const CLI::App*) { return true; })) {
    if (command->get_group().empty()) continue;
    const CommandForm& form = find(program.form, "needlecase " + command->get_name());
    CAPTURE(command->get_name());
    CHECK(form.options.size() + form.arguments.size() + 1 == command->get_options({}).size());
  }
  CHECK(program.form.options.size() + 2 == program.root.get_options({}).size());
}

TEST_CASE("a closed list is read word by word, so that a shell can offer it") {
  const DefinedProgram program;
  const CommandForm& practise = find(program.form, "needlecase practise");
  CHECK(option(practise, "--region").words == cases::region_words());
  CHECK(option(practise, "--region").kind == ValueKind::words);
  CHECK(option(program.form, "--theme").value == "light|dark|high-contrast");
  const OptionForm& symptom = option(find(program.form, "needlecase new"), "--symptom");
  CHECK(symptom.words == cases::symptom_kinds());
  CHECK(symptom.value == "WORD");
  CHECK(symptom.usual == "ache");
}

TEST_CASE("numbers have their range, paths their kind, flags no value") {
  const DefinedProgram program;
  const CommandForm& practise = find(program.form, "needlecase practise");
  CHECK(option(program.form, "--text-percent").range == "75 to 200");
  CHECK(option(program.form, "--text-percent").value == "N");
  CHECK(option(practise, "--count").range == "1 or more");
  CHECK(option(program.form, "--cases").kind == ValueKind::folder);
  CHECK(option(program.form, "--cases").repeatable);
  CHECK(option(program.form, "--tree").kind == ValueKind::file);
  CHECK(option(program.form, "--trainee").kind == ValueKind::text);
  CHECK(option(practise, "--resume").kind == ValueKind::none);
  CHECK(option(practise, "--resume").excludes == std::vector<std::string>{"--fresh"});
  CHECK(option(find(program.form, "needlecase grade"), "--answers").required);
}

TEST_CASE("arguments say what they take") {
  const DefinedProgram program;
  const auto argument = [&](const char* line) { return find(program.form, line).arguments.at(0); };
  CHECK(argument("needlecase practise").kind == ValueKind::case_id);
  CHECK(argument("needlecase grade").kind == ValueKind::case_or_file);
  CHECK(argument("needlecase check").kind == ValueKind::file);
  CHECK(argument("needlecase check").required);
  CHECK(argument("needlecase check").repeatable);
  CHECK_FALSE(argument("needlecase guidance show").required);
}
