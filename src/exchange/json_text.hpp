#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

// JSON as text. The library that reads and writes it is made of templates: here they are compiled once for all who use
// them.

namespace nc::exchange {

/// Reads one JSON value. What it returns `is_discarded()` when the text is not JSON.
nlohmann::json parse_json(std::string_view text);

/// Returns JSON in one line. Bytes that are not UTF-8 become U+FFFD, so the line is always valid.
std::string dump_line(const nlohmann::json& json);
std::string dump_line(const nlohmann::ordered_json& json);

}  // namespace nc::exchange
