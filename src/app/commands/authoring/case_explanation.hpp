#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "cases/draft.hpp"
#include "guidance/guidance.hpp"

namespace nc::app {

/// Returns what the documents make of a case, as far as its file could be read, whether it has errors or not: `case`,
/// `path` and `visits[]`. A visit has `visit` (from 1) and `hours`; then
///
/// - `key`, `accepted`, `rules` (those that decide), `resolutions` and `symptoms` (the urgency of each report alone);
/// - `reasons[]`: every rule that holds, with `rule`, `class`, `decides`, `says` and `cites[]` (`statement`, `file`,
///   `place`, `text`);
/// - `regions`, `lung_warning`, and `offered[]`: the advice in the order in which a trainee sees it, with `id`, `text`
///   and `verdict` (`required`, `fine`, `beside`, `not-covered`, `contrary` or `harmful`); items of one 'one of' share
///   `point`;
/// - `flips[]`: the smallest changes that change the class (guidance::find_flips), with `change`, `class` and `rules`.
///
/// Where a visit cannot be derived because a part it rests on was refused, `key` is null and `why` says so.
nlohmann::ordered_json explain_case(const guidance::Guidance& guidance, const cases::Draft& draft,
                                    const std::string& path);

}  // namespace nc::app
