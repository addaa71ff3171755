#pragma once

#include <memory>

#include <imgui.h>

#include "practice/session/settings.hpp"
#include "support/result.hpp"
#include "ui/kit/look.hpp"

namespace nc::app {

/// What the letters depend on; they are made anew when it changes.
struct LetterSize {
  int text_percent = 0;
  float scale = 1;                              ///< of the screen; 1: 96 dots an inch
  float density = 1;                            ///< pixels of the picture a unit of the window
  ui::FontSizes usual = ui::built_look().type;  ///< the sizes at 100 %
  friend bool operator==(const LetterSize& a, const LetterSize& b) = default;
};

/// The window's typefaces in one size, in an atlas of their own. Without an atlas there are none.
struct Letters {
  std::unique_ptr<ImFontAtlas> atlas;
  ui::Fonts fonts;
  LetterSize size;
};

/// Makes the letters of these settings, in the size of `size`. Needs no window and no context, so it may run while the
/// window is being opened. Fails (environment) when they cannot be made.
Result<Letters> make_letters(const practice::Settings& settings, const LetterSize& size);

}  // namespace nc::app
