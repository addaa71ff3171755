#include "ui/kit/theme.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace nc::ui {
namespace {

double linear(std::uint8_t part) {
  const double value = part / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

double contrast(Colour a, Colour b) {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return first > second ? first / second : second / first;
}

std::array<ContrastNeed, 40> used_pairs(const Theme& theme) {
  std::array<ContrastNeed, 40> pairs{};
  std::size_t count = 0;
  const auto add = [&](Colour front, Colour back, bool text) { pairs[count++] = {front, back, text}; };
  for (const Colour back : {theme.ground, theme.surface, theme.wash}) {
    add(theme.ink, back, true);
    add(theme.soft_ink, back, true);
    add(theme.accent, back, true);
    add(theme.focus, back, false);
    add(theme.control, back, false);
  }
  add(theme.on_accent, theme.accent, true);
  for (const MarkColours& urgency : theme.urgency) {
    add(theme.ink, urgency.wash, true);
    add(theme.soft_ink, urgency.wash, true);
    add(urgency.mark, urgency.wash, false);
    add(urgency.mark, theme.surface, true);  // 'Dangerous' is written in its colour
    add(urgency.mark, theme.ground, false);
    add(urgency.mark, theme.wash, false);
  }
  return pairs;
}

}  // namespace nc::ui
