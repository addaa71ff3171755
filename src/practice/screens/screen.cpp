#include "practice/screens/screen.hpp"

namespace nc::practice {

Screen::Screen() = default;
Screen::~Screen() = default;
Screen::Screen(const Screen& other) = default;
Screen::Screen(Screen&& other) noexcept = default;
Screen& Screen::operator=(const Screen& other) = default;
Screen& Screen::operator=(Screen&& other) noexcept = default;

}  // namespace nc::practice
