#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nc {

/// A place in an authored file. Lines and columns count from 1; a column counts Unicode code points. 0 means 'the whole
/// file'.
struct SourcePlace {
  std::string path;
  int line = 0;
  int column = 0;
  int end_column = 0;  ///< one past the last column of the marked text on the same line; 0 when unknown
};

enum class Severity { warning, error };

/// One numbered finding of a checker about an authored file (case or guidance).
/// `number` is stable across versions (printed as `NC0123`); numbers are listed in docs/diagnostics.md.
struct Diagnostic {
  int number = 0;
  Severity severity = Severity::error;
  SourcePlace place;
  std::string message;     ///< what is wrong, one sentence, no full stop at the end
  std::string suggestion;  ///< what to do; empty when the message says it all
  std::string excerpt;     ///< the line of the file it speaks of, unescaped; empty when there is none
};

using Diagnostics = std::vector<Diagnostic>;

/// True when any entry is an error (warnings alone let a file be served).
bool has_errors(const Diagnostics& diagnostics);

/// Sorts by path, line, column, number, so that output does not depend on the order of the checks.
void sort_diagnostics(Diagnostics& diagnostics);

/// `path:line:column: error[NC0123]: message`, then excerpt, caret line and `help:` line, each ending in a newline.
/// Control and bidirectional override characters from the file are made visible.
std::string render_diagnostic(const Diagnostic& diagnostic);

/// Every diagnostic rendered in order, then one summary line ('2 errors, 1 warning in 3 files').
std::string render_diagnostics(const Diagnostics& diagnostics);

/// The 1-based line of `text` without its newline, or an empty view when there is none.
std::string_view line_of(std::string_view text, int line);

}  // namespace nc
