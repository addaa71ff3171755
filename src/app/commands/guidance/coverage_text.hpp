#pragma once

#include <string>

#include "cases/coverage.hpp"

namespace nc::app {

/// Returns the coverage as the Markdown page that docs/coverage.md is. It ends with a new line.
std::string coverage_markdown(const guidance::Guidance& guidance, const cases::Coverage& coverage);

/// Returns the coverage as plain lines for a terminal, one fact in each, so that a screen reader can read them.
std::string coverage_lines(const guidance::Guidance& guidance, const cases::Coverage& coverage);

/// Returns the coverage as JSON for programs: an object with `cases`, `visits`, `cells` (each with region, urgency,
/// rule, document, visits and cases) and `gaps`.
std::string coverage_json(const guidance::Guidance& guidance, const cases::Coverage& coverage);

}  // namespace nc::app
