#pragma once

#include <memory>
#include <vector>

#include <imgui.h>

#include "platform/drawing/fonts.hpp"
#include "platform/drawing/other_fonts.hpp"
#include "practice/session/settings.hpp"
#include "support/result.hpp"
#include "ui/kit/look.hpp"

namespace nc::app {

/// What the sizes of the letters depend on. The letters are made anew when it changes.
struct LetterSize {
  int text_percent = 0;                         ///< Settings::text_percent
  float scale = 1;                              ///< of the screen; 1 means 96 dots an inch
  float density = 1;                            ///< pixels for each pointer unit
  ui::FontSizes usual = ui::built_look().type;  ///< the sizes at 100 %
  friend bool operator==(const LetterSize& a, const LetterSize& b) = default;
};

/// All fonts of the window for one LetterSize and one set of letters, in an atlas of their own. Without an atlas they
/// were not made.
struct Letters {
  std::unique_ptr<ImFontAtlas> atlas;
  ui::Fonts fonts;
  LetterSize size;
  platform::LetterSet set = platform::LetterSet::usual;
  std::size_t others = 0;  ///< how many letters of other fonts are among them
};

/// Makes the letters for these settings and this size. It needs neither a window nor a context of Dear ImGui, so it may
/// run while the window is being opened. Fails as platform::build_fonts() does.
/// `others` are letters of other fonts, which are read from their files.
Result<Letters> make_letters(const practice::Settings& settings, const LetterSize& size, platform::LetterSet set,
                             const std::vector<platform::OtherLetters>& others = {});

/// Returns how many letters these are.
std::size_t count_letters(const std::vector<platform::OtherLetters>& others);

}  // namespace nc::app
