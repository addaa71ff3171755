#include "ui/pages/debrief/debrief_change.hpp"

#include <string>

#include <fmt/format.h>

#include "ui/kit/widgets.hpp"
#include "words/pages/debrief.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

void guess_rows(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  soft_text(canvas, flow, words::guess_change);
  flow.gap(canvas.em(space::half));
  for (std::size_t index = 0; index < visit.change_options.size(); ++index) {
    const std::string id = fmt::format("guess{}", index);
    const std::string said = words::quoted(visit.change_options[index].said);
    if (flow_button(canvas, flow, {id, said})) canvas.emit(practice::GuessChange{visit.visit, index});
    flow.gap(canvas.em(space::half));
  }
  if (flow_button(canvas, flow, {"show-changes", words::show_changes, ButtonKind::cite}))
    canvas.emit(practice::GuessChange{visit.visit, std::nullopt});
}

void guess_verdict(Canvas& canvas, Flow& flow, const practice::ChangeOption& guessed) {
  if (guessed.changes)
    bold_small(canvas, flow, words::guess_was_right);
  else
    bold_small(canvas, flow, words::guess_was_wrong(guessed.said));
  flow.gap(canvas.em(space::hair));
}

void change_rows(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  if (visit.change_guess) guess_verdict(canvas, flow, visit.change_options[*visit.change_guess]);
  for (const practice::WouldChange& change : visit.would_change) {
    small_text(canvas, flow, words::would_be(change));
    flow.gap(canvas.em(space::hair));
  }
}

}  // namespace

void change_card(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  if (visit.would_change.empty()) return;
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    section_heading(canvas, inner, words::would_change_heading);
    inner.gap(canvas.em(space::hair));
    visit.changes_shown ? change_rows(canvas, inner, visit) : guess_rows(canvas, inner, visit);
  });
  flow.gap(canvas.em(0.9F));
}

}  // namespace nc::ui
