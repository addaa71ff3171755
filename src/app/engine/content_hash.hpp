#pragma once

#include <string>
#include <string_view>

namespace nc::app {

/// SHA-256 of bytes as lower-case hexadecimal (libsodium).
std::string content_hash(std::string_view bytes);

}  // namespace nc::app
