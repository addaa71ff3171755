#include "ui/pages/banner.hpp"

#include "ui/kit/text_field.hpp"

#include <algorithm>
#include <string>

#include "support/text.hpp"
#include "ui/kit/marks.hpp"
#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "words/notice.hpp"
#include "words/pages/assistive.hpp"
#include "words/pages/keeping.hpp"

namespace nc::ui {
namespace {

constexpr std::size_t longest_path = 4096;

void path_field(Canvas& canvas, Flow& outer) {
  UiState& state = canvas.state();
  Flow flow{outer.x, outer.y + canvas.em(space::half), std::min(outer.width, canvas.em(space::line_length))};
  text_field(canvas, flow, {"path", words::other_file, words::other_file_hint, true, longest_path}, state.store_path);
  flow.gap(canvas.em(space::half));
  const bool ready = !trim(state.store_path).empty();
  ButtonSpec save{"save-here", words::save_here, ButtonKind::plain, ready};
  if (!ready) save.description = words::assistive::no_file_named;
  if (flow_button(canvas, flow, save)) {
    canvas.emit(practice::KeepElsewhere{std::string(trim(state.store_path))});
    state.asking_path = false;
  }
  outer.y = flow.y;
}

void failure_body(Canvas& canvas, Flow& flow, const std::string& failure) {
  bold_text(canvas, flow, words::keep_failed);
  body_text(canvas, flow, failure);
  small_text(canvas, flow, words::keep_failed_safe);
  flow.gap(canvas.em(space::half));
  WrapRow row(flow, canvas.em(space::half));
  if (row_button(canvas, row, {"retry", words::try_again}, flow.width)) canvas.emit(practice::RetryKeeping{});
  if (row_button(canvas, row, {"elsewhere", words::save_elsewhere}, flow.width))
    canvas.state().asking_path = !canvas.state().asking_path;
  if (row_button(canvas, row, {"go-on", words::go_on_unkept}, flow.width)) canvas.emit(practice::GoOnUnkept{});
  row.finish();
  if (canvas.state().asking_path) path_field(canvas, flow);
}

/// A coloured strip over the whole width with an alert in it; the page loses its height. It scrolls when it would take
/// more than about half.
template <class Body>
void strip(Canvas& canvas, Rect& page, const MarkColours& colours, const Body& body) {
  const float inset = canvas.em(space::page);
  const float padding = canvas.em(0.6F);
  const auto padded = [&](Flow& flow) {
    Flow inner{page.left + inset, flow.y + padding, page.width() - 2 * inset};
    body(inner);
    flow.y = inner.y + padding;
  };
  const float whole = measure(canvas, page.width(), padded);
  const float height = std::min(whole, page.height() * 0.55F);
  const Rect rect{page.left, page.top, page.right, page.top + height};
  canvas.fill(rect, colours.wash);
  canvas.line({rect.left, rect.bottom}, {rect.right, rect.bottom}, colours.mark);
  if (whole > height) {
    scroll_area(canvas, "strip", rect, padded);
  } else {
    Flow flow{page.left, page.top, page.width()};
    padded(flow);
  }
  page.top += height + 1;
}

}  // namespace

Rect banners(Canvas& canvas, const practice::Frame& frame, const Rect& page) {
  Rect left = page;
  const IdScope scope(canvas, "banner");
  const Theme& theme = canvas.theme();
  if (frame.keeping.failure && !frame.keeping.going_on_unkept) {
    canvas.open_node(Role::alert, "failure", words::keep_failed);
    strip(canvas, left, theme.urgency[2], [&](Flow& flow) { failure_body(canvas, flow, *frame.keeping.failure); });
    canvas.close_node();
  } else if (frame.keeping.going_on_unkept) {
    canvas.open_node(Role::alert, "unkept", words::not_kept);
    strip(canvas, left, theme.urgency[2], [&](Flow& flow) { small_text(canvas, flow, words::unkept_banner); });
    canvas.close_node();
  }
  if (frame.notice) {
    canvas.open_node(Role::alert, "notice", words::said(*frame.notice));
    strip(canvas, left, theme.urgency[1], [&](Flow& flow) { small_text(canvas, flow, words::said(*frame.notice)); });
    canvas.close_node();
  }
  return left;
}

}  // namespace nc::ui
