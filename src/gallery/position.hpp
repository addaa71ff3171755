#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "practice/session/settings.hpp"
#include "staging/every_screen.hpp"
#include "support/input.hpp"

// Says where the gallery is (which screen it shows, in which theme, text size and window size) and how keys move it.

namespace nc::gallery {

using staging::WindowSize;

/// What the gallery shows, as places in the lists of staging/every_screen.hpp.
struct Position {
  std::size_t screen = 0;   ///< in every_screen()
  std::size_t theme = 0;    ///< in every_theme
  std::size_t percent = 1;  ///< in every_text_percent; it begins with 100 %
  std::size_t size = 0;     ///< in every_window_size; one beyond its end means all the room beside the panel
  friend bool operator==(const Position& a, const Position& b) = default;
};

/// A move to the next or previous member of a list.
enum class Step { next_screen, previous_screen, next_theme, next_percent, next_size };

/// Returns the step that a key makes in the gallery; nothing for a key that goes to the screen that is shown.
std::optional<Step> step_for(const KeyEvent& event);

/// The keys of step_for() and what they do, a line for each.
inline constexpr std::array key_lines{std::string_view{"Ctrl+Page Down: next screen"},
                                      std::string_view{"Ctrl+Page Up: previous screen"}, std::string_view{"F7: theme"},
                                      std::string_view{"F8: text size"}, std::string_view{"F9: window size"}};

/// Returns the position after a step. After the last member of a list comes the first. `screens` is the number of
/// screens, 1 or more.
Position stepped(Position position, Step step, std::size_t screens);

/// Returns the settings with which the screen at a position is shown.
practice::Settings settings_at(const Position& position);

/// Returns the size in which the screen at a position is shown. `room` is what the window has beside the panel.
WindowSize size_at(const Position& position, const WindowSize& room);

/// The number of sizes in which a screen can be shown.
inline constexpr std::size_t size_count = staging::every_window_size.size() + 1;
/// Returns the name of a size: "1280 × 800", or "Whole window" for the last one.
std::string size_name(std::size_t size);

/// Returns the title of the window at a position: "case, untouched (17 of 29), dark, 200 %, 1280 × 800".
std::string title_at(const Position& position, const std::vector<staging::ScreenCase>& screens);

}  // namespace nc::gallery
