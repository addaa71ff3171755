#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "support/result.hpp"

namespace nc::platform {

/// Pixels in rows from the top, each four bytes: red, green, blue, opacity.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgba;  ///< width * height * 4 bytes.

  friend bool operator==(const Picture& left, const Picture& right) = default;
};

/// The picture as the bytes of a PNG file; the same picture always gives the same bytes. Fails (environment) when the
/// picture is empty, when its bytes do not fit its size, or when memory runs out.
Result<std::string> to_png(const Picture& picture);

}  // namespace nc::platform
