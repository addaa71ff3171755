#pragma once

#include <string>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"

namespace nc::testing {

/// The families whose statements decide a case: every family of a statement that a deciding rule of one of its visits
/// cites for the regions that were treated; visits that the documents do not cover have nothing that decides. In the
/// order in which the guidance first names them, each once.
std::vector<std::string> deciding_families(const guidance::Guidance& guidance, const cases::Case& the_case);

}  // namespace nc::testing
