#pragma once

#include <string>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"

namespace nc::testing {

/// Returns the families of statements that decide a case, each once, in the order in which the guidance first names
/// them. These are the families of all statements that a deciding rule of one of its visits cites for the regions that
/// were treated. A visit that the documents do not cover has no deciding rule.
std::vector<std::string> deciding_families(const guidance::Guidance& guidance, const cases::Case& the_case);

}  // namespace nc::testing
