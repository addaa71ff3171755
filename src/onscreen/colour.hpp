#pragma once

#include <cstdint>

namespace nc {

/// An opaque sRGB colour. Each part is 0 to 255.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;

  friend constexpr bool operator==(const Colour& a, const Colour& b) = default;
};

}  // namespace nc
