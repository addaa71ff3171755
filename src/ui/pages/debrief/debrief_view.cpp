#include "ui/pages/debrief/debrief_view.hpp"

#include <string>
#include <utility>

#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/debrief/debrief_parts.hpp"
#include "ui/pages/shortcuts.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/case.hpp"
#include "words/pages/debrief.hpp"
#include "words/pages/keeping.hpp"
#include "words/pages/window.hpp"

namespace nc::ui {
namespace {

std::string_view next_label(const practice::DebriefScreen& screen) {
  if (!screen.case_finished) return words::next_visit;
  return screen.place + 1 < screen.sitting_size ? words::next_case : words::finish;
}

practice::Action twin_action(const practice::DebriefScreen& screen) {
  if (screen.twin_answered) return practice::CompareTwins{screen.case_id, *screen.twin};
  return practice::StartCase{*screen.twin};
}

/// Leaves the debrief. What tells of danger must have been in sight before: otherwise the page scrolls there first.
void leave(Canvas& canvas, const practice::DebriefScreen& screen, practice::Action action) {
  Sighting& seen = canvas.state().danger;
  if (practice::tells_of_danger(screen) && !seen.whole() && !canvas.measuring()) {
    seen.wanted = true;
    return;
  }
  canvas.emit(std::move(action));
}

/// The one primary button and what else can be done; stays at the bottom of the window.
void foot(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  WrapRow row(flow, canvas.em(0.75F));
  const bool by_key = canvas.usable() && canvas.ctrl_key(Key::enter);
  ButtonSpec next{"next", next_label(screen), ButtonKind::primary};
  next.shortcut = shortcut::go_on;
  if (row_button(canvas, row, next, flow.width) || by_key) leave(canvas, screen, practice::Next{});
  if (screen.case_finished && screen.twin) {
    const std::string_view label = screen.twin_answered ? words::compare_twin : words::work_twin;
    if (row_button(canvas, row, {"twin", label}, flow.width)) leave(canvas, screen, twin_action(screen));
  }
  if (row_button(canvas, row, {"guidance", words::read_guidance}, flow.width)) canvas.emit(practice::OpenGuidance{});
  const std::string_view kept = screen.kept ? words::kept_short : words::keeping;
  const Size size = text_size(canvas, Face::small, kept, flow.width);
  const Rect rect = row.place({size.width, canvas.em(2.8F)});
  const float top = rect.centre().y - size.height / 2;
  const Rect words{rect.left, top, rect.right, top + size.height};
  paint_text(canvas, words, kept, {Face::small, canvas.theme().soft_ink});
  canvas.add_node(Role::text, "kept", kept, words);
  row.finish();
}

void page_body(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  if (screen.changed_since) {
    soft_text(canvas, flow, words::changed_since);
    flow.gap(canvas.em(space::half));
  }
  outcome_card(canvas, flow, screen);
  flow.gap(canvas.em(0.9F));
  debrief_body(canvas, flow, screen);
  if (screen.case_finished && screen.twin) {
    card(canvas, flow, 1.1F, [&](Flow& inner) {
      section_heading(canvas, inner, words::twin_heading);
      body_text(canvas, inner, words::twin_sentence(screen.twin_title));
    });
    flow.gap(canvas.em(0.9F));
  }
  soft_text(canvas, flow, words::disclaimer);
}

}  // namespace

void debrief_view(Canvas& canvas, const practice::DebriefScreen& screen, const practice::Frame& frame) {
  const auto difficulty = screen.case_finished ? std::optional(screen.difficulty) : std::nullopt;
  const std::string meta = words::debrief_meta({screen.regions, screen.place, screen.sitting_size}, difficulty);
  const Rect page = top_bar(canvas, frame, {screen.title, meta});
  const IdScope scope(canvas, "debrief");
  const float inset = canvas.em(space::page);
  const float padding = canvas.em(0.7F);
  const float height =
      measure(canvas, page.width() - 2 * inset, [&](Flow& flow) { foot(canvas, flow, screen); }) + 2 * padding;
  const bool fixed = page.height() - height >= canvas.em(9);  // otherwise there would be no room to read
  const float line = fixed ? page.bottom - height : page.bottom;
  scroll_area(canvas, "page", {page.left, page.top, page.right, line}, [&](Flow& flow) {
    flow.x += inset;
    flow.width -= 2 * inset - canvas.em(0.9F);
    flow.gap(canvas.em(1.4F));
    page_body(canvas, flow, screen);
    flow.gap(canvas.em(1.4F));
    if (fixed) return;
    foot(canvas, flow, screen);
    flow.gap(canvas.em(1.4F));
  });
  if (!fixed) return;
  canvas.fill({page.left, line, page.right, page.bottom}, canvas.theme().surface);
  canvas.line({page.left, line}, {page.right, line}, canvas.theme().line);
  Flow flow{page.left + inset, line + padding, page.width() - 2 * inset};
  foot(canvas, flow, screen);
}

}  // namespace nc::ui
