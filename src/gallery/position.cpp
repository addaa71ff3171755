#include "gallery/position.hpp"

#include <fmt/format.h>

namespace nc::gallery {

std::optional<Step> step_for(const KeyEvent& event) {
  if (event.alt || event.shift) return std::nullopt;
  if (event.ctrl) {
    if (event.key == Key::page_down) return Step::next_screen;
    if (event.key == Key::page_up) return Step::previous_screen;
    return std::nullopt;
  }
  if (event.key == Key::f7) return Step::next_theme;
  if (event.key == Key::f8) return Step::next_percent;
  if (event.key == Key::f9) return Step::next_size;
  return std::nullopt;
}

Position stepped(Position position, Step step, std::size_t screens) {
  const auto next = [](std::size_t index, std::size_t count) { return (index + 1) % count; };
  switch (step) {
    case Step::next_screen:
      position.screen = next(position.screen, screens);
      break;
    case Step::previous_screen:
      position.screen = (position.screen + screens - 1) % screens;
      break;
    case Step::next_theme:
      position.theme = next(position.theme, staging::every_theme.size());
      break;
    case Step::next_percent:
      position.percent = next(position.percent, staging::every_text_percent.size());
      break;
    case Step::next_size:
      position.size = next(position.size, size_count);
      break;
  }
  return position;
}

practice::Settings settings_at(const Position& position) {
  practice::Settings settings = staging::without_cue();
  settings.theme = staging::every_theme.at(position.theme);
  settings.text_percent = staging::every_text_percent.at(position.percent);
  return settings;
}

WindowSize size_at(const Position& position, const WindowSize& room) {
  return position.size < staging::every_window_size.size() ? staging::every_window_size.at(position.size) : room;
}

std::string size_name(std::size_t size) {
  if (size >= staging::every_window_size.size()) return "Whole window";
  const WindowSize& one = staging::every_window_size.at(size);
  return fmt::format("{} × {}", one.width, one.height);
}

std::string title_at(const Position& position, const std::vector<staging::ScreenCase>& screens) {
  const practice::Settings settings = settings_at(position);
  return fmt::format("{} ({} of {}), {}, {} %, {}", screens.at(position.screen).name, position.screen + 1,
                     screens.size(), practice::to_text(settings.theme), settings.text_percent,
                     size_name(position.size));
}

}  // namespace nc::gallery
