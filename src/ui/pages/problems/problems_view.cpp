#include "ui/pages/problems/problems_view.hpp"

#include <algorithm>
#include <string>

#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/problems/problem_rows.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/problems.hpp"

namespace nc::ui {
namespace {

void head(Canvas& canvas, Flow& flow, const practice::ProblemsScreen& screen) {
  heading_text(canvas, flow, words::problems::heading);
  flow.gap(canvas.em(space::hair));
  const bool any = !screen.problems.empty();
  place_text(canvas, flow, any ? words::problems::about : words::problems::nothing_left,
             {Face::body, canvas.theme().soft_ink});
  flow.gap(canvas.em(0.9F));
  if (flow_button(canvas, flow, {"again", words::problems::read_again})) canvas.emit(practice::ReadAgain{});
  flow.gap(canvas.em(1.5F));
}

/// Text and link in one line, or below one another where it is narrow.
void line_body(Canvas& canvas, Flow& flow, std::size_t count) {
  const std::string text = words::problems::line(count);
  const ButtonSpec link{"see", words::problems::see, ButtonKind::link};
  const float link_height = button_size(canvas, link, flow.width).height;
  WrapRow row(flow, canvas.em(space::half), 0);
  const Size size = text_size(canvas, Face::body, text, flow.width);
  const Rect room = row.place({size.width + 1, std::max(size.height, link_height)});
  const float spare = (room.height() - size.height) / 2;
  const Rect rect{room.left, room.top + spare, room.right, room.bottom - spare};
  paint_text(canvas, rect, text, {Face::body, canvas.theme().ink});
  canvas.add_node(Role::text, {}, text, rect);
  if (row_button(canvas, row, link, flow.width)) canvas.emit(practice::OpenProblems{});
  row.finish();
}

}  // namespace

void problems_view(Canvas& canvas, const practice::ProblemsScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "problems");
  scrolling_page(canvas, page, 46, [&](Flow& flow) {
    head(canvas, flow, screen);
    problem_rows(canvas, flow, screen.problems);
    if (screen.left_off > 0) soft_text(canvas, flow, words::problems::more(screen.left_off));
  });
}

Rect problems_line(Canvas& canvas, const Rect& page, std::size_t count) {
  if (count == 0) return page;
  const IdScope scope(canvas, "problems");
  const float inset = canvas.em(space::page) - canvas.em(0.25F);  // as in the bar above
  const float padding = canvas.em(0.4F);
  const auto body = [&](Flow& flow) { line_body(canvas, flow, count); };
  const float height = measure(canvas, page.width() - 2 * inset, body) + 2 * padding;
  const Rect rect{page.left, page.top, page.right, page.top + height};
  canvas.fill(rect, canvas.theme().wash);
  canvas.line({rect.left, rect.bottom}, {rect.right, rect.bottom}, canvas.theme().line);
  Flow flow{page.left + inset, page.top + padding, page.width() - 2 * inset};
  body(flow);
  return {page.left, rect.bottom + 1, page.right, page.bottom};
}

}  // namespace nc::ui
