#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "support/result.hpp"

namespace nc::platform {

/// A picture of pixels, in rows from the top. Each pixel is four bytes: red, green, blue and opacity.
struct Picture {
  int width = 0;                   ///< in pixels
  int height = 0;                  ///< in pixels
  std::vector<std::uint8_t> rgba;  ///< width * height * 4 bytes

  friend bool operator==(const Picture& left, const Picture& right) = default;
};

/// Returns the picture as the bytes of a PNG file. The same picture always gives the same bytes. Fails (environment)
/// when the picture is empty, when the number of its bytes does not fit its size, or when memory runs out.
Result<std::string> to_png(const Picture& picture);

}  // namespace nc::platform
