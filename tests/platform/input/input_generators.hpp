#pragma once

#include <optional>

#include <rapidcheck.h>

#include "platform/input/input_event.hpp"

namespace rc {

/// Random places on a small grid, so that different events often share one.
template <>
struct Arbitrary<nc::Point> {
  static Gen<nc::Point> arbitrary() {
    return gen::map(gen::pair(gen::inRange(0, 4), gen::inRange(0, 3)), [](const std::pair<int, int>& cell) {
      return nc::Point{static_cast<float>(cell.first), static_cast<float>(cell.second)};
    });
  }
};

/// Anything that can happen to a window, in any order, also in orders that no real window gives.
template <>
struct Arbitrary<nc::platform::InputEvent> {
  static Gen<nc::platform::InputEvent> arbitrary() {
    using namespace nc::platform;
    return gen::exec([]() -> InputEvent {
      const nc::Point at = *gen::arbitrary<nc::Point>();
      const Modifiers held{*gen::arbitrary<bool>(), *gen::arbitrary<bool>(), false, false};
      switch (*gen::inRange(0, 10)) {
        case 0:
          return PointerMoved{*gen::element(std::optional<nc::Point>(at), std::optional<nc::Point>())};
        case 1:
          return ButtonEdge{*gen::element(Button::left, Button::right), true, at, held};
        case 2:
          return ButtonEdge{Button::left, false,
                            *gen::element(std::optional<nc::Point>(at), std::optional<nc::Point>()), held};
        case 3:
          return KeyEdge{*gen::element(nc::Key::tab, nc::Key::enter, nc::Key::a, nc::Key::digit_1),
                         *gen::element(KeyChange::pressed, KeyChange::repeated, KeyChange::released), held};
        case 4:
          return ModifiersChanged{held};
        case 5:
          return TextTyped{*gen::element(U'a', U'1', U'\u00e9')};
        case 6:
          return Scrolled{0.0F, static_cast<float>(*gen::inRange(-3, 4)), at};
        case 7:
          return FocusChanged{*gen::arbitrary<bool>()};
        case 8:
          return *gen::element(InputEvent(Resized{}), InputEvent(Exposed{}), InputEvent(Woken{}));
        default:
          return CloseRequested{};
      }
    });
  }
};

}  // namespace rc
