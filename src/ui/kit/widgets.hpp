#pragma once

#include <string>
#include <string_view>

#include "ui/kit/canvas.hpp"
#include "ui/kit/text_paint.hpp"

// The controls of the window. Each is known by its id ('submit', a case id). Labels are only painted, so two controls
// may have the same label.

namespace nc::ui {

/// What a button looks like.
enum class ButtonKind {
  primary,  ///< filled with the accent colour; a screen has at most one
  plain,
  chip,  ///< small and round; it can be on or off
  link,  ///< text that leads somewhere
  nav,   ///< a link in the bar at the top, in the colour of text
  cite,  ///< a small link: a citation
};

/// What a button is.
struct ButtonSpec {
  std::string_view id;  ///< local
  std::string_view label;
  ButtonKind kind = ButtonKind::plain;
  bool enabled = true;
  bool on = false;                 ///< of a chip: it is chosen; of a link: its page is open
  std::string_view name{};         ///< its name in the tree, where the label does not say enough; empty: the label
  bool is_toggle = false;          ///< its role in the tree is a check box, ticked while `on`
  std::string_view description{};  ///< told to those who cannot see it: why it cannot be used, or what it will do
  std::string_view shortcut{};     ///< the key that presses it from anywhere, for the tree; the view reads that key
};

/// Returns the size of a button when its label is broken into lines so that the button is at most `widest` wide.
Size button_size(const Canvas& canvas, const ButtonSpec& spec, float widest);
/// Draws the button at `rect`. Returns true in the frame in which it is pressed.
bool button(Canvas& canvas, const Rect& rect, const ButtonSpec& spec);

/// Places things from left to right in a flow, and goes on in a new line when the column is full.
class WrapRow {
 public:
  /// Begins at the top of the flow. `gap` is left between the things of a line and between lines.
  WrapRow(Flow& flow, float gap) : WrapRow(flow, gap, gap) {}
  /// Begins with another gap between lines.
  WrapRow(Flow& flow, float gap, float line_gap)
      : flow_(flow),
        gap_(gap),
        line_gap_(line_gap),
        x_(flow.x),
        y_(flow.y) {}
  /// Returns where the next thing, of this size, goes. One that is wider than the column sticks out at the right.
  Rect place(Size size);
  /// Moves the flow below everything that was placed.
  void finish();

 private:
  Flow& flow_;
  float gap_;
  float line_gap_;
  float x_;
  float y_;
  float line_ = 0;
};

/// Draws a button, at most `widest` wide, as the next thing of a row. Returns true when it is pressed.
bool row_button(Canvas& canvas, WrapRow& row, const ButtonSpec& spec, float widest);
/// Draws a button in a line of its own, as wide as its label needs. Returns true when it is pressed.
bool flow_button(Canvas& canvas, Flow& flow, const ButtonSpec& spec);

/// Draws a check box, ticked when `spec.on`, with the label beside it, which may take several lines. Returns true when
/// it is pressed. Of `spec` it reads id, label, enabled and on.
bool check_row(Canvas& canvas, Flow& flow, const ButtonSpec& spec);

/// Paints the surface of a card.
void paint_card(Canvas& canvas, const Rect& rect);
/// Paints the surface of a control, and the ring around it when it has the focus.
void paint_surface(Canvas& canvas, const Rect& rect, const Surface& surface, const Interaction& now);
/// Paints the ring around a control when it has the focus, 0.19 em away from `rect` and at least 2 units thick.
/// `radius` is that of the control's corners.
void paint_focus(Canvas& canvas, const Rect& rect, const Interaction& now, float radius);

/// Draws a card over the whole width of the flow, as high as what `body(flow)` draws in it. `padding` is in em. Returns
/// the rectangle of the card.
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

/// Draws a named group of controls, which `body()` draws. The arrow keys move within it and the Tab key leaves it. `id`
/// is local, and part of the path of the ids inside.
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
