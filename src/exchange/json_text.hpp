#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

// JSON as text. The library that reads and writes it is made of templates: here they are compiled once for all who use
// them.

namespace nc::exchange {

/// Why a text is not JSON.
struct JsonFault {
  enum class Kind { syntax, number_too_large };
  Kind kind = Kind::syntax;
  std::size_t byte = 0;  ///< of a syntax fault: how many bytes were read; 0 for the other kind
};

/// Holds what came of reading JSON. Of a key that stands twice in one object the last value would win and nobody would
/// notice, so every such key is told, and whoever reads what a person wrote refuses it.
struct ReadJson {
  nlohmann::json value;                   ///< `is_discarded()` when there is a fault
  std::optional<JsonFault> fault{};       ///< nothing when the text is JSON
  std::vector<std::string> doubled_keys;  ///< keys that an object holds twice, in the order of the text
};

/// Reads one JSON value.
ReadJson read_json(std::string_view text);

/// Says of a key that it stands twice, as a message without full stop; control characters are made visible.
std::string doubled_key_message(std::string_view key);

/// Returns JSON in one line. Bytes that are not UTF-8 become U+FFFD, so the line is always valid.
std::string dump_line(const nlohmann::json& value);
std::string dump_line(const nlohmann::ordered_json& value);

}  // namespace nc::exchange
