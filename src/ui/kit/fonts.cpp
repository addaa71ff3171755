#include "ui/kit/fonts.hpp"

#include <algorithm>

#include "ui/kit/look.hpp"

namespace nc::ui {

FontSizes font_sizes(const FontSizes& usual, const practice::Settings& settings, float scale) {
  const float factor = em_of(usual, settings, scale) / usual.body;
  return {usual.body * factor, usual.small * factor, usual.words * factor, usual.heading * factor,
          usual.title * factor};
}

FontSizes font_sizes(const practice::Settings& settings, float scale) {
  return font_sizes(built_look().type, settings, scale);
}

float em_of(const FontSizes& usual, const practice::Settings& settings, float scale) {
  const int percent = std::clamp(settings.text_percent, practice::text_percent_min, practice::text_percent_max);
  return usual.body * std::clamp(scale, 0.5F, 4.0F) * static_cast<float>(percent) / 100.0F;
}

float em_of(const practice::Settings& settings, float scale) {
  return em_of(built_look().type, settings, scale);
}

}  // namespace nc::ui
