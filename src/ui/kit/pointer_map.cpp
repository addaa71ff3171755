#include "ui/kit/pointer_map.hpp"

#include <algorithm>

namespace nc::ui {

void PointerMap::clear() {
  insides_.clear();
  follows_.clear();
}

bool PointerMap::same_answers(Point before, Point after) const {
  if (before.x == after.x && before.y == after.y) return true;
  const auto crossed = [&](const Rect& rect) { return rect.contains(before) != rect.contains(after); };
  const auto touched = [&](const Rect& rect) { return rect.contains(before) || rect.contains(after); };
  return std::none_of(insides_.begin(), insides_.end(), crossed) &&
         std::none_of(follows_.begin(), follows_.end(), touched);
}

}  // namespace nc::ui
