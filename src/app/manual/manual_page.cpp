#include "app/manual/manual_page.hpp"

#include <fmt/format.h>

#include "app/manual/command_tree.hpp"
#include "app/manual/manual_text.hpp"
#include "app/manual/roff.hpp"

namespace nc::app::manual {
namespace {

constexpr std::string_view many = "...";

std::string argument_text(const OptionSpec& argument) {
  const std::string name = roff_italic(argument.name) + std::string(argument.repeatable ? many : "");
  return argument.required ? name : "[" + name + "]";
}

/// "--answers FILE": the options that may not be left out.
std::string required_options(const PlacedCommand& command) {
  std::string out;
  for (const OptionSpec& option : command.spec->options)
    if (option.required) out += fmt::format(" {} {}", roff_bold(option.name), roff_italic(value_text(option)));
  return out;
}

std::string synopsis_line(const PlacedCommand& command) {
  std::string line = roff_bold(line_of(command)) + required_options(command);
  if (!command.spec->options.empty()) line += fmt::format(" [{}]{}", roff_italic("OPTION"), many);
  for (const OptionSpec& argument : command.spec->arguments)
    line += " " + argument_text(argument);
  return line;
}

/// A command that only groups others is no command line of its own.
bool is_called(const PlacedCommand& command) {
  return static_cast<bool>(command.spec->run);
}

std::string synopsis(const CommandSpec& program) {
  std::string out = roff_section("SYNOPSIS");
  const char* separator = "";
  for (const PlacedCommand& command : flatten(program)) {
    if (!is_called(command)) continue;
    out += separator + synopsis_line(command) + "\n";
    separator = ".br\n";
  }
  return out;
}

std::string term_of(const OptionSpec& option) {
  if (is_argument(option)) return roff_italic(option.name) + std::string(option.repeatable ? many : "");
  if (option.kind == ValueKind::flag) return roff_bold(option.name);
  return roff_bold(option.name) + " " + roff_italic(value_text(option));
}

std::string meaning_of(const OptionSpec& option) {
  std::string text = option.help + ".";
  if (has_many_words(option)) text += fmt::format(" One of {}.", fmt::join(option.words, ", "));
  if (const std::string range = range_text(option); !range.empty()) text += fmt::format(" A number, {}.", range);
  if (!option.default_value.empty()) text += fmt::format(" Left out: {}.", option.default_value);
  if (option.required && !is_argument(option)) text += " Required.";
  if (!option.excludes.empty()) text += fmt::format(" Not with {}.", fmt::join(option.excludes, ", "));
  return text;
}

std::string entries(const std::vector<OptionSpec>& options) {
  std::string out;
  for (const OptionSpec& option : options)
    out += roff_entry(term_of(option), meaning_of(option));
  return out;
}

std::string common_options() {
  return roff_entry(roff_bold("--help") + ", " + roff_bold("-h"),
                    "How the program, or the command before it, is used.") +
         roff_entry(roff_bold("--version"), "Which version this is.");
}

std::string commands_section(const CommandSpec& program) {
  std::string out = roff_section("COMMANDS");
  for (const PlacedCommand& command : flatten(program)) {
    if (command.spec == &program || !is_called(command)) continue;
    out += roff_part(line_of(command)) + roff_paragraph(command.spec->summary + ".") +
           entries(command.spec->arguments) + entries(command.spec->options);
  }
  return out;
}

std::string rows_section(std::string_view name, const std::vector<TextRow>& rows) {
  std::string out = roff_section(name);
  for (const TextRow& row : rows)
    out += roff_entry(roff_bold(row.term), row.text);
  return out;
}

std::string exit_section() {
  std::string out = roff_section("EXIT STATUS");
  int code = 0;
  for (const std::string_view text : exit_status_text())
    out += roff_entry(roff_bold(std::to_string(code++)), text);
  return out;
}

std::string description_section() {
  std::string out = roff_section("DESCRIPTION");
  for (const std::string_view paragraph : description_text())
    out += roff_paragraph(paragraph);
  return out;
}

}  // namespace

std::string manual_page(const CommandSpec& program, std::string_view version) {
  std::string page = fmt::format(
      ".\\\" Written by 'needlecase man' from the definitions of the command line.\n"
      ".TH NEEDLECASE 1 \"\" \"needlecase {}\" \"User Commands\"\n",
      roff_literal(version));
  page += roff_section("NAME") + fmt::format("needlecase \\- {}\n", roff_prose(summary_text()));
  page += synopsis(program) + description_section();
  page += roff_section("OPTIONS") + roff_paragraph("For the window, or with no command at all.") +
          entries(program.options) + common_options();
  page += commands_section(program) + rows_section("FILES", file_rows());
  page += rows_section("ENVIRONMENT", environment_rows()) + exit_section();
  page += rows_section("EXAMPLES", example_rows());
  page += roff_section("SEE ALSO") +
          roff_paragraph(
              "How points are scored, what the columns of an export hold, and what each diagnostic means: "
              "the folder /usr/share/doc/needlecase.") +
          roff_paragraph("xdg-open(1), sqlite3(1)");
  return page;
}

}  // namespace nc::app::manual
