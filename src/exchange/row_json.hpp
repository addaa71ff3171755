#pragma once

#include <optional>
#include <string>
#include <variant>

#include <nlohmann/json.hpp>

#include "exchange/json_text.hpp"
#include "exchange/rows.hpp"

namespace nc::exchange {

/// These return the JSON value of one column: null for an absent value.
inline nlohmann::ordered_json json_of(const CertaintyCell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  return nullptr;
}
template <class T>
nlohmann::ordered_json json_of(const T& value) {
  return value;
}
template <class T>
nlohmann::ordered_json json_of(const std::optional<T>& value) {
  if (!value) return nullptr;
  return *value;
}

/// Returns a row as a JSON object, with the columns in the order of the export and null for absent values.
template <class Row>
nlohmann::ordered_json row_to_json(const Row& row) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  for_columns(row, [&object](const char* name, const auto& value) { object[name] = json_of(value); });
  return object;
}

}  // namespace nc::exchange
