#include "ui/pages/debrief/debrief_cue.hpp"

#include "ui/kit/marks.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/debrief/cited_links.hpp"
#include "words/pages/cue.hpp"

namespace nc::ui {
namespace {

/// A tick, or an empty ring: shape and words tell the two apart, not colour.
void verdict_mark(Canvas& canvas, const Rect& rect, bool right) {
  if (right) return paint_tick(canvas, rect, canvas.theme().accent);
  canvas.ring(rect.centre(), rect.width() * 0.38F, canvas.theme().soft_ink, canvas.em(0.12F));
}

void verdict_line(Canvas& canvas, Flow& flow, const practice::CueVerdict& cue) {
  const float side = canvas.em(1.1F);
  const float indent = canvas.em(1.6F);
  const float middle = flow.y + line_height(canvas, Face::body) / 2;
  verdict_mark(canvas, {flow.x, middle - side / 2, flow.x + side, middle + side / 2}, cue.right);
  Flow inner{flow.x + indent, flow.y, flow.width - indent};
  section_heading(canvas, inner, cue.right ? words::cue_named_right : words::cue_named_other);
  flow.y = inner.y;
}

void documents_side(Canvas& canvas, Flow& flow, const practice::CueVerdict& cue) {
  soft_text(canvas, flow, words::cue_documents);
  for (const std::string& rule : cue.deciding) {
    body_text(canvas, flow, rule);
    flow.gap(canvas.em(space::hair));
  }
  cited_links(canvas, flow, "cue", cue.cites);
}

void named_side(Canvas& canvas, Flow& flow, const practice::CueVerdict& cue) {
  soft_text(canvas, flow, words::cue_you_named);
  body_text(canvas, flow, cue.named);
}

}  // namespace

void cue_card(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  const practice::CueVerdict& cue = *visit.cue;
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    verdict_line(canvas, inner, cue);
    inner.gap(canvas.em(space::hair));
    if (canvas.in_em(inner.width) < 48) {
      named_side(canvas, inner, cue);
      inner.gap(canvas.em(space::half));
      return documents_side(canvas, inner, cue);
    }
    const float half = (inner.width - canvas.em(2)) / 2;
    Flow left{inner.x, inner.y, half};
    Flow right{inner.x + half + canvas.em(2), inner.y, half};
    named_side(canvas, left, cue);
    documents_side(canvas, right, cue);
    inner.y = std::max(left.y, right.y);
  });
}

}  // namespace nc::ui
