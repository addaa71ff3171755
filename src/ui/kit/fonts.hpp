#pragma once

#include <set>

#include "practice/session/settings.hpp"

struct ImFont;

namespace nc::ui {

/// The fonts of the window, one for each use. Whoever builds Dear ImGui's font atlas fills this in, in the sizes of
/// font_sizes(). None may be null when a frame is drawn.
struct Fonts {
  ImFont* body = nullptr;
  ImFont* body_bold = nullptr;
  ImFont* small = nullptr;  ///< secondary text
  ImFont* small_bold = nullptr;
  ImFont* words = nullptr;    ///< the patient's words
  ImFont* heading = nullptr;  ///< semibold
  ImFont* title = nullptr;    ///< the name of the program in the bar at the top; semibold
  /// They have every letter that the program can draw. Of fonts that do not, a frame notes when it needs another letter
  /// (UiState::lacks_letters), and must not be shown.
  bool are_whole = true;
  /// The letters beyond the program's own that were looked for in other fonts already, whether one had them or not. Of
  /// whole fonts a frame notes when it needs another one (UiState::other_letters). Null: nobody looks for any.
  const std::set<char32_t>* looked_for = nullptr;
};

/// The size of each font in pointer units. As typographers count, it is the em of the letters and not the height of a
/// line. The bold fonts have the sizes of the plain ones.
struct FontSizes {
  float body = 0;
  float small = 0;
  float words = 0;
  float heading = 0;
  float title = 0;
  friend bool operator==(const FontSizes& a, const FontSizes& b) = default;
};

/// What a size of FontSizes is multiplied by to get the size that Dear ImGui (1.86) wants for the typeface Inter. Dear
/// ImGui counts from the top of the highest letter to the bottom of the lowest, which is 0.96875 em of ascent and
/// 0.2412 em of descent.
inline constexpr float pixels_per_em = 1.21F;

/// Returns the sizes in which fonts are built for these settings when they have the sizes `usual` at 100 %. `scale` is
/// that of the screen: 1 means 96 dots an inch, and what is outside of 0.5 to 4 counts as the nearest of the two.
FontSizes font_sizes(const FontSizes& usual, const practice::Settings& settings, float scale);

/// Returns the same for the sizes that were compiled in.
FontSizes font_sizes(const practice::Settings& settings, float scale);

/// Returns one em of the layout in pointer units: the size of the body text, which is `usual.body` at 100 % and
/// scale 1. A text size outside of its range counts as the nearest that is allowed.
float em_of(const FontSizes& usual, const practice::Settings& settings, float scale);

/// Returns the same for the sizes that were compiled in: 16 at 100 % and scale 1.
float em_of(const practice::Settings& settings, float scale);

}  // namespace nc::ui
