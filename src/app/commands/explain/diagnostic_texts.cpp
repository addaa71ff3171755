#include "app/commands/explain/diagnostic_texts.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/reader.hpp"

namespace nc::app {
namespace {

constexpr int last_number = 9999;

DiagnosticText read_text(toml::Table& table) {
  DiagnosticText text;
  text.number = static_cast<int>(table.integer("number", 1, last_number).value_or(0));
  text.means = table.text("means").value_or("");
  text.help = table.text("help").value_or("");
  text.wrong = table.text("wrong").value_or("");
  text.right = table.text("right").value_or("");
  text.tried_in = table.optional_text("in").value_or("case");
  text.at = table.optional_text("at").value_or(text.right);
  const auto also = table.texts("also");
  for (std::size_t i = 0; i < std::min(also.size(), text.also.size()); ++i)
    text.also[i] = also[i]->text;
  table.finish();
  return text;
}

/// The text with its lines pushed to the right.
std::string indented(std::string_view text) {
  std::string out;
  while (true) {
    const std::size_t end = text.find('\n');
    out += fmt::format("  {}\n", text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + 1);
  }
}

/// Without the marks of Markdown.
std::string plain(std::string text) {
  std::erase_if(text, [](char c) { return c == '*' || c == '`'; });
  return text;
}

constexpr std::string_view document_head =
    R"(# What `needlecase check` reports

Every diagnostic has a number that never changes its meaning. It is printed as `path:line:column: error[NC0123]: message`, with the line of
the file, a mark below the place, and what to do. `needlecase explain NC0123` tells what it means, with a wrong and a right example.

All faults of a file are reported in one pass, and each cause once. A mistake of writing (NC0105) is reported, and the file is then read as
it was most likely meant. A warning does not keep a case from being served. In a draft the diagnostics marked *draft: warning* are warnings,
because the author may still be about to write what is missing; drafts are never shown to trainees.

`--format json` prints the same as an array of objects with `number`, `severity`, `path`, `line`, `column`, `end_column`, `message`,
`suggestion` and `excerpt` (of a very long line only its beginning). Lines and columns count from 1, columns in characters; 0 means that
there is none.

The tables below are made from `assets/diagnostics.toml`.
)";

}  // namespace

Result<DiagnosticTexts> read_diagnostic_texts(std::string_view file) {
  toml::File opened("diagnostics.toml", std::string(file), 0);
  DiagnosticTexts texts;
  if (opened.root() != nullptr) {
    toml::Table root = opened.table(*opened.root());
    for (toml::Table& table : root.tables("chapter")) {
      texts.chapters.push_back(
          {table.text("title").value_or(""), static_cast<int>(table.integer("first", 1, last_number).value_or(0))});
      table.finish();
    }
    for (toml::Table& table : root.tables("diagnostic"))
      texts.texts.push_back(read_text(table));
    root.finish();
  }
  if (has_errors(opened.diagnostics())) return fail(ErrorKind::input, render_diagnostics(opened.diagnostics()));
  std::stable_sort(texts.texts.begin(), texts.texts.end(),
                   [](const auto& a, const auto& b) { return a.number < b.number; });
  return texts;
}

int diagnostic_number(std::string_view written) {
  const std::size_t open = written.find('[');
  if (open != std::string_view::npos) written = written.substr(open + 1, written.find(']', open) - open - 1);
  std::string digits = fold_case(written);
  if (digits.rfind("nc", 0) == 0) digits.erase(0, 2);
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  const auto number = parse_decimal(digits);
  return number && *number <= last_number ? static_cast<int>(*number) : 0;
}

std::string to_lines(const DiagnosticText& text) {
  return fmt::format("NC{:04}: {}\n\n{}\n\nWrong:\n{}\nRight:\n{}", text.number, plain(text.means), text.help,
                     indented(text.wrong), indented(text.right));
}

std::string diagnostics_document(const DiagnosticTexts& texts) {
  std::string out(document_head);
  for (std::size_t at = 0; at < texts.chapters.size(); ++at) {
    const int end = at + 1 < texts.chapters.size() ? texts.chapters[at + 1].first : last_number;
    out += fmt::format("\n## {}\n\n| number | means |\n|---|---|\n", texts.chapters[at].title);
    for (const DiagnosticText& text : texts.texts)
      if (text.number >= texts.chapters[at].first && text.number < end)
        out += fmt::format("| NC{:04} | {} |\n", text.number, text.means);
  }
  return out;
}

}  // namespace nc::app
