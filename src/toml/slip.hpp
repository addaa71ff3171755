#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "toml/scan.hpp"

// Mistakes in the writing of a file, as proofread() finds and mends them. Only the sources of this folder use this.

namespace nc::toml {

/// One mistake of writing. Lines and columns count from 1, columns in code points.
struct Slip {
  Fault fault = Fault::syntax;
  int line = 0;
  int column = 0;
  int end_column = 0;  ///< 0: not known
  std::string message;
  std::string suggestion;
  /// Slips of the same cause are told once, with the lines of the others. Empty: it is told by itself.
  std::string cause = {};
};

/// Where a value of several lines ends, and what is wrong within it.
struct MendedLines {
  std::size_t end_line = 0;    ///< index of the line in which it ends
  std::size_t end_offset = 0;  ///< offset in that line of what follows it
  std::vector<Slip> slips;     ///< with their lines
};

/// Returns the column of a byte offset in a line.
int column_at(std::string_view line, std::size_t offset);

/// Returns the text as a message shows it: at most 60 code points, the rest as '…'.
std::string shortened(std::string_view text);

/// Returns the number of bytes of the curly, low or angle quotation mark that begins at the offset; 0 when there is
/// none.
std::size_t odd_quote_length(std::string_view text, std::size_t offset);
/// Returns the offset of the last such mark; npos when there is none.
std::size_t last_odd_quote(std::string_view text);

/// Returns the text as a TOML text between straight quotation marks.
std::string quoted(std::string_view text);

/// Returns the offset of the quotation mark that ends the text which begins at offset 0 with such a mark; npos when it
/// does not end in this line.
std::size_t end_of_quoted(std::string_view text);

/// Returns true when nothing but blanks and a remark is left.
bool is_blank_or_remark(std::string_view text);
/// Returns true when the line is a heading in brackets, or a key with the beginning of a value: whatever was open
/// before it should have ended.
bool looks_like_statement(std::string_view line);

/// Puts slips in the order of the file, and folds those of the same cause into the first of them, which then names the
/// other lines too.
std::vector<Slip> fold_causes(std::vector<Slip> slips);

}  // namespace nc::toml
