#include "ui/theme.hpp"

#include <cmath>
#include <cstddef>

namespace nc::ui {
namespace {

constexpr Colour hex(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>((rgb >> 16U) & 0xFFU), static_cast<std::uint8_t>((rgb >> 8U) & 0xFFU),
          static_cast<std::uint8_t>(rgb & 0xFFU)};
}

constexpr Theme light{hex(0xf6f5f1),
                      hex(0xffffff),
                      hex(0xdcdad2),
                      hex(0x7d868d),
                      hex(0x1d2a32),
                      hex(0x54626d),
                      hex(0x0e6674),
                      hex(0xffffff),
                      hex(0xe6f0f1),
                      hex(0x0e6674),
                      hex(0xdcdad2),
                      hex(0xffffff),
                      {{{hex(0x2b7a4b), hex(0xe7f2eb)},
                        {hex(0x1f6fb2), hex(0xe6f0f8)},
                        {hex(0xa85a00), hex(0xf8eee0)},
                        {hex(0xb3261e), hex(0xf9e7e6)}}}};

constexpr Theme dark{hex(0x12181c),
                     hex(0x1b2429),
                     hex(0x33414a),
                     hex(0x70828e),
                     hex(0xe8edf0),
                     hex(0xa3b1bb),
                     hex(0x5cc0ce),
                     hex(0x0b1418),
                     hex(0x1f3338),
                     hex(0x5cc0ce),
                     hex(0x33414a),
                     hex(0x1b2429),
                     {{{hex(0x7fcf9f), hex(0x1b3025)},
                       {hex(0x7fb9ee), hex(0x1a2c3c)},
                       {hex(0xf0b061), hex(0x35291a)},
                       {hex(0xff9a92), hex(0x3a2120)}}}};

constexpr Theme high_contrast{hex(0x000000),
                              hex(0x000000),
                              hex(0xb8b8b8),
                              hex(0xffffff),
                              hex(0xffffff),
                              hex(0xe4e4e4),
                              hex(0xffe45c),
                              hex(0x000000),
                              hex(0x2a2600),
                              hex(0xffffff),
                              hex(0x5a5a5a),
                              hex(0x000000),
                              {{{hex(0x7dffa8), hex(0x00260e)},
                                {hex(0x8fd0ff), hex(0x00203a)},
                                {hex(0xffc266), hex(0x2e1c00)},
                                {hex(0xffa8a0), hex(0x3a0a06)}}}};

double linear(std::uint8_t part) {
  const double value = part / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

const Theme& theme_of(practice::ThemeName name) {
  switch (name) {
    case practice::ThemeName::dark:
      return dark;
    case practice::ThemeName::high_contrast:
      return high_contrast;
    case practice::ThemeName::light:
      break;
  }
  return light;
}

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
