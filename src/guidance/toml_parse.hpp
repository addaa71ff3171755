#pragma once

#include <string_view>
#include <variant>

#include "guidance/toml_reader.hpp"

namespace nc::guidance {

/// Why the parser refused a file.
struct TomlSyntaxError {
  int line = 0;
  int column = 0;
  std::string message;
};

/// Parses bytes that passed scan_bytes() into our own tree. The only place that sees the parser; its exceptions end here.
std::variant<TomlValue, TomlSyntaxError> parse_toml(std::string_view bytes);

}  // namespace nc::guidance
