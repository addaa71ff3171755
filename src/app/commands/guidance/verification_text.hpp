#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "guidance/verify.hpp"

namespace nc::app {

/// Returns a verification of the decision table as plain lines: its counts, its faults, and whether the table holds.
std::string to_lines(const guidance::Verification& verification);

/// Returns a verification as a JSON object with `valid_combinations`, `classes`, `unclassified`, `several_classes`,
/// `accepted_faults`, `rules`, `never_decisive`, `hours`, `violations`, `exceptions`, `holds` and `faults`.
nlohmann::ordered_json to_json(const guidance::Verification& verification);

}  // namespace nc::app
