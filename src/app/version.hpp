#pragma once

namespace nc::app {

/// The version of the program. It is the one in CMakeLists.txt; a test compares them.
inline constexpr const char* version = "0.1.0";

}  // namespace nc::app
