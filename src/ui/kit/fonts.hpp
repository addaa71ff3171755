#pragma once

#include "practice/session/settings.hpp"
#include "ui/theme_scale.hpp"

struct ImFont;

namespace nc::ui {

/// The typefaces of the window, one a use. Whoever builds the atlas (in the sizes of font_sizes()) fills this in; all
/// must be set.
struct Fonts {
  ImFont* body = nullptr;
  ImFont* body_bold = nullptr;
  ImFont* small = nullptr;
  ImFont* small_bold = nullptr;
  ImFont* words = nullptr;    ///< the patient's words
  ImFont* heading = nullptr;  ///< semibold
  ImFont* title = nullptr;    ///< the name of the program in the bar at the top; semibold
};

/// Sizes in pixels as a typographer counts them: the em of the letters, not the height of a line.
struct FontSizes {
  float body = type_px::body;
  float small = type_px::small;
  float words = type_px::words;
  float heading = type_px::heading;
  float title = type_px::title;
};

/// Dear ImGui (1.86) counts a font's size from the top of the highest letter to the bottom of the lowest; multiply a
/// size of FontSizes by this to get the number it wants for Inter (ascent 0.96875 em, descent 0.2412 em).
inline constexpr float pixels_per_em = 1.21F;

/// The sizes to build for these settings. `scale` is that of the screen (1: 96 dots an inch).
FontSizes font_sizes(const practice::Settings& settings, float scale);

/// One em of the layout in pointer units.
float em_of(const practice::Settings& settings, float scale);

}  // namespace nc::ui
