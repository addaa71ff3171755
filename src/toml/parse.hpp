#pragma once

#include <string_view>
#include <variant>

#include "toml/reader.hpp"

namespace nc::toml {

/// Why the parser refused a file. Line and column count from 1; 0 when the parser does not say.
struct SyntaxError {
  int line = 0;
  int column = 0;
  std::string message;  ///< the parser's own words, one sentence, no full stop
};

/// The tables keep the order of the file, texts have '\n' as line ends, and every key and value has its place.
/// Parses bytes that passed scan_bytes() into our own tree. The only place that sees the parser; its exceptions end
/// here.
std::variant<Value, SyntaxError> parse_toml(std::string_view bytes);

}  // namespace nc::toml
