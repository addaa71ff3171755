#include "exchange/json_text.hpp"

#include <set>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::exchange {

using nlohmann::json;
using nlohmann::ordered_json;

ReadJson read_json(std::string_view text) {
  ReadJson read;
  read.value = json(json::value_t::discarded);
  std::vector<std::set<std::string>> open_objects;
  const auto on_event = [&](int /*depth*/, json::parse_event_t event, json& value) {
    if (event == json::parse_event_t::object_start) open_objects.emplace_back();
    if (event == json::parse_event_t::object_end) open_objects.pop_back();
    if (event == json::parse_event_t::key && !open_objects.back().insert(value.get<std::string>()).second)
      read.doubled_keys.push_back(value.get<std::string>());
    return true;
  };
  try {
    read.value = json::parse(text.begin(), text.end(), on_event);
  } catch (const json::parse_error& error) {
    read.fault = {JsonFault::Kind::syntax, error.byte};
  } catch (const json::exception&) {
    read.fault = {JsonFault::Kind::number_too_large, 0};
  }
  return read;
}

std::string doubled_key_message(std::string_view key) {
  return fmt::format("the key '{}' stands twice in one object", visible(key));
}

std::string dump_line(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string dump_line(const ordered_json& value) {
  return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace nc::exchange
