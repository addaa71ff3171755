#include "platform/window/fitted_size.hpp"

#include <algorithm>

namespace nc::platform {
namespace {

/// Wider than the edges that window managers draw.
constexpr int widest_edge = 120;

}  // namespace

WindowOptions fitted_size(WindowOptions wanted, const WorkArea& area, const WindowEdge& edge) {
  const int most_width = area.width - edge.left - edge.right;
  const int most_height = area.height - edge.top - edge.bottom;
  if (most_width <= 0 || most_height <= 0) return wanted;
  wanted.width = std::min(wanted.width, most_width);
  wanted.height = std::min(wanted.height, most_height);
  wanted.least_width = std::min(wanted.least_width, most_width);
  wanted.least_height = std::min(wanted.least_height, most_height);
  return wanted;
}

bool is_tight(const WindowOptions& wanted, const WorkArea& area) {
  return area.width > 0 && area.height > 0 &&
         (wanted.width + widest_edge > area.width || wanted.height + widest_edge > area.height);
}

}  // namespace nc::platform
