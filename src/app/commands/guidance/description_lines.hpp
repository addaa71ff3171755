#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace nc::app {

/// Returns what describe_item() or describe_all() returned as plain lines for a terminal. They have no colour, so that
/// a screen reader can read them, and control characters are written out.
std::string to_lines(const nlohmann::ordered_json& description);

}  // namespace nc::app
