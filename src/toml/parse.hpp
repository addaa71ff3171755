#pragma once

#include <string_view>
#include <variant>

#include "toml/reader.hpp"

namespace nc::toml {

/// Says why the TOML parser refused a file. Line and column count from 1 and are 0 when the parser does not say.
struct SyntaxError {
  int line = 0;
  int column = 0;
  std::string message;  ///< the parser's own words: one sentence without full stop
};

/// Parses bytes that scan_bytes() found no fault in. Returns the table of the whole file, or the first syntax error.
/// Tables keep the order of the file, line ends within texts become '\n', and every key and value has its place. This
/// is the only function that uses the TOML library, and the library's exceptions end here.
std::variant<Value, SyntaxError> parse_toml(std::string_view bytes);

}  // namespace nc::toml
