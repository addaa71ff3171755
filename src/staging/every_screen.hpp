#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "staging/player.hpp"

// Which screens there are to look at, and in how many ways. Tests of layout, goldens and the gallery go through these
// lists, so a new screen is added here and nowhere else.

namespace nc::staging {

/// A screen of the window in a certain state, and how a session comes to it.
struct ScreenCase {
  std::string name;                   ///< such as "case, refused to submit"
  std::function<void(Player&)> open;  ///< makes a fresh session show it
};

/// Returns every screen and state that is worth drawing. A test fails while an alternative of practice::Screen is not
/// among them.
std::vector<ScreenCase> every_screen();

/// Returns the name of a screen as that of a file, for example of a golden: "case-refused-to-submit".
std::string file_name_of(const ScreenCase& screen);

/// Returns the name of the file for a picture of a screen with these settings: "case-refused-to-submit-dark-200".
std::string picture_name_of(const ScreenCase& screen, const practice::Settings& settings);

/// Returns what a fresh session with this content and these settings shows when it has come to the screen. It is the
/// same every time.
practice::Shown show_case(const ScreenCase& screen, const library::SharedContent& content,
                          const practice::Settings& settings);

/// The themes in which every screen must work.
inline constexpr std::array every_theme{practice::ThemeName::light, practice::ThemeName::dark,
                                        practice::ThemeName::high_contrast};

/// Text sizes in per cent at which every screen must work.
inline constexpr std::array every_text_percent{75, 100, 150, 200};

/// A size of the window in pointer units.
struct WindowSize {
  int width = 0;
  int height = 0;
  friend bool operator==(const WindowSize& a, const WindowSize& b) = default;
};

/// Sizes of the window at which every screen must work: the one it opens with, a small one, and the least.
inline constexpr std::array every_window_size{WindowSize{1280, 800}, WindowSize{960, 600}, WindowSize{640, 480}};

}  // namespace nc::staging
