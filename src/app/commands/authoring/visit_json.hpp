#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "cases/case.hpp"

// What `check --explain` and `sheet` both say of a visit, as JSON writes it.

namespace nc::app {

/// Returns what a plan says of a piece of advice: `required`, `fine`, `beside`, `not-covered`, `contrary` or `harmful`.
std::string_view verdict_of(const guidance::AdvicePlan& plan, const guidance::AdviceId& id);

/// Returns the number (from 1) of the required point that this piece of advice shares with others, any of which meets
/// it; nothing when it meets none, or one of its own.
std::optional<int> shared_point(const guidance::AdvicePlan& plan, const guidance::AdviceId& id);

/// Returns true when one of the required points is the warning of a collapsed lung.
bool has_lung_warning(const guidance::AdvicePlan& plan);

/// Returns the names of the classes, from the mildest to the most urgent.
std::vector<std::string> accepted_words(guidance::UrgencySet set);

/// Returns the names of the regions.
std::vector<std::string> region_names(guidance::RegionSet set);

/// Returns an object with the class of each report alone, by its id.
nlohmann::ordered_json symptoms_json(const cases::Visit& visit, const cases::VisitKey& key);

}  // namespace nc::app
