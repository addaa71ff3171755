#include "ui/pages/case/patient_panel.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/text.hpp"
#include "ui/kit/figure.hpp"
#include "ui/kit/time_line.hpp"
#include "ui/kit/widgets.hpp"
#include "words/pages/case.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

void facts(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  heading_text(canvas, flow, screen.patient);
  const std::string where = words::treated(screen.regions, screen.target);
  place_text(canvas, flow, where, {Face::body, canvas.theme().soft_ink});
  if (screen.first_session) {
    place_text(canvas, flow, *screen.first_session ? words::first_session : words::later_session,
               {Face::body, canvas.theme().soft_ink});
  }
  flow.gap(canvas.em(0.9F));
  time_line(canvas, flow, {screen.hours, screen.earlier_hours, {}});
}

/// Words behind a bar.
void spoken(Canvas& canvas, Flow& flow, const practice::Said& said, Face face, Colour bar) {
  const float indent = canvas.em(1.3F);
  const float top = flow.y;
  Flow inner{flow.x + indent, flow.y, std::min(flow.width - indent, canvas.em(canvas.look().space.line_length * 1.1F))};
  quoted_text(canvas, inner, said, face);
  canvas.fill({flow.x, top, flow.x + canvas.em(0.19F), inner.y}, bar);
  flow.y = inner.y;
}

void earlier_visits(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  for (std::size_t index = 0; index < screen.earlier_words.size(); ++index) {
    const int hours = index < screen.earlier_hours.size() ? screen.earlier_hours[index] : 0;
    soft_text(canvas, flow, words::said_at(hours));
    flow.gap(canvas.em(space::hair));
    spoken(canvas, flow, {screen.earlier_words[index], {}}, Face::body, canvas.theme().line);
    flow.gap(canvas.em(space::one));
  }
}

}  // namespace

void quoted_text(Canvas& canvas, Flow& flow, const practice::Said& said, Face face) {
  const std::string shown = words::quoted(said.words);
  const std::size_t shift = shown.find(trim(said.words));
  std::vector<TextRange> marks = said.reports;
  for (TextRange& mark : marks)
    mark = {mark.begin + shift, mark.end + shift};
  place_text(canvas, flow, shown, {face, canvas.theme().ink, Align::left, &marks});
}

void patient_panel(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  const IdScope scope(canvas, "patient");
  const Size figure{canvas.em(8.6F), canvas.em(11.5F)};
  const float gap = canvas.em(1.25F);
  const bool beside = flow.width > figure.width + gap + canvas.em(16);
  const Rect frame{flow.x, flow.y, flow.x + figure.width, flow.y + figure.height};
  paint_card(canvas, frame);
  treated_figure(canvas, frame.grown(-canvas.em(0.6F)), screen.regions);
  if (beside) {
    Flow right{frame.right + gap, flow.y, flow.width - figure.width - gap};
    facts(canvas, right, screen);
    flow.y = std::max(frame.bottom, right.y);
  } else {
    flow.y = frame.bottom + canvas.em(1);
    facts(canvas, flow, screen);
  }
  flow.gap(canvas.em(1.4F));
  earlier_visits(canvas, flow, screen);
  canvas.open_node(Role::group, "words", words::patient_words).is_live = true;
  spoken(canvas, flow, screen.said, Face::words, canvas.theme().accent);
  canvas.close_node();
}

}  // namespace nc::ui
