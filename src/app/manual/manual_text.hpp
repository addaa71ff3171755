#pragma once

#include <string_view>
#include <vector>

// What the manual page says beside the definitions of the command line. It is plain text; manual_page() escapes it.

namespace nc::app::manual {

/// A file, a variable or a command line, and what the page says about it.
struct TextRow {
  std::string_view term;
  std::string_view text;
};

/// Returns what the program is, in one line for apropos, which begins with a small letter and has no full stop.
std::string_view summary_text();
/// Returns the paragraphs of the description.
std::vector<std::string_view> description_text();
/// Returns the files of the program, at the paths that Debian's package and the XDG defaults give them.
std::vector<TextRow> file_rows();
/// Returns every environment variable that the program reads.
std::vector<TextRow> environment_rows();
/// Returns what each exit code means, from 0 upwards.
std::vector<std::string_view> exit_status_text();
/// Returns examples of command lines. A test parses them, so that the definitions accept each.
std::vector<TextRow> example_rows();

}  // namespace nc::app::manual
