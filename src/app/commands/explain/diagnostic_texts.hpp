#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace nc::app {

/// What a diagnostic means, with an example of the mistake and the same without it.
struct DiagnosticText {
  int number = 0;
  std::string means;  ///< in one line, with marks of Markdown
  std::string help;   ///< what to do, in whole sentences
  std::string wrong;
  std::string right;
  /// What the examples can be tried in: the name of a guidance file, "case", or "words" when they only tell it.
  std::string tried_in;
  std::string at;                   ///< the text there that an example stands in place of
  std::array<std::string, 2> also;  ///< the second is put in place of the first before that; empty: nothing is
};

/// A chapter of the document: the diagnostics from a number on.
struct DiagnosticChapter {
  std::string title;
  int first = 0;
};

/// Everything that is said about diagnostics, sorted by number.
struct DiagnosticTexts {
  std::vector<DiagnosticChapter> chapters;
  std::vector<DiagnosticText> texts;
};

/// Reads the texts from a file in the form of assets/diagnostics.toml. Fails (input) when it has a fault.
Result<DiagnosticTexts> read_diagnostic_texts(std::string_view file);

/// Returns the number in `NC0123`, `nc123`, `0123` or `error[NC0123]`; 0 for anything else.
int diagnostic_number(std::string_view written);

/// Returns the lines that explain a diagnostic to a person.
std::string to_lines(const DiagnosticText& text);

/// Returns docs/diagnostics.md, which says what every diagnostic means.
std::string diagnostics_document(const DiagnosticTexts& texts);

}  // namespace nc::app
