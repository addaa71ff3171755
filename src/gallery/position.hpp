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

// Where the gallery is: which screen it shows, in which theme, text size and window size, and how keys move it.

namespace nc::gallery {

using staging::WindowSize;

/// Indices into staging::every_screen() and its other lists.
struct Position {
  std::size_t screen = 0;
  std::size_t theme = 0;
  std::size_t percent = 1;  ///< 100 %
  std::size_t size = 0;     ///< one more than the last of every_window_size: all the room beside the panel
  friend bool operator==(const Position& a, const Position& b) = default;
};

/// What a key does.
enum class Step { next_screen, previous_screen, next_theme, next_percent, next_size };

/// What the key does in the gallery; nothing for a key that belongs to the screen that is shown.
std::optional<Step> step_for(const KeyEvent& event);

/// The keys of step_for(), one line each.
inline constexpr std::array key_lines{std::string_view{"Ctrl+Page Down: next screen"},
                                      std::string_view{"Ctrl+Page Up: previous screen"}, std::string_view{"F7: theme"},
                                      std::string_view{"F8: text size"}, std::string_view{"F9: window size"}};

/// The position after a step; the last of a list is followed by the first. `screens`: how many there are, at least 1.
Position stepped(Position position, Step step, std::size_t screens);

/// The settings of the session that is shown there.
practice::Settings settings_at(const Position& position);

/// The size of the screen that is shown there, in pointer units; `room` is what the window has beside the panel.
WindowSize size_at(const Position& position, const WindowSize& room);

/// How many sizes there are, and what one is called: "1280 × 800", or "Whole window" for the last.
inline constexpr std::size_t size_count = staging::every_window_size.size() + 1;
std::string size_name(std::size_t size);

/// What the window is called there: "case, untouched (17 of 29), dark, 200 %, 1280 × 800".
std::string title_at(const Position& position, const std::vector<staging::ScreenCase>& screens);

}  // namespace nc::gallery
