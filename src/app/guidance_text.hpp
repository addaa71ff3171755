#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "guidance/guidance.hpp"
#include "guidance/verify.hpp"

namespace nc::app {

/// One statement, rule, advice item, resolution, gap or document as lines for a terminal, with document and place of all it rests on;
/// control characters from files made visible. Nothing for an unknown id.
std::optional<std::string> describe(const guidance::Guidance& guidance, const std::string& id);

/// The same as JSON: `kind`, `id` and what the kind has; citations with `statement`, `document`, `file`, `place` and, when
/// filtered, `regions`.
std::optional<nlohmann::ordered_json> describe_json(const guidance::Guidance& guidance, const std::string& id);

/// Every id there is, kind by kind, with its first words: what `describe` can be asked for.
std::string list_all(const guidance::Guidance& guidance);
nlohmann::ordered_json list_all_json(const guidance::Guidance& guidance);

/// Every id, for 'did you mean'.
std::vector<std::string> all_ids(const guidance::Guidance& guidance);

/// The counts of a verification as plain lines, and as JSON (`class`, `valid_combinations`, …, `holds`, `faults`).
std::string describe(const guidance::Verification& verification);
nlohmann::ordered_json describe_json(const guidance::Verification& verification);

/// Conditions in words: `pain mild or moderate, hours above 48 up to 72`.
std::string describe(const guidance::Condition& condition);

}  // namespace nc::app
