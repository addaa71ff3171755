#include "ui/pages/debrief/debrief_rows.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ui/kit/marks.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/debrief/cited_links.hpp"
#include "words/pages/debrief.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

constexpr std::array column_labels{words::column_report, words::column_you, words::column_documents,
                                   words::column_credit, words::column_why};
constexpr std::array<std::string_view, 5> cell_ids{"report", "you", "documents", "credit", "why"};
constexpr std::array<float, 4> column_widths_em{15.5F, 8.6F, 9.4F, 7.0F};  // the last column takes the rest

/// A cell: a mark and words beside it.
void marked_words(Canvas& canvas, Flow& flow, std::optional<guidance::Urgency> urgency, std::string_view words) {
  const float indent = urgency ? canvas.em(1.65F) : 0;
  const float top = flow.y;
  Flow inner{flow.x + indent, flow.y, flow.width - indent};
  body_text(canvas, inner, words);
  if (urgency) {
    const float side = canvas.em(1.05F);
    const float middle = top + line_height(canvas, Face::body) / 2;
    paint_urgency_mark(canvas, {flow.x, middle - side / 2, flow.x + side, middle + side / 2}, *urgency);
  }
  flow.y = inner.y;
}

void report_cell(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  if (item.item.dangerous)
    place_text(canvas, flow, words::dangerous, {Face::small_bold, canvas.theme().urgency[3].mark});
  body_text(canvas, flow, item.report.empty() ? words::decision_row : std::string_view(item.report));
}

void answer_cell(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  if (item.item.kind == scoring::ItemKind::advice) {
    body_text(canvas, flow, item.item.given == "chosen" ? words::chosen : words::not_chosen);
  } else {
    marked_words(canvas, flow, item.given, item.given ? words::urgency_word(*item.given) : words::no_answer);
  }
  soft_text(canvas, flow, words::verdict_word(item.item.verdict));
}

void documents_cell(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  if (!item.key) return body_text(canvas, flow, words::advice_key_word(item.item.key)), void();
  marked_words(canvas, flow, item.key, words::urgency_word(*item.key));
  const std::string others = words::other_accepted(item.accepted, *item.key);
  if (!others.empty()) soft_text(canvas, flow, others);
}

void cite_links(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  const IdScope scope(canvas, item.item.name);
  WrapRow row(flow, canvas.em(0.9F), 0);
  for (const practice::Cited& cited : item.cites)
    cited_link(canvas, row, cited, flow.width);
  for (const auto& resolution : item.item.resolutions) {
    const std::string label = words::our_reading_of(resolution.text());
    if (row_button(canvas, row, {resolution.text(), label, ButtonKind::cite}, flow.width))
      canvas.emit(practice::OpenGuidance{resolution.text()});
  }
  row.finish();
}

void why_cell(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  if (!item.why.empty()) body_text(canvas, flow, item.why);
  if (item.key == guidance::Urgency::emergency && item.item.kind == scoring::ItemKind::decision)
    soft_text(canvas, flow, words::top_class_note);
  if (item.implied) soft_text(canvas, flow, words::implied);
  if (item.single_source && !item.cites.empty()) soft_text(canvas, flow, words::single_source);
  if (!item.cites.empty() || !item.item.resolutions.empty()) cite_links(canvas, flow, item);
}

using Cell = void (*)(Canvas&, Flow&, const practice::DebriefItem&);

void credit_cell(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  place_text(canvas, flow, words::credit_points(item.item), {Face::body, canvas.theme().soft_ink});
}

void wide_row(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  constexpr std::array<Cell, 5> cells{report_cell, answer_cell, documents_cell, credit_cell, why_cell};
  float x = flow.x;
  float bottom = flow.y;
  for (std::size_t index = 0; index < cells.size(); ++index) {
    const bool last = index + 1 == cells.size();
    const float width = last ? flow.x + flow.width - x : canvas.em(column_widths_em[index]);
    Flow cell{x, flow.y, width - (last ? 0 : canvas.em(1))};
    canvas.open_node(Role::group, cell_ids[index], column_labels[index]);
    cells[index](canvas, cell, item);
    canvas.close_node();
    bottom = std::max(bottom, cell.y);
    x += width;
  }
  flow.y = bottom;
}

void labelled(Canvas& canvas, Flow& flow, std::string_view label, Cell cell, const practice::DebriefItem& item) {
  soft_text(canvas, flow, label);
  cell(canvas, flow, item);
  flow.gap(canvas.em(0.3F));
}

void narrow_row(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  report_cell(canvas, flow, item);
  flow.gap(canvas.em(0.3F));
  Flow left{flow.x, flow.y, flow.width / 2 - canvas.em(space::half)};
  Flow right{flow.x + flow.width / 2, flow.y, flow.width / 2};
  labelled(canvas, left, words::column_you, answer_cell, item);
  labelled(canvas, right, words::column_documents, documents_cell, item);
  flow.y = std::max(left.y, right.y);
  labelled(canvas, flow, words::column_credit, credit_cell, item);
  why_cell(canvas, flow, item);
}

bool is_narrow(const Canvas& canvas, const Flow& flow) {
  return canvas.in_em(flow.width) < 58;
}

void head_row(Canvas& canvas, Flow& flow) {
  constexpr auto& labels = column_labels;
  float x = flow.x;
  const float top = flow.y;
  for (std::size_t index = 0; index < labels.size(); ++index) {
    const float width = index < column_widths_em.size() ? canvas.em(column_widths_em[index]) : flow.x + flow.width - x;
    Flow cell{x, top, width - canvas.em(space::half)};
    soft_text(canvas, cell, labels[index]);
    flow.y = std::max(flow.y, cell.y);
    x += width;
  }
}

void padded_row(Canvas& canvas, Flow& flow, const practice::DebriefItem& item) {
  flow.gap(canvas.em(0.75F));
  const std::string id = "row:" + item.item.name;
  canvas.open_node(Role::group, id, item.report.empty() ? words::decision_row : std::string_view(item.report));
  {
    const IdScope scope(canvas, id);
    if (is_narrow(canvas, flow))
      narrow_row(canvas, flow, item);
    else
      wide_row(canvas, flow, item);
  }
  canvas.close_node();
  flow.gap(canvas.em(0.75F));
}

/// A bar at the left edge of a dangerous row, beside the word that says so.
void danger_bar(Canvas& canvas, const Rect& row) {
  canvas.fill({row.left, row.top + 1, row.left + canvas.em(0.25F), row.bottom}, canvas.theme().urgency[3].mark);
}

}  // namespace

void item_rows(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  card(canvas, flow, 0, [&](Flow& outer) {
    const float inset = canvas.em(1.1F);
    const float left = outer.x;
    const float right = outer.x + outer.width;
    Flow inner{outer.x + inset, outer.y, outer.width - 2 * inset};
    if (!is_narrow(canvas, inner)) {
      inner.gap(canvas.em(space::half));
      head_row(canvas, inner);
      inner.gap(canvas.em(space::half));
    }
    for (const practice::DebriefItem& item : visit.items) {
      const float top = inner.y;
      canvas.line({left, top}, {right, top}, canvas.theme().line);
      padded_row(canvas, inner, item);
      if (item.item.dangerous) danger_bar(canvas, {left, top, right, inner.y});
    }
    outer.y = inner.y;
  });
}

}  // namespace nc::ui
