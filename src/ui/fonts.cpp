#include "ui/fonts.hpp"

#include <algorithm>

namespace nc::ui {

FontSizes font_sizes(const practice::Settings& settings, float scale) {
  const float factor = em_of(settings, scale) / 16.0F;
  return {16.0F * factor, 13.5F * factor, 21.0F * factor, 26.0F * factor, 18.0F * factor};
}

float em_of(const practice::Settings& settings, float scale) {
  const int percent = std::clamp(settings.text_percent, practice::text_percent_min, practice::text_percent_max);
  return 16.0F * std::clamp(scale, 0.5F, 4.0F) * static_cast<float>(percent) / 100.0F;
}

}  // namespace nc::ui
