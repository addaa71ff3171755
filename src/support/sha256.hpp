#pragma once

#include <string>
#include <string_view>

namespace nc {

/// Returns the SHA-256 of the bytes (FIPS 180-4) as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace nc
