#pragma once

#include <string_view>
#include <vector>

// What the manual page says beside the definitions of the command line. Plain text, escaped by the page's writer.

namespace nc::app::manual {

/// A thing (a file, a variable, a command line) and what there is to say of it.
struct TextRow {
  std::string_view term;
  std::string_view text;
};

std::string_view summary_text();                   ///< one line for apropos, without a capital or a full stop
std::vector<std::string_view> description_text();  ///< paragraphs
std::vector<TextRow> file_rows();                  ///< paths as Debian's package and the XDG defaults give them
std::vector<TextRow> environment_rows();           ///< every variable that the program reads
std::vector<std::string_view> exit_status_text();  ///< by exit code, from 0
std::vector<TextRow> example_rows();               ///< command lines that the definitions accept (a test parses them)

}  // namespace nc::app::manual
