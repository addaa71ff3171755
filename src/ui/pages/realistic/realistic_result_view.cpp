#include "ui/pages/realistic/realistic_result_view.hpp"

#include "ui/charts/rate_shares.hpp"
#include "ui/kit/marks.hpp"
#include "ui/pages/result_page.hpp"
#include "words/pages/realistic.hpp"

namespace nc::ui {
namespace {

void result_card(Canvas& canvas, Flow& flow, const practice::RealisticResultScreen& screen) {
  canvas.open_node(Role::alert, "result", words::realistic::heading);
  card(canvas, flow, 1.3F, [&](Flow& inner) {
    heading_text(canvas, inner, words::realistic::heading);
    body_text(canvas, inner, words::realistic::held(screen.calls));
    body_text(canvas, inner, words::realistic::called(screen.calls));
  });
  canvas.close_node();
}

void rate_card(Canvas& canvas, Flow& flow, const practice::RealisticResultScreen& screen) {
  card(canvas, flow, 1.3F, [&](Flow& inner) {
    section_heading(canvas, inner, words::realistic::rate_heading(screen.measure.one_in));
    inner.gap(canvas.em(0.8F));
    rate_shares(canvas, inner, screen.measure, Face::heading);
    inner.gap(canvas.em(0.8F));
    soft_text(canvas, inner, screen.reason);
  });
}

void lines(Canvas& canvas, Flow& flow, const practice::RealisticResultScreen& screen) {
  const float side = canvas.em(1.1F);
  for (const practice::RealisticLine& line : screen.lines) {
    card(canvas, flow, 0.9F, [&](Flow& inner) {
      const float indent = canvas.em(1.9F);
      Flow left{inner.x + indent, inner.y, inner.width - indent};
      body_text(canvas, left, line.title);
      soft_text(canvas, left, words::realistic::line_note({line.outcome, line.score, line.emergency, line.called}));
      const float middle = (inner.y + left.y) / 2;
      paint_outcome_mark(canvas, {inner.x, middle - side / 2, inner.x + side, middle + side / 2}, line.outcome);
      inner.y = left.y;
    });
    flow.gap(canvas.em(space::half));
  }
}

}  // namespace

void realistic_result_view(Canvas& canvas, const practice::RealisticResultScreen& screen,
                           const practice::Frame& frame) {
  const auto head = [&](Flow& flow) {
    result_card(canvas, flow, screen);
    flow.gap(canvas.em(0.9F));
    rate_card(canvas, flow, screen);
  };
  result_page(canvas, frame, {"realistic-result", 52, screen.kept}, head,
              [&](Flow& flow) { lines(canvas, flow, screen); });
}

}  // namespace nc::ui
