#include "ui/kit/fonts.hpp"

#include <algorithm>

namespace nc::ui {

FontSizes font_sizes(const practice::Settings& settings, float scale) {
  const float factor = em_of(settings, scale) / type_px::body;
  return {type_px::body * factor, type_px::small * factor, type_px::words * factor, type_px::heading * factor,
          type_px::title * factor};
}

float em_of(const practice::Settings& settings, float scale) {
  const int percent = std::clamp(settings.text_percent, practice::text_percent_min, practice::text_percent_max);
  return type_px::body * std::clamp(scale, 0.5F, 4.0F) * static_cast<float>(percent) / 100.0F;
}

}  // namespace nc::ui
