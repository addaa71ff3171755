#pragma once

#include <string>
#include <string_view>

#include "ui/kit/canvas.hpp"
#include "ui/kit/text_paint.hpp"

// Every control of the window. Ids are ours ('submit', a case id), labels are only painted, so two controls with the
// same label work.

namespace nc::ui {

enum class ButtonKind {
  primary,  ///< at most one on a screen
  plain,
  chip,  ///< small and round, can be on or off
  link,  ///< text that leads somewhere
  nav,   ///< the same in the bar at the top, in the colour of text
  cite,  ///< the same, small: a citation
};

struct ButtonSpec {
  std::string_view id;
  std::string_view label;
  ButtonKind kind = ButtonKind::plain;
  bool enabled = true;
  bool on = false;                 ///< chips: chosen; links: the page that is open
  std::string_view name{};         ///< what it is called, where the label alone does not say it
  bool is_toggle = false;          ///< a check box to those who cannot see it
  std::string_view description{};  ///< said after the name to those who cannot see it: why it cannot be used
  std::string_view shortcut{};     ///< the key that presses it from anywhere
};

/// Natural size, broken into lines when wider than `widest`.
Size button_size(const Canvas& canvas, const ButtonSpec& spec, float widest);
/// The button at `rect`; true in the frame in which it is pressed.
bool button(Canvas& canvas, const Rect& rect, const ButtonSpec& spec);

/// Places things from the left to the right and goes on in a new line when the column is full.
class WrapRow {
 public:
  WrapRow(Flow& flow, float gap) : WrapRow(flow, gap, gap) {}
  WrapRow(Flow& flow, float gap, float line_gap)
      : flow_(flow),
        gap_(gap),
        line_gap_(line_gap),
        x_(flow.x),
        y_(flow.y) {}
  /// Where the next thing of this size goes.
  Rect place(Size size);
  /// Moves the flow below what was placed.
  void finish();

 private:
  Flow& flow_;
  float gap_;
  float line_gap_;
  float x_;
  float y_;
  float line_ = 0;
};

/// A button in a row.
bool row_button(Canvas& canvas, WrapRow& row, const ButtonSpec& spec, float widest);
/// A button on a line of its own, in its natural width.
bool flow_button(Canvas& canvas, Flow& flow, const ButtonSpec& spec);

/// A square that can be ticked (`on`: it is), with the label beside it, which may have several lines. True when
/// pressed.
bool check_row(Canvas& canvas, Flow& flow, const ButtonSpec& spec);

/// Paints what a card stands on.
void paint_card(Canvas& canvas, const Rect& rect);
/// Paints the edge and the ground of anything that can be pressed, and the ring of the keyboard focus.
void paint_surface(Canvas& canvas, const Rect& rect, const Surface& surface, const Interaction& now);
/// Only the ring: two units thick, two units away.
void paint_focus(Canvas& canvas, const Rect& rect, const Interaction& now, float radius);

/// A surface with a hairline around whatever `body(flow)` puts into it; `padding` in em.
template <class Body>
Rect card(Canvas& canvas, Flow& flow, float padding, const Body& body) {
  const float inset = canvas.em(padding);
  const float inner_width = flow.width - 2 * inset;
  const Rect rect = flow.take(measure(canvas, inner_width, body) + 2 * inset);
  paint_card(canvas, rect);
  Flow inner{rect.left + inset, rect.top + inset, inner_width};
  body(inner);
  return rect;
}

/// A group of controls with one name; arrow keys move inside, Tab goes to the next group.
template <class Body>
void radio_group(Canvas& canvas, std::string_view id, std::string_view name, const Body& body) {
  canvas.open_node(Role::radio_group, id, name);
  {
    IdScope scope(canvas, id);
    body();
  }
  canvas.close_node();
}

}  // namespace nc::ui
