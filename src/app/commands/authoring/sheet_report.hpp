#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "cases/case.hpp"

namespace nc::app {

/// Returns the advice that a case offers at each visit, with what each piece is worth under each class, for other
/// programs: `case`, `use` and `visits[]`. A visit has `visit` (from 1), `hours`, `regions`, `key`, `accepted`,
/// `rules`, `lung_warning`, `symptoms` (the class of each report alone) and `offered[]`, in the order in which a
/// trainee sees it. An offered piece has `id`, `group`, `verdicts` (by class, see verdict_of) and, where it shares a
/// required point with others in some class, the number of that `point`.
nlohmann::ordered_json sheet_as_json(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Returns the same as lines for a person, from what sheet_as_json() made.
std::string sheet_as_text(const guidance::Guidance& guidance, const nlohmann::ordered_json& sheet);

}  // namespace nc::app
