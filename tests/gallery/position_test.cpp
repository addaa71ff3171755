#include "gallery/position.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

namespace nc::gallery {
namespace {

const std::size_t screen_count = staging::every_screen().size();

KeyEvent with_ctrl(Key key) {
  return {key, true};
}

}  // namespace

TEST_CASE("stepping comes by every screen once and round to the first, and back the same way") {
  Position position;
  std::set<std::size_t> seen;
  for (std::size_t step = 0; step < screen_count; ++step) {
    seen.insert(position.screen);
    const Position next = stepped(position, Step::next_screen, screen_count);
    CHECK(stepped(next, Step::previous_screen, screen_count) == position);
    position = next;
  }
  CHECK(seen.size() == screen_count);
  CHECK(position == Position{});
}

TEST_CASE("theme, text size and window size go round by themselves and change nothing else") {
  const std::set<Step> steps{Step::next_theme, Step::next_percent, Step::next_size};
  std::set<std::string> titles;
  for (const Step step : steps) {
    Position position;
    position.screen = 3;
    const Position start = position;
    do {
      titles.insert(title_at(position, staging::every_screen()));
      position = stepped(position, step, screen_count);
      CHECK(position.screen == 3);
    } while (!(position == start));
  }
  // All of each list, of which the start belongs to every one.
  CHECK(titles.size() == staging::every_theme.size() + staging::every_text_percent.size() + size_count - 2);
}

TEST_CASE("it begins as the golden pictures do: light, 100 %, in the window's first size") {
  const practice::Settings settings = settings_at({});
  CHECK(settings.theme == practice::ThemeName::light);
  CHECK(settings.text_percent == 100);
  CHECK(size_at({}, {333, 444}) == WindowSize{1280, 800});
}

TEST_CASE("the last size is the room beside the panel") {
  Position position;
  position.size = size_count - 1;
  CHECK(size_at(position, {333, 444}) == WindowSize{333, 444});
  CHECK(size_name(position.size) == "Whole window");
}

TEST_CASE("the title says where one is") {
  Position position;
  position.theme = 2;
  position.percent = 3;
  position.size = 1;
  CHECK(title_at(position, {{"library", {}}, {"about", {}}}) == "library (1 of 2), high-contrast, 200 %, 960 × 600");
}

TEST_CASE("keys of the screen that is shown are left to it") {
  CHECK(step_for(with_ctrl(Key::page_down)) == Step::next_screen);
  CHECK(step_for(with_ctrl(Key::page_up)) == Step::previous_screen);
  CHECK(step_for({Key::f7}) == Step::next_theme);
  CHECK(step_for({Key::f8}) == Step::next_percent);
  CHECK(step_for({Key::f9}) == Step::next_size);
  for (const Key key : {Key::page_down, Key::page_up, Key::down, Key::tab, Key::f1, Key::digit_1})
    CHECK_FALSE(step_for({key}).has_value());
  CHECK_FALSE(step_for(with_ctrl(Key::f7)).has_value());
  CHECK_FALSE(step_for({Key::f7, false, true}).has_value());
}

}  // namespace nc::gallery
