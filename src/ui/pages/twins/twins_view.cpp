#include "ui/pages/twins/twins_view.hpp"

#include "ui/pages/debrief/cited_links.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ui/kit/marks.hpp"
#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/debrief/debrief_parts.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/debrief.hpp"
#include "words/pages/guidance.hpp"
#include "words/pages/twins.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

/// One column: its case, and which of the two values of a finding is its own.
struct Column {
  const practice::TwinSide& side;
  const practice::TwinsScreen& screen;
  bool first = true;

  const std::string& here(const practice::TwinFinding& finding) const { return first ? finding.a : finding.b; }
  const std::string& there(const practice::TwinFinding& finding) const { return first ? finding.b : finding.a; }
};

void head_part(Canvas& canvas, Flow& flow, const Column& column) {
  place_text(canvas, flow, column.side.title, {Face::title, canvas.theme().ink}, Role::heading);
  soft_text(canvas, flow, words::twin_when(column.side.regions, column.side.hours));
  soft_text(canvas, flow, column.side.patient);
}

void words_part(Canvas& canvas, Flow& flow, const Column& column) {
  const float indent = canvas.em(1);
  const float top = flow.y;
  Flow inner{flow.x + indent, flow.y, flow.width - indent};
  body_text(canvas, inner, words::quoted(column.side.words));
  canvas.fill({flow.x, top, flow.x + canvas.em(0.19F), inner.y}, canvas.theme().accent);
  flow.y = inner.y;
}

/// What differs: a diamond, the word, and both values; on a wash of its own.
void different_finding(Canvas& canvas, Flow& flow, const practice::TwinFinding& finding, const Column& column) {
  const auto body = [&](Flow& inner) {
    bold_small(canvas, inner, words::twins_differs);
    bold_text(canvas, inner, words::labelled(finding.name, column.here(finding)));
    soft_text(canvas, inner, words::twin_there(column.there(finding)));
  };
  const float inset = canvas.em(0.7F);
  const float indent = canvas.em(1.6F);
  const float width = flow.width - 2 * inset - indent;
  const Rect rect = flow.take(measure(canvas, width, body) + canvas.em(0.9F));
  canvas.surface(rect, {canvas.theme().wash, canvas.theme().accent, canvas.em(space::radius)});
  const float side = canvas.em(0.95F);
  const float middle = rect.top + canvas.em(0.45F) + line_height(canvas, Face::small_bold) / 2;
  paint_diamond(canvas, {rect.left + inset, middle - side / 2, rect.left + inset + side, middle + side / 2},
                canvas.theme().accent);
  Flow inner{rect.left + inset + indent, rect.top + canvas.em(0.45F), width};
  body(inner);
}

void findings_part(Canvas& canvas, Flow& flow, const Column& column) {
  soft_text(canvas, flow, words::twins_findings);
  flow.gap(canvas.em(space::hair));
  if (column.screen.hours_differ) {
    const practice::TwinFinding hours{std::string(words::twins_hours), words::hours_short(column.screen.a.hours),
                                      words::hours_short(column.screen.b.hours), true};
    different_finding(canvas, flow, hours, column);
    flow.gap(canvas.em(space::half));
  }
  for (const practice::TwinFinding& finding : column.screen.findings) {
    if (finding.differs) {
      different_finding(canvas, flow, finding, column);
      flow.gap(canvas.em(space::half));
    } else {
      soft_text(canvas, flow, words::labelled(finding.name, column.here(finding)));
    }
  }
}

/// A mark with a sentence beside it.
template <class Paint>
void marked_line(Canvas& canvas, Flow& flow, std::string_view words, const Paint& paint) {
  const float side = canvas.em(1.15F);
  const float indent = canvas.em(1.7F);
  const float middle = flow.y + line_height(canvas, Face::body_bold) / 2;
  paint(Rect{flow.x, middle - side / 2, flow.x + side, middle + side / 2});
  Flow inner{flow.x + indent, flow.y, flow.width - indent};
  bold_text(canvas, inner, words);
  flow.y = inner.y;
}

void urgency_line(Canvas& canvas, Flow& flow, std::optional<guidance::Urgency> urgency, std::string_view otherwise) {
  if (!urgency) return bold_text(canvas, flow, otherwise), void();
  marked_line(canvas, flow, words::urgency_sentence(*urgency),
              [&](const Rect& rect) { paint_urgency_mark(canvas, rect, *urgency); });
}

