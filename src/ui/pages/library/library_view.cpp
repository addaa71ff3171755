#include "ui/pages/library/library_view.hpp"

#include "ui/kit/text_field.hpp"

#include <string>

#include <imgui.h>

#include "ui/kit/focus.hpp"
#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/filter_panel.hpp"
#include "ui/pages/library/case_table.hpp"
#include "ui/pages/problems/problems_view.hpp"
#include "ui/pages/reading_panel.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/assistive.hpp"
#include "words/pages/library.hpp"
#include "words/pages/reading.hpp"
#include "words/pages/review.hpp"
#include "words/pages/ways.hpp"
#include "words/pages/window.hpp"

namespace nc::ui {
namespace {

void side_panel(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen) {
  const bool known = !screen.reading;
  filter_panel(canvas, flow, {screen.filter, true, known, screen.fresh, screen.missed, screen.done, screen.due});
  flow.gap(canvas.em(1.5F));
  soft_text(canvas, flow, words::disclaimer);
}

/// The ways that begin something, as long as there is nothing to begin.
void waiting_buttons(Canvas& canvas, WrapRow& row, float widest) {
  const auto waits = [&](std::string_view id, std::string_view label) {
    ButtonSpec spec{id, label, ButtonKind::plain, false};
    spec.description = words::reading::wait;
    row_button(canvas, row, spec, widest);
  };
  waits("practise", words::practise_ten);
  waits("misses", words::my_misses);
  waits("exam", words::exam);
  waits("ways", words::ways::open);
}

void start_buttons(Canvas& canvas, WrapRow& row, const practice::LibraryScreen& screen, float widest) {
  if (screen.reading) return waiting_buttons(canvas, row, widest);
  const bool resumable = screen.resumable.has_value();
  if (resumable) {
    const ButtonSpec spec{"continue", words::continue_attempt, ButtonKind::primary, true, false, {}, false};
    if (row_button(canvas, row, spec, widest)) canvas.emit(practice::Resume{});
  }
  ButtonSpec ten{"practise", words::practise_ten, resumable ? ButtonKind::plain : ButtonKind::primary,
                 !screen.rows.empty()};
  if (!ten.enabled) ten.description = words::assistive::no_case_fits;
  if (row_button(canvas, row, ten, widest)) canvas.emit(practice::StartPractice{});
  if (screen.due > 0) {
    const std::string label = words::review::start(screen.due);
    if (row_button(canvas, row, {"review", label}, widest)) canvas.emit(practice::StartReview{});
  }
  ButtonSpec misses{"misses", words::my_misses, ButtonKind::plain, screen.missed > 0};
  if (!misses.enabled) misses.description = words::assistive::no_missed_case;
  if (row_button(canvas, row, misses, widest)) canvas.emit(practice::StartMisses{});
  if (row_button(canvas, row, {"exam", words::exam}, widest)) canvas.emit(practice::OpenExamSetup{});
  if (row_button(canvas, row, {"ways", words::ways::open}, widest)) canvas.emit(practice::OpenWays{});
}

float buttons_width(Canvas& canvas, const practice::LibraryScreen& screen) {
  float width = button_size(canvas, {"practise", words::practise_ten, ButtonKind::primary}, canvas.em(30)).width;
  for (const std::string_view label : {words::my_misses, words::exam, words::ways::open})
    width += canvas.em(0.75F) + button_size(canvas, {"x", label}, canvas.em(30)).width;
  if (screen.due > 0)
    width += canvas.em(0.75F) + button_size(canvas, {"x", words::review::start(screen.due)}, canvas.em(30)).width;
  if (screen.resumable)
    width += canvas.em(0.75F) +
             button_size(canvas, {"x", words::continue_attempt, ButtonKind::primary}, canvas.em(30)).width;
  return width + 2;
}

void heading_lines(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen) {
  heading_text(canvas, flow, words::library_heading);
  const std::string line = screen.reading
                               ? std::string(words::reading::wait)
                               : words::review::library_line(screen.total, screen.due, screen.practised_days_ago);
  place_text(canvas, flow, line, {Face::body, canvas.theme().soft_ink});
  if (screen.resumable)
    place_text(canvas, flow, words::to_continue(*screen.resumable), {Face::body, canvas.theme().soft_ink});
}

void heading_block(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen) {
  const float width = buttons_width(canvas, screen);
  const float left_width = flow.width - width - canvas.em(1);
  if (left_width < text_width(canvas, Face::heading, words::library_heading)) {
    heading_lines(canvas, flow, screen);
    flow.gap(canvas.em(space::half));
    WrapRow row(flow, canvas.em(0.75F));
    start_buttons(canvas, row, screen, flow.width);
    row.finish();
    return;
  }
  Flow left{flow.x, flow.y, left_width};
  heading_lines(canvas, left, screen);
  Flow right{flow.x + flow.width - width, flow.y + canvas.em(0.3F), width + 2};
  WrapRow row(right, canvas.em(0.75F));
  start_buttons(canvas, row, screen, width);
  row.finish();
  flow.y = std::max(left.y, right.y);
}

bool slash_typed() {
  const ImGuiIO& io = ImGui::GetIO();
  return io.InputQueueCharacters.Size == 1 && io.InputQueueCharacters[0] == '/';
}

void search_field(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen) {
  UiState& state = canvas.state();
  if (canvas.usable() && !is_typing(state) && (slash_typed() || canvas.ctrl_key(Key::f)))
    focus_on(state, canvas.id_of("search"));
  if (!text_field(canvas, flow, {"search", words::search_cases, words::search_cases_hint, false}, state.search)) return;
  practice::CaseFilter filter = screen.filter;
  filter.search = state.search;
  canvas.emit(practice::ChangeFilter{std::move(filter)});
}

void nothing_fits(Canvas& canvas, Flow& flow) {
  flow.gap(canvas.em(1));
  Flow inner{flow.x + canvas.em(1.15F), flow.y, flow.width - canvas.em(2.3F)};
  body_text(canvas, inner, words::no_case);
  inner.gap(canvas.em(space::half));
  if (flow_button(canvas, inner, {"show-all", words::show_all})) {
    canvas.state().search.clear();
    canvas.emit(practice::ChangeFilter{});
  }
  flow.y = inner.y + canvas.em(1);
}

void rows_or_nothing(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen) {
  if (screen.reading)
    reading_panel(canvas, flow, *screen.reading);
  else if (screen.rows.empty())
    nothing_fits(canvas, flow);
  else
    case_table(canvas, flow, screen);
}

void table_head(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen) {
  if (!screen.reading) case_table_head(canvas, flow);
}

/// The table in a card of its own that scrolls inside.
void table_card(Canvas& canvas, const Rect& room, const practice::LibraryScreen& screen) {
  const float needed = measure(canvas, room.width(), [&](Flow& flow) {
    table_head(canvas, flow, screen);
    rows_or_nothing(canvas, flow, screen);
  });
  const Rect rect{room.left, room.top, room.right, std::min(room.bottom, room.top + needed + 2)};
  canvas.fill(rect, canvas.theme().surface, canvas.em(space::card_radius));
  Flow head{rect.left, rect.top, rect.width()};
  table_head(canvas, head, screen);
  if (head.y > rect.top) canvas.line({rect.left, head.y}, {rect.right, head.y}, canvas.theme().line);
  scroll_area(canvas, "rows", {rect.left, head.y + 1, rect.right, rect.bottom - 1}, [&](Flow& flow) {
    flow.width = rect.width();  // the bar lies over the ends of the rows
    rows_or_nothing(canvas, flow, screen);
  });
  canvas.outline(rect, canvas.theme().line, canvas.em(space::card_radius));
}

void wide_library(Canvas& canvas, const Rect& page, const practice::LibraryScreen& screen) {
  const float inset = canvas.em(1.5F);
  const float side = canvas.em(17);
  canvas.state().main_scroll.assign(canvas.id_of("rows"));
  const Rect left{page.left + inset - canvas.em(0.3F), page.top + 1, page.left + inset + side + canvas.em(0.95F),
                  page.bottom};
  scroll_area(canvas, "side", left, [&](Flow& panel) {
    panel.gap(inset - 1);
    panel.x += canvas.em(0.3F);
    panel.width = side - canvas.em(0.1F);
    side_panel(canvas, panel, screen);
    panel.gap(inset);
  });
  Flow flow{page.left + inset + side + canvas.em(1.4F), page.top + inset, 0};
  flow.width = page.right - inset - flow.x;
  heading_block(canvas, flow, screen);
  flow.gap(canvas.em(1.1F));
  search_field(canvas, flow, screen);
  flow.gap(canvas.em(0.9F));
  table_card(canvas, {flow.x, flow.y, flow.x + flow.width, page.bottom - inset}, screen);
}

void narrow_library(Canvas& canvas, const Rect& page, const practice::LibraryScreen& screen) {
  scroll_area(canvas, "page", page, [&](Flow& flow) {
    const float inset = canvas.em(1.2F);
    flow.x += inset;
    flow.width -= inset + canvas.em(0.3F);
    flow.gap(inset);
    heading_block(canvas, flow, screen);
    flow.gap(canvas.em(1));
    const auto rows_card = [&] { card(canvas, flow, 0, [&](Flow& inner) { rows_or_nothing(canvas, inner, screen); }); };
    if (screen.reading) {  // seen at once, and not below everything else
      rows_card();
      flow.gap(canvas.em(1));
    }
    search_field(canvas, flow, screen);
    flow.gap(canvas.em(0.9F));
    side_panel(canvas, flow, screen);
    if (!screen.reading) {
      flow.gap(canvas.em(1));
      rows_card();
    }
    flow.gap(inset);
  });
}

}  // namespace

void library_view(Canvas& canvas, const practice::LibraryScreen& screen, const practice::Frame& frame) {
  const Rect page = problems_line(canvas, top_bar(canvas, frame, {}), screen.problems);
  const IdScope scope(canvas, "library");
  if (canvas.in_em(page.width()) >= 58)
    wide_library(canvas, page, screen);
  else
    narrow_library(canvas, page, screen);
}

}  // namespace nc::ui
