#include "ui/pages/case/transcript.hpp"

#include <string>

#include "ui/kit/widgets.hpp"
#include "ui/pages/case/patient_panel.hpp"
#include "words/pages/assistive.hpp"
#include "words/pages/case.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

void ask_chips(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  canvas.open_node(Role::group, "ask", words::ask_about);
  {
    const IdScope scope(canvas, "ask");
    WrapRow row(flow, canvas.em(space::half));
    for (const practice::AskChoice& ask : screen.asks) {
      const std::string_view word = words::topic_word(ask.topic);
      ButtonSpec spec{cases::to_text(ask.topic), word, ButtonKind::chip, !screen.submitting, ask.asked};
      if (ask.asked) spec.description = words::assistive::asked;
      if (row_button(canvas, row, spec, flow.width) && !ask.asked) canvas.emit(practice::AskAbout{ask.topic});
    }
    row.finish();
  }
  canvas.close_node();
}

void lines(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  bool first = true;
  for (const practice::TranscriptLine& line : screen.transcript) {
    if (!first) flow.gap(canvas.em(0.7F));
    first = false;
    soft_text(canvas, flow, words::you_asked(line.topic));
    for (const practice::Said& answer : line.answers)
      quoted_text(canvas, flow, answer, Face::body);
    if (line.answers.empty()) body_text(canvas, flow, words::nothing_to_say);
  }
}

}  // namespace

void transcript(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  section_heading(canvas, flow, words::ask_about);
  flow.gap(canvas.em(space::half));
  ask_chips(canvas, flow, screen);
  if (screen.transcript.empty()) return;
  flow.gap(canvas.em(space::one));
  canvas.open_node(Role::group, "answers", words::assistive::answers).is_live = true;
  card(canvas, flow, 1.1F, [&](Flow& inner) { lines(canvas, inner, screen); });
  canvas.close_node();
}

}  // namespace nc::ui
