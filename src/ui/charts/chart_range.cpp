#include "ui/charts/chart_range.hpp"

#include <algorithm>

namespace nc::ui {
namespace {

float place_of(const Rect& rect, float inset, double share) {
  const float room = rect.width() - 2 * inset;
  return rect.left + inset + room * static_cast<float>(std::clamp(share, 0.0, 1.0));
}

}  // namespace

void range_bar(Canvas& canvas, const Rect& rect, const statistics::Rate& rate, const RangeBarSpec& spec) {
  const Theme& theme = canvas.theme();
  const float middle = rect.centre().y;
  const float half = canvas.em(0.25F);
  const float inset = canvas.em(0.45F);
  const float thin = std::max(1.0F, canvas.em(0.08F));  // the bar differs by its thickness, not by colour alone
  canvas.fill({rect.left, middle - thin, rect.right, middle + thin}, theme.control, thin);
  if (rate.lowest && rate.highest) {
    const float from = place_of(rect, inset, *rate.lowest);
    const float to = std::max(place_of(rect, inset, *rate.highest), from + 2 * half);
    canvas.fill({from, middle - half, to, middle + half}, spec.colour, half);
  }
  if (spec.second) {
    const float at = place_of(rect, inset, *spec.second);
    const float wide = std::max(1.5F, canvas.em(0.1F));
    canvas.fill({at - wide, middle - canvas.em(0.6F), at + wide, middle + canvas.em(0.6F)}, theme.ink);
  }
  if (rate.value) {
    const Point at{place_of(rect, inset, *rate.value), middle};
    canvas.disc(at, canvas.em(0.42F), spec.colour);
    canvas.disc(at, canvas.em(0.25F), theme.surface);
  }
  Node& node = canvas.add_node(Role::image, spec.id, spec.name, rect);
  node.value = spec.value;
}

}  // namespace nc::ui