void documents_part(Canvas& canvas, Flow& flow, const Column& column) {
  soft_text(canvas, flow, words::documents_heading);
  urgency_line(canvas, flow, column.side.key, words::urgency_sentence(guidance::Urgency::not_covered));
  flow.gap(canvas.em(space::hair));
  for (const std::string& rule : column.side.deciding)
    body_text(canvas, flow, rule);
  cited_links(canvas, flow, "cites", column.side.cites);
}

void answer_part(Canvas& canvas, Flow& flow, const Column& column) {
  soft_text(canvas, flow, words::twins_you);
  urgency_line(canvas, flow, column.side.given, words::no_answer);
  flow.gap(canvas.em(space::hair));
  marked_line(canvas, flow, words::outcome_word(column.side.outcome),
              [&](const Rect& rect) { paint_outcome_mark(canvas, rect, column.side.outcome); });
}

void point_part(Canvas& canvas, Flow& flow, const Column& column) {
  if (column.side.point.empty()) return;
  soft_text(canvas, flow, words::point_heading);
  body_text(canvas, flow, column.side.point);
}

using Part = void (*)(Canvas&, Flow&, const Column&);
constexpr std::array<Part, 6> parts_of_column{head_part,      words_part,  findings_part,
                                              documents_part, answer_part, point_part};

/// Both cases beside each other; each part begins at the same height in both.
void two_columns(Canvas& canvas, Flow& flow, const Column& a, const Column& b) {
  const float gap = canvas.em(1);
  const float inset = canvas.em(1.3F);
  const float width = (flow.width - gap) / 2;
  const float inner = width - 2 * inset;
  std::array<float, parts_of_column.size()> heights{};
  float total = 2 * inset + canvas.em(1.2F) * static_cast<float>(heights.size() - 1);
  for (std::size_t at = 0; at < heights.size(); ++at) {
    const auto height = [&](const Column& column) {
      return measure(canvas, inner, [&](Flow& part) { parts_of_column[at](canvas, part, column); });
    };
    heights[at] = std::max(height(a), height(b));
    total += heights[at];
  }
  const Rect whole = flow.take(total);
  for (const Column* column : {&a, &b}) {
    const IdScope scope(canvas, column->first ? "a" : "b");
    const float left = column->first ? whole.left : whole.left + width + gap;
    paint_card(canvas, {left, whole.top, left + width, whole.bottom});
    float top = whole.top + inset;
    for (std::size_t at = 0; at < heights.size(); ++at) {
      Flow part{left + inset, top, inner};
      parts_of_column[at](canvas, part, *column);
      top += heights[at] + canvas.em(1.2F);
    }
  }
}

void one_column(Canvas& canvas, Flow& flow, const Column& column) {
  const IdScope scope(canvas, column.first ? "a" : "b");
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    for (std::size_t at = 0; at < parts_of_column.size(); ++at) {
      if (at > 0) inner.gap(canvas.em(1));
      parts_of_column[at](canvas, inner, column);
    }
  });
}

void columns(Canvas& canvas, Flow& flow, const practice::TwinsScreen& screen) {
  const Column a{screen.a, screen, true};
  const Column b{screen.b, screen, false};
  if (canvas.in_em(flow.width) >= 54) return two_columns(canvas, flow, a, b);
  one_column(canvas, flow, a);
  flow.gap(canvas.em(1));
  one_column(canvas, flow, b);
}

}  // namespace

void twins_view(Canvas& canvas, const practice::TwinsScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {words::twins_heading, words::twins_meta});
  const IdScope scope(canvas, "twins");
  scroll_area(canvas, "page", page, [&](Flow& flow) {
    const float inset = canvas.em(space::page);
    const float whole = page.width() - 2 * inset;
    const float width = std::min(whole, canvas.em(84));
    flow.x = page.left + inset + (whole - width) / 2;
    flow.width = width;
    flow.gap(canvas.em(1.4F));
    columns(canvas, flow, screen);
    flow.gap(canvas.em(1.2F));
    if (flow_button(canvas, flow, {"back", words::twins_back, ButtonKind::primary})) canvas.emit(practice::GoBack{});
    flow.gap(canvas.em(1.4F));
  });
}

}  // namespace nc::ui
