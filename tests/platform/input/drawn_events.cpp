#include "platform/input/drawn_events.hpp"

#include <optional>

#include <rapidcheck.h>

#include "testing/drawn.hpp"

namespace nc::platform {
namespace {

using nc::testing::drawn_bool;
using nc::testing::drawn_number;
using nc::testing::drawn_of;

InputEvent drawn_event() {
  const Point at{static_cast<float>(drawn_number(0, 4)), static_cast<float>(drawn_number(0, 3))};
  const Modifiers held{drawn_bool(), drawn_bool(), false, false};
  switch (drawn_number(0, 10)) {
    case 0:
      return PointerMoved{drawn_of<std::optional<Point>>({at, std::nullopt})};
    case 1:
      return ButtonEdge{drawn_of({Button::left, Button::right}), true, at, held};
    case 2:
      return ButtonEdge{Button::left, false, drawn_of<std::optional<Point>>({at, std::nullopt}), held};
    case 3:
      return KeyEdge{drawn_of({Key::tab, Key::enter, Key::a, Key::digit_1}),
                     drawn_of({KeyChange::pressed, KeyChange::repeated, KeyChange::released}), held};
    case 4:
      return ModifiersChanged{held};
    case 5:
      return TextTyped{drawn_of({U'a', U'1', U'\u00e9'})};
    case 6:
      return Scrolled{0.0F, static_cast<float>(drawn_number(-3, 4)), at};
    case 7:
      return FocusChanged{drawn_bool()};
    case 8:
      return drawn_of<InputEvent>({Resized{}, Exposed{}, Woken{}});
    default:
      return CloseRequested{};
  }
}

}  // namespace

std::vector<InputEvent> drawn_events() {
  return *rc::gen::container<std::vector<InputEvent>>(rc::gen::exec(drawn_event));
}

}  // namespace nc::platform
