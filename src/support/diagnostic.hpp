#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nc {

/// Says where something is written in an authored file. Lines and columns count from 1, columns in Unicode code points.
/// Line 0 means the whole file.
struct SourcePlace {
  std::string path;
  int line = 0;
  int column = 0;
  int end_column = 0;  ///< one past the last marked column of the same line; 0: not known
};

/// Says whether a diagnostic keeps a file from being used (error) or not (warning).
enum class Severity { warning, error };

/// One thing that is wrong or doubtful in an authored file (a case or the guidance). `number` is printed as `NC0123`. A
/// number never changes its meaning, also in later versions; docs/diagnostics.md explains each.
struct Diagnostic {
  int number = 0;
  Severity severity = Severity::error;
  SourcePlace place;
  std::string message;     ///< what is wrong, one sentence, no full stop at the end
  std::string suggestion;  ///< what to do; empty when the message says it all
  std::string excerpt;     ///< line of the file that it is about, as written there; empty when there is none
};

using Diagnostics = std::vector<Diagnostic>;

/// Returns true when at least one of the diagnostics is an error. A file that has only warnings is used.
bool has_errors(const Diagnostics& diagnostics);

/// Sorts by path, line, column, number and message, so that the order does not depend on which check ran first.
void sort_diagnostics(Diagnostics& diagnostics);

/// Returns the lines that a person reads: `path:line:column: error[NC0123]: message`, then the excerpt with a line of
/// carets (^) below the marked columns, and a line `help: suggestion`. Parts that are empty are left out, and every
/// line ends in a newline. Text from the file goes through visible(), so that it cannot disturb a terminal.
std::string render_diagnostic(const Diagnostic& diagnostic);

/// Returns every diagnostic as render_diagnostic() writes it, in the order given, and then a line that counts them ('2
/// errors, 1 warning in 3 files'). Returns an empty text when there are none.
std::string render_diagnostics(const Diagnostics& diagnostics);

/// Returns line number `line` (from 1) of `text` without its line end (`\n` or `\r\n`). The result is empty when there
/// is no such line.
std::string_view line_of(std::string_view text, int line);

}  // namespace nc
