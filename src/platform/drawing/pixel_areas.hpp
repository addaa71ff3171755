#pragma once

#include <array>
#include <cstddef>

namespace nc::platform {

/// Pixels from (left, top) up to but without (right, bottom).
struct PixelRect {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;

  [[nodiscard]] bool empty() const { return right <= left || bottom <= top; }
  friend bool operator==(const PixelRect& left, const PixelRect& right) = default;
};

/// What both hold.
PixelRect common(const PixelRect& a, const PixelRect& b);

/// A few rectangles without common pixels, in memory of their own.
class PixelAreas {
 public:
  static constexpr std::size_t most = 8;

  PixelAreas() = default;
  explicit PixelAreas(const PixelRect& area) { add(area); }

  /// Adds one; with those that it shares pixels with it becomes the one around them, and when there are `most` already,
  /// with all. Empty ones are left out.
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
