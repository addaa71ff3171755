#pragma once

#include <string_view>

#include "cases/draft.hpp"
#include "guidance/guidance.hpp"

namespace nc::app {

/// Runs the author's own tests of a case: grades the answers of each and compares score and outcome with what it says.
/// A test states a decision and advice; each report counts as called right. Returns an error for every difference, and
/// for a test that does not fit the case (NC0320, NC0321). The draft must be of `text` and without errors; `path` is
/// used in messages.
Diagnostics run_case_tests(const guidance::Guidance& guidance, const cases::Draft& draft, std::string_view text,
                           const std::string& path);

}  // namespace nc::app
