#pragma once

#include <string>
#include <string_view>

namespace nc::app {

/// Returns the SHA-256 of the bytes as 64 lower-case hexadecimal digits.
std::string content_hash(std::string_view bytes);

}  // namespace nc::app
