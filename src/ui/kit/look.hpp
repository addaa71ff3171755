#pragma once

#include <array>

#include "practice/session/settings.hpp"
#include "ui/kit/distances.hpp"
#include "ui/kit/figure_shape.hpp"
#include "ui/kit/fonts.hpp"
#include "ui/kit/theme.hpp"

// The look of the window is one value. It says what assets/theme.toml and assets/figure.svg say. cmake/theme_tokens.py
// and cmake/figure_outlines.py make constants of these files while the program is built, and the look that is compiled
// in is made of the constants. A developer build can draw with another look.

namespace nc::ui {

/// Everything that decides how a screen looks, but for the screen itself and the settings of the person.
struct Look {
  FontSizes type;               ///< at 100 %
  Distances space;              ///< in em
  std::array<Theme, 3> themes;  ///< in the order of practice::ThemeName
  shape::Figure figure;
};

/// Returns the look that was compiled in.
const Look& built_look();

/// Returns the colours of one theme of a look.
const Theme& theme_of(const Look& look, practice::ThemeName name);

/// Returns the same for the look that was compiled in.
const Theme& theme_of(practice::ThemeName name);

}  // namespace nc::ui
