#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nc::toml {

/// What is wrong with a TOML file before anyone knows what it means. A reader's diagnostic number is its first number
/// plus this.
enum class Fault : int {
  too_large,  ///< over max_file_bytes
  invalid_utf8,
  nested_too_deep,  ///< brackets inside brackets over max_nesting
  too_many_dots,    ///< over max_dots in one key or header
  line_too_long,    ///< over max_line_bytes
  syntax,           ///< refused by the TOML parser
  unsafe_text,      ///< decoded text holds a control or bidirectional override character
  unknown_key,
  missing_key,
  wrong_type,
  out_of_range,  ///< a number past its limits, a list or text too long, empty or repeated
  unknown_word,  ///< a word that is not in its closed list, or an id that does not exist
};

/// The limits within which the TOML parser is known to be safe: a line of 31,000 dotted parts overflows its stack.
struct Limits {
  static constexpr std::size_t max_file_bytes = std::size_t{256} * 1024;
  static constexpr std::size_t enough_bytes = max_file_bytes + 1;  ///< of a file, to see that it is too large
  static constexpr std::size_t max_line_bytes = std::size_t{64} * 1024;
  static constexpr int max_nesting = 64;
  static constexpr int max_dots = 16;
};

/// One reason not to hand the bytes to the parser.
struct ScanFault {
  Fault fault = Fault::syntax;
  int line = 0;    ///< from 1; 0 means the whole file
  int column = 0;  ///< from 1, in code points (in bytes where the bytes are no UTF-8)
  std::string message;
};

/// Looks at the bytes of a file before the parser does: size, UTF-8, line length, nesting of brackets, dots in a key.
/// Text in quotes and comments is skipped as TOML defines it. At most one fault of each sort is returned; empty when
/// the parser may see the file.
std::vector<ScanFault> scan_bytes(std::string_view bytes);

}  // namespace nc::toml
