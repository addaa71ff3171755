#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "guidance/guidance.hpp"

namespace nc::app {

/// Returns everything about the document, statement, resolution, gap, rule or advice with this id as JSON; nothing for
/// an unknown id. The object has `kind`, `id`, and what there is for its kind. A citation in it is an object with
/// `statement`, `document`, `file`, `place`, `text` and, when it counts for some regions only, `regions`.
std::optional<nlohmann::ordered_json> describe_item(const guidance::Guidance& guidance, const std::string& id);

/// Returns every id that describe_item() knows, kind by kind, each with a line of what it says.
nlohmann::ordered_json describe_all(const guidance::Guidance& guidance);

/// Returns the id that is most like `id`, for the question 'did you mean …?'; nothing when none is like it.
std::optional<std::string> nearest_id(const guidance::Guidance& guidance, const std::string& id);

}  // namespace nc::app
