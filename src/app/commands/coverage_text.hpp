#pragma once

#include <string>

#include "cases/coverage.hpp"

namespace nc::app {

/// The coverage as a Markdown page: what docs/coverage.md holds. Ends with a newline.
std::string coverage_markdown(const guidance::Guidance& guidance, const cases::Coverage& coverage);

/// The same for a terminal: plain lines, one fact each, readable by a screen reader.
std::string coverage_lines(const guidance::Guidance& guidance, const cases::Coverage& coverage);

/// The same for programs: an object with `cases`, `visits`, `cells` (region, urgency, rule, document, visits, cases)
/// and `gaps`.
std::string coverage_json(const guidance::Guidance& guidance, const cases::Coverage& coverage);

}  // namespace nc::app
