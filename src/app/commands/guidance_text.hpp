#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "guidance/guidance.hpp"

namespace nc::app {

/// One document, statement, resolution, gap, rule or advice item with all that it says and rests on; nothing for an
/// unknown id. Keys: `kind`, `id`, then what the kind has; a citation is an object with `statement`, `document`,
/// `file`, `place`, `text` and, when it counts for some regions only, `regions`.
std::optional<nlohmann::ordered_json> describe_item(const guidance::Guidance& guidance, const std::string& id);

/// Every id, kind by kind, with one line of what it says: what describe_item() can be asked for.
nlohmann::ordered_json describe_all(const guidance::Guidance& guidance);

/// The id most like `id` among all there are, for 'did you mean'; nothing when none is near.
std::optional<std::string> nearest_id(const guidance::Guidance& guidance, const std::string& id);

/// A description as lines for a terminal, without colour, readable by a screen reader; control characters are made
/// visible.
std::string to_lines(const nlohmann::ordered_json& description);

/// A condition in words: `pain is mild or moderate, hours above 48 and up to 72`.
std::string to_words(const guidance::Condition& condition);

}  // namespace nc::app
