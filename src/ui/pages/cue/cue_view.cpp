#include "ui/pages/cue/cue_view.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "ui/kit/choices.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/shortcuts.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/case.hpp"
#include "words/pages/cue.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

/// The patient's words again, as on the case.
void words(Canvas& canvas, Flow& flow, const practice::CueScreen& screen) {
  const float indent = canvas.em(1.3F);
  const float top = flow.y;
  Flow inner{flow.x + indent, flow.y, flow.width - indent};
  place_text(canvas, inner, words::quoted(screen.words), {Face::words, canvas.theme().ink});
  canvas.fill({flow.x, top, flow.x + canvas.em(0.19F), inner.y}, canvas.theme().accent);
  flow.y = inner.y;
}

void choices(Canvas& canvas, Flow& flow, const practice::CueScreen& screen) {
  std::array<std::string_view, 8> sentences;
  const std::size_t count = std::min(screen.choices.size(), sentences.size());
  for (std::size_t index = 0; index < count; ++index)
    sentences[index] = screen.choices[index].text;
  const ChoiceSpec spec{"cues", words::cue_choices_name, true, true};
  const auto chosen = sentence_rows(canvas, flow, spec, {sentences.data(), count});
  if (chosen) canvas.emit(practice::NameCue{screen.choices[*chosen].rule});
}

void skip_row(Canvas& canvas, Flow& flow) {
  ButtonSpec spec{"skip", words::cue_skip};
  spec.shortcut = shortcut::go_on;
  const Size size = button_size(canvas, spec, flow.width);
  const Rect rect{flow.x, flow.y, flow.x + size.width, flow.y + size.height};
  const bool by_key = canvas.usable() && canvas.ctrl_key(Key::enter);
  if (button(canvas, rect, spec) || by_key) canvas.emit(practice::Next{});
  Flow beside{rect.right + canvas.em(1), flow.y, flow.width - size.width - canvas.em(1)};
  if (beside.width < canvas.em(8)) beside = {flow.x, rect.bottom + canvas.em(space::half), flow.width};
  const float height = text_size(canvas, Face::small, words::cue_skip_key, beside.width).height;
  if (beside.x > flow.x) beside.gap(std::max(0.0F, (size.height - height) / 2));
  soft_text(canvas, beside, words::cue_skip_key);
  flow.y = std::max(rect.bottom, beside.y);
}

}  // namespace

void cue_view(Canvas& canvas, const practice::CueScreen& screen, const practice::Frame& frame) {
  const Rect page =
      top_bar(canvas, frame,
              {screen.title,
               words::cue_meta({screen.regions, screen.place, screen.sitting_size, screen.visit, screen.visit_count})});
  const IdScope scope(canvas, "cue");
  scrolling_page(canvas, page, 48, [&](Flow& flow) {
    flow.gap(canvas.em(space::half));
    words(canvas, flow, screen);
    flow.gap(canvas.em(2));
    heading_text(canvas, flow, words::cue_heading);
    place_text(canvas, flow, words::cue_note, {Face::body, canvas.theme().soft_ink});
    flow.gap(canvas.em(1));
    choices(canvas, flow, screen);
    flow.gap(canvas.em(1.5F));
    skip_row(canvas, flow);
  });
}

}  // namespace nc::ui
