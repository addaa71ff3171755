#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace nc::app {

/// Returns what explain_case() returned as lines for a terminal, without colour. Control characters from the file are
/// written out.
std::string explanation_lines(const nlohmann::ordered_json& explanation);

}  // namespace nc::app
