#include "ui/pages/case/case_view.hpp"

#include <algorithm>
#include <string>

#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/case/patient_panel.hpp"
#include "ui/pages/case/task_panel.hpp"
#include "ui/pages/case/transcript.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/case.hpp"
#include "words/pages/keeping.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

float foot_height(Canvas& canvas, float width, const practice::CaseScreen& screen) {
  return measure(canvas, width, [&](Flow& flow) { task_foot(canvas, flow, screen, words::kept_short); });
}

void reading_side(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  patient_panel(canvas, flow, screen);
  flow.gap(canvas.em(1.5F));
  transcript(canvas, flow, screen);
}

/// The column of the task: a card whose foot stays while the steps above it scroll.
void task_card(Canvas& canvas, const Rect& rect, const practice::CaseScreen& screen, std::string_view kept) {
  const float inset = canvas.em(1.25F);
  const float foot = foot_height(canvas, rect.width() - 2 * inset, screen) + canvas.em(1.9F);
  const float line = rect.bottom - foot;
  canvas.fill(rect, canvas.theme().surface, canvas.em(space::card_radius));
  scroll_area(canvas, "steps", {rect.left + 1, rect.top + 1, rect.right - 1, line}, [&](Flow& flow) {
    flow.x += inset - 1;
    flow.width = rect.width() - 2 * inset;
    flow.gap(canvas.em(1));
    task_steps(canvas, flow, screen);
    flow.gap(canvas.em(1));
  });
  canvas.outline(rect, canvas.theme().line, canvas.em(space::card_radius));
  canvas.line({rect.left, line}, {rect.right, line}, canvas.theme().line);
  Flow flow{rect.left + inset, line + canvas.em(0.9F), rect.width() - 2 * inset};
  task_foot(canvas, flow, screen, kept);
}

void wide_case(Canvas& canvas, const Rect& page, const practice::CaseScreen& screen, std::string_view kept) {
  const float inset = canvas.em(1.5F);
  const float task_width = std::clamp(page.width() * 0.4F, canvas.em(24), canvas.em(32));
  const Rect task{page.right - inset - task_width, page.top + inset, page.right - inset, page.bottom - inset};
  scroll_area(canvas, "reading", {page.left, page.top, task.left - canvas.em(1), page.bottom}, [&](Flow& flow) {
    flow.x += canvas.em(space::page);
    flow.width -= canvas.em(space::page) + canvas.em(0.5F);
    flow.gap(inset);
    reading_side(canvas, flow, screen);
    flow.gap(inset);
  });
  task_card(canvas, task, screen, kept);
}

/// Everything below one another; the foot stays at the bottom of the window when that leaves room to read.
void narrow_case(Canvas& canvas, const Rect& page, const practice::CaseScreen& screen, std::string_view kept) {
  const float inset = canvas.em(1.2F);
  const float width = page.width() - 2 * inset;
  const float foot = foot_height(canvas, width, screen) + canvas.em(1.2F);
  const bool fixed = page.height() - foot >= canvas.em(9);
  const float line = fixed ? page.bottom - foot : page.bottom;
  scroll_area(canvas, "page", {page.left, page.top, page.right, line}, [&](Flow& flow) {
    flow.x += inset;
    flow.width -= inset + canvas.em(0.3F);
    flow.gap(inset);
    reading_side(canvas, flow, screen);
    flow.gap(canvas.em(1.5F));
    card(canvas, flow, 1, [&](Flow& inner) {
      task_steps(canvas, inner, screen);
      if (fixed) return;
      inner.gap(canvas.em(1));
      task_foot(canvas, inner, screen, kept);
    });
    flow.gap(inset);
  });
  if (!fixed) return;
  canvas.fill({page.left, line, page.right, page.bottom}, canvas.theme().surface);
  canvas.line({page.left, line}, {page.right, line}, canvas.theme().line);
  Flow flow{page.left + inset, line + canvas.em(0.6F), width};
  task_foot(canvas, flow, screen, kept);
}

/// Whether every answer so far is on the disk, on its way there, or cannot get there.
std::string_view kept_word(const practice::KeepingState& keeping, const practice::CaseScreen& screen) {
  if (keeping.going_on_unkept || keeping.failure) return words::not_kept_short;
  return screen.kept ? words::kept_short : words::keeping;
}

}  // namespace

void case_view(Canvas& canvas, const practice::CaseScreen& screen, const practice::Frame& frame) {
  const bool in_exam = screen.mode == record::Mode::exam;
  std::string meta =
      words::case_meta({screen.regions, screen.place, screen.sitting_size, screen.visit, screen.visit_count}, in_exam);
  if (screen.time_left_ms) meta += " · " + words::time_left(*screen.time_left_ms);
  const bool can_take_back = screen.can_take_back && !screen.submitting;
  const std::string title = in_exam ? words::case_of_exam(screen.place, screen.sitting_size) : screen.title;
  const Rect page = top_bar(canvas, frame, {title, meta, true, can_take_back});
  const IdScope scope(canvas, "case");
  const std::string_view kept = kept_word(frame.keeping, screen);
  if (can_take_back && canvas.usable() && canvas.state().edited.empty() && canvas.ctrl_key(Key::z))
    canvas.emit(practice::TakeBack{});
  if (canvas.in_em(page.width()) >= 58)
    wide_case(canvas, page, screen, kept);
  else
    narrow_case(canvas, page, screen, kept);
}

}  // namespace nc::ui
