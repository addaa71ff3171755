#include "platform/drawing/pixel_areas.hpp"

#include <algorithm>

namespace nc::platform {
namespace {

PixelRect around(const PixelRect& a, const PixelRect& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

}  // namespace

PixelRect common(const PixelRect& a, const PixelRect& b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

void PixelAreas::add(PixelRect area) {
  if (area.empty()) return;
  for (std::size_t at = 0; at < count_;) {
    if (count_ < most && common(all_[at], area).empty()) {
      ++at;
      continue;
    }
    area = around(area, all_[at]);
    all_[at] = all_[--count_];
    at = 0;  // it has grown: those that were looked at may share pixels with it now
  }
  all_[count_++] = area;
}

}  // namespace nc::platform
