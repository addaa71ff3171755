#include "ui/marks.hpp"
#include "ui/page.hpp"
#include "ui/realistic_text.hpp"
#include "ui/text.hpp"
#include "ui/top_bar.hpp"
#include "ui/views.hpp"
#include "ui/widgets.hpp"

namespace nc::ui {
namespace {

namespace words = realistic_text;

/// A share: what it is of, the number or a dash, and what it rests on.
void share_block(Canvas& canvas, Flow& flow, std::string_view heading, const practice::ShareAtRate& share,
                 const practice::RateMeasure& measure) {
  const float number = canvas.em(6.5F);
  Flow left{flow.x, flow.y, flow.width - number - canvas.em(1)};
  bold_text(canvas, left, heading);
  soft_text(canvas, left, words::share_note(share, measure));
  Flow right{flow.x + flow.width - number, flow.y, number};
  place_text(canvas, right, words::share(share), {Face::heading, canvas.theme().ink, Align::right});
  flow.y = std::max(left.y, right.y);
}

void result_card(Canvas& canvas, Flow& flow, const practice::RealisticResultScreen& screen) {
  canvas.open_node(Role::alert, "result", words::heading);
  card(canvas, flow, 1.3F, [&](Flow& inner) {
    heading_text(canvas, inner, words::heading);
    body_text(canvas, inner, words::held(screen));
    body_text(canvas, inner, words::called(screen));
  });
  canvas.close_node();
}

void rate_card(Canvas& canvas, Flow& flow, const practice::RealisticResultScreen& screen) {
  card(canvas, flow, 1.3F, [&](Flow& inner) {
    section_heading(canvas, inner, words::rate_heading(screen.measure.one_in));
    inner.gap(canvas.em(0.8F));
    share_block(canvas, inner, words::calls_heading, screen.measure.positive, screen.measure);
    inner.gap(canvas.em(0.8F));
    share_block(canvas, inner, words::rest_heading, screen.measure.negative, screen.measure);
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
      soft_text(canvas, left, words::line_note(line));
      const float middle = (inner.y + left.y) / 2;
      paint_outcome_mark(canvas, {inner.x, middle - side / 2, inner.x + side, middle + side / 2}, line.outcome);
      inner.y = left.y;
    });
    flow.gap(canvas.em(space::half));
  }
}

}  // namespace

void realistic_result_view(const ViewParts& parts, const practice::RealisticResultScreen& screen) {
  Canvas& canvas = parts.canvas;
  const Rect page = top_bar(canvas, parts.model, {});
  const IdScope scope(canvas, "realistic-result");
  reading_page(canvas, page, 52, [&](Flow& flow) {
    result_card(canvas, flow, screen);
    flow.gap(canvas.em(0.9F));
    rate_card(canvas, flow, screen);
    flow.gap(canvas.em(0.9F));
    const bool by_key = canvas.usable() && canvas.ctrl_key(Key::enter);
    if (flow_button(canvas, flow, {"next", text::back_to_cases, ButtonKind::primary}) || by_key)
      canvas.emit(practice::Next{});
    flow.gap(canvas.em(1.2F));
    lines(canvas, flow, screen);
    soft_text(canvas, flow, screen.kept ? text::kept_short : text::keeping);
    soft_text(canvas, flow, text::disclaimer);
  });
}

}  // namespace nc::ui
