#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nc::toml {

/// Lists what can be wrong with a TOML file whatever it is about. The number of a fault in diagnostics is a first
/// number, which depends on what the file is (a case or guidance), plus its place in this list.
enum class Fault : int {
  too_large,  ///< larger than Limits::max_file_bytes
  invalid_utf8,
  nested_too_deep,  ///< brackets within brackets, deeper than Limits::max_nesting
  too_many_dots,    ///< more than Limits::max_dots in one key or header
  line_too_long,    ///< longer than Limits::max_line_bytes
  syntax,           ///< refused by the TOML parser
  unsafe_text,      ///< a decoded text holds a control character or one that changes its direction
  unknown_key,
  missing_key,
  wrong_type,
  out_of_range,  ///< a number beyond its limits; a text or list that is empty, too long or holds something twice
  unknown_word,  ///< a word that is not in its closed list, or an id that does not exist
};

/// The limits within which the TOML library is known to be safe. Without them a line with 31,000 dots overflows its
/// stack.
struct Limits {
  static constexpr std::size_t max_file_bytes = std::size_t{256} * 1024;
  /// So many bytes of a file are enough to see that it is too large; a reader need not read further.
  static constexpr std::size_t enough_bytes = max_file_bytes + 1;
  static constexpr std::size_t max_line_bytes = std::size_t{64} * 1024;
  static constexpr int max_nesting = 64;
  static constexpr int max_dots = 16;
};

/// One reason why a file must not be given to the parser.
struct ScanFault {
  Fault fault = Fault::syntax;
  int line = 0;    ///< from 1; 0: the whole file
  int column = 0;  ///< from 1, in code points, or in bytes where they are not UTF-8
  std::string message;
};

/// Looks for what the parser must not see: a file that is too large, bytes that are not UTF-8, lines that are too long,
/// brackets nested too deep, and keys with too many dots. Brackets and dots within quotes and comments do not count.
/// Returns at most one fault of each sort, and none when the bytes may be parsed.
std::vector<ScanFault> scan_bytes(std::string_view bytes);

}  // namespace nc::toml
