#include "ui/pages/help/help_dialog.hpp"

#include <algorithm>

#include <imgui.h>

#include "ui/kit/focus.hpp"
#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/key_list.hpp"
#include "words/pages/keys.hpp"

namespace nc::ui {
namespace {

void shade(Canvas& canvas) {
  const Rect& window = canvas.clip();
  canvas.draw()->AddRectFilled({window.left, window.top}, {window.right, window.bottom}, IM_COL32(8, 12, 14, 150));
  canvas.log(PaintKind::veil, window, {});
}

void close_row(Canvas& canvas, Flow& flow) {
  if (flow_button(canvas, flow, {"close", words::close_help, ButtonKind::primary})) canvas.emit(practice::ToggleHelp{});
}

/// The one control inside has the keyboard; what had it before gets it back.
void keep_focus_inside(UiState& state) {
  const std::string_view close_id = "help/close";
  if (state.focus == close_id) return;
  state.focus_before_help = state.focus;
  focus_on(state, close_id);
}

}  // namespace

void help_dialog(Canvas& canvas) {
  shade(canvas);
  canvas.set_in_dialog(true);
  canvas.open_node(Role::dialog, "help", words::keys_heading);
  const IdScope scope(canvas, "help");
  const Rect window = canvas.clip();
  const float inset = canvas.em(1.6F);
  const float width = std::min(window.width() - canvas.em(2), canvas.em(38));
  const float inner_width = width - 2 * inset;
  const float keys = measure(canvas, inner_width - canvas.em(0.9F), [&](Flow& flow) { key_list(canvas, flow); });
  const float head = canvas.em(3.9F);
  const float foot = canvas.em(4.2F);
  const float height = std::min(window.height() - canvas.em(2), keys + head + foot + inset);
  const Point middle = window.centre();
  const Rect rect{middle.x - width / 2, middle.y - height / 2, middle.x + width / 2, middle.y + height / 2};
  paint_card(canvas, rect);
  Flow flow{rect.left + inset, rect.top + inset * 0.7F, inner_width};
  heading_text(canvas, flow, words::keys_heading);
  keep_focus_inside(canvas.state());
  const Rect view{rect.left + inset, rect.top + head, rect.right - canvas.em(0.4F), rect.bottom - foot};
  scroll_area(canvas, "keys", view, [&](Flow& inner) {
    inner.width = inner_width - canvas.em(0.9F);
    key_list(canvas, inner);
  });
  Flow close{rect.left + inset, rect.bottom - foot + canvas.em(0.8F), inner_width};
  close_row(canvas, close);
  canvas.close_node();
  canvas.set_in_dialog(false);
}

}  // namespace nc::ui
