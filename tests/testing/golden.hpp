#pragma once

#include <string>

namespace nc::testing {

/// Compares `got` with tests/golden/<name> byte by byte. With UPDATE_GOLDEN=1 in the environment the file is written
/// first. A golden that is not there fails.
void check_golden(const std::string& name, const std::string& got);

}  // namespace nc::testing
