#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "guidance/verify.hpp"

namespace nc::app {

/// The counts of a verification as plain lines, then its faults, then whether the table holds.
std::string to_lines(const guidance::Verification& verification);

/// The same as JSON: `valid_combinations`, `classes`, `unclassified`, `several_classes`, `accepted_faults`, `rules`,
/// `never_decisive`, `hours`, `violations`, `exceptions`, `holds`, `faults`.
nlohmann::ordered_json to_json(const guidance::Verification& verification);

}  // namespace nc::app
