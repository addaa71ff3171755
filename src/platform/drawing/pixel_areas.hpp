#pragma once

#include <array>
#include <cstddef>

namespace nc::platform {

/// A rectangle of whole pixels. The pixels in column `right` and in row `bottom` are not part of it.
struct PixelRect {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;

  [[nodiscard]] bool empty() const { return right <= left || bottom <= top; }
  friend bool operator==(const PixelRect& left, const PixelRect& right) = default;
};

/// Returns the pixels that both have; an empty rectangle when there are none.
PixelRect common(const PixelRect& a, const PixelRect& b);

/// A few rectangles of which no two share a pixel. They allocate no memory.
class PixelAreas {
 public:
  static constexpr std::size_t most = 8;  ///< of rectangles

  /// Makes no area.
  PixelAreas() = default;
  /// Makes one area, or none when it is empty.
  explicit PixelAreas(const PixelRect& area) { add(area); }

  /// Adds a rectangle; an empty one is left out. If it shares pixels with others, the smallest rectangle around all of
  /// them takes their place. When there are `most` already, all become one.
  void add(PixelRect area);

  [[nodiscard]] bool empty() const { return count_ == 0; }
  [[nodiscard]] std::size_t size() const { return count_; }
  [[nodiscard]] const PixelRect* begin() const { return all_.data(); }
  [[nodiscard]] const PixelRect* end() const { return all_.data() + count_; }

 private:
  std::array<PixelRect, most> all_{};
  std::size_t count_ = 0;
};

}  // namespace nc::platform
