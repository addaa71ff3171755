#pragma once

namespace nc::app {

/// Version of the program, the same as in CMakeLists.txt (a test compares them).
inline constexpr const char* version = "0.1.0";

}  // namespace nc::app
