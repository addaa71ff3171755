#include "ui/pages/exam/exam_result_view.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "ui/kit/marks.hpp"
#include "ui/pages/debrief/debrief_parts.hpp"
#include "ui/pages/result_page.hpp"
#include "words/pages/case.hpp"
#include "words/pages/debrief.hpp"
#include "words/pages/exam.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

void result_words(Canvas& canvas, Flow& flow, const practice::ExamResultScreen& screen) {
  heading_text(canvas, flow, screen.result.passed ? words::passed : words::not_passed);
  body_text(canvas, flow, words::exam_reason(screen.result, screen.cut, screen.unsafe_allowed));
  soft_text(canvas, flow, words::exam_counts(screen.lines.size(), screen.result));
  soft_text(canvas, flow, words::exam_rule(screen.cut, screen.unsafe_allowed));
  if (screen.time_ran_out) body_text(canvas, flow, words::time_ran_out);
}

void result_card(Canvas& canvas, Flow& flow, const practice::ExamResultScreen& screen) {
  canvas.open_node(Role::alert, "result", screen.result.passed ? words::passed : words::not_passed);
  card(canvas, flow, 1.3F, [&](Flow& inner) {
    const float indent = canvas.em(3.4F);
    const float score = canvas.em(7);
    Flow words{inner.x + indent, inner.y, inner.width - indent - score - canvas.em(1)};
    result_words(canvas, words, screen);
    Flow number{inner.x + inner.width - score, inner.y, score};
    place_text(canvas, number, words::score_number(screen.result.score),
               {Face::heading, canvas.theme().ink, Align::right});
    place_text(canvas, number, words::of_hundred, {Face::small, canvas.theme().soft_ink, Align::right});
    const float middle = (inner.y + words.y) / 2;
    const float half = canvas.em(1.15F);
    paint_outcome_mark(canvas, {inner.x, middle - half, inner.x + 2 * half, middle + half},
                       screen.result.passed ? scoring::Outcome::safe : scoring::Outcome::unsafe);
    inner.y = std::max(words.y, number.y);
  });
  canvas.close_node();
}

/// A case that was never opened: nothing of it is told but its place.
void unseen_row(Canvas& canvas, Flow& flow, const std::string& name) {
  Flow words{flow.x + canvas.em(1.9F), flow.y, flow.width - canvas.em(1.9F)};
  body_text(canvas, words, name);
  soft_text(canvas, words, words::not_seen);
  flow.y = words.y;
}

/// One case: mark, title, outcome and score, and a button that unfolds its debrief. True when it was pressed.
bool line_row(Canvas& canvas, Flow& flow, const practice::ExamLine& line, bool open) {
  const float side = canvas.em(1.1F);
  const std::string_view label = open ? words::hide_debrief : words::show_debrief;
  const std::string name = std::string(label) + ": " + line.title;  // several rows have one
  const ButtonSpec toggle{"debrief", label, ButtonKind::plain, true, false, name, false};
  const Size size = button_size(canvas, toggle, canvas.em(12));
  const float indent = canvas.em(1.9F);
  Flow words{flow.x + indent, flow.y, std::max(flow.width - indent - size.width - canvas.em(1), canvas.em(6))};
  body_text(canvas, words, line.title);
  soft_text(canvas, words, words::outcome_and_score(line.outcome, line.score));
  const float bottom = std::max(words.y, flow.y + size.height);
  const float middle = (flow.y + bottom) / 2;
  paint_outcome_mark(canvas, {flow.x, middle - side / 2, flow.x + side, middle + side / 2}, line.outcome);
  const float right = flow.x + flow.width;
  const bool pressed =
      button(canvas, {right - size.width, middle - size.height / 2, right, middle + size.height / 2}, toggle);
  flow.y = bottom;
  return pressed;
}

void lines(Canvas& canvas, Flow& flow, const practice::ExamResultScreen& screen) {
  for (std::size_t index = 0; index < screen.lines.size(); ++index) {
    const practice::ExamLine& line = screen.lines[index];
    const IdScope scope(canvas, fmt::format("visit{}", index));
    const bool open = canvas.state().exam_line == index;
    bool pressed = false;
    card(canvas, flow, 0.9F, [&](Flow& inner) {
      if (line.seen)
        pressed = line_row(canvas, inner, line, open);
      else
        unseen_row(canvas, inner, words::case_of_exam(index, screen.lines.size()));
    });
    if (pressed) canvas.state().exam_line = open ? std::nullopt : std::optional(index);
    flow.gap(canvas.em(space::half));
    if (!open) continue;
    outcome_card(canvas, flow, line.debrief);
    flow.gap(canvas.em(0.9F));
    debrief_body(canvas, flow, line.debrief);
    flow.gap(canvas.em(0.9F));
  }
}

}  // namespace

void exam_result_view(Canvas& canvas, const practice::ExamResultScreen& screen, const practice::Frame& frame) {
  result_page(
      canvas, frame, {"exam-result", 76, screen.kept}, [&](Flow& flow) { result_card(canvas, flow, screen); },
      [&](Flow& flow) { lines(canvas, flow, screen); });
}

}  // namespace nc::ui
