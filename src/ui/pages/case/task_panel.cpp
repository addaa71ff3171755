#include "ui/pages/case/task_panel.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ui/kit/choices.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/shortcuts.hpp"
#include "words/notice.hpp"
#include "words/pages/case.hpp"
#include "words/pages/keeping.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

void classify_step(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, int number) {
  section_heading(canvas, flow, words::step(number, words::step_reports));
  if (screen.symptoms.empty()) soft_text(canvas, flow, words::no_report);
  bool first = true;
  for (const practice::SymptomQuestion& symptom : screen.symptoms) {
    flow.gap(canvas.em(first ? 0.4F : 0.8F));
    first = false;
    const std::string caption = words::quoted(symptom.words);
    body_text(canvas, flow, caption);
    flow.gap(canvas.em(0.2F));
    const std::string id = "symptom:" + symptom.id.text();
    const auto given = urgency_tiles(canvas, flow, {id, caption, !screen.submitting}, symptom.given);
    if (given) canvas.emit(practice::Classify{symptom.id, *given});
  }
  flow.gap(canvas.em(1.2F));
}

/// Digits mean the decision unless another group of choices has the keyboard.
bool digits_decide(Canvas& canvas, const practice::CaseScreen& screen) {
  if (focus_within(canvas, "certainty")) return false;
  return std::none_of(screen.symptoms.begin(), screen.symptoms.end(),
                      [&](const auto& symptom) { return focus_within(canvas, "symptom:" + symptom.id.text()); });
}

void decide_step(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, int number) {
  section_heading(canvas, flow, words::step(number, words::step_decide));
  flow.gap(canvas.em(space::half));
  const ChoiceSpec spec{"decide", words::step_decide, !screen.submitting, digits_decide(canvas, screen)};
  if (const auto given = urgency_rows(canvas, flow, spec, screen.decision)) canvas.emit(practice::Decide{*given});
  flow.gap(canvas.em(1.2F));
}

/// The heading of the step, and beside it how much may be chosen, or below it where there is no room.
void advice_heading(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, int number) {
  const std::string heading = words::step(number, words::step_advise);
  const std::string note =
      screen.most_advice ? words::chosen_of(screen.advice_chosen, *screen.most_advice) : std::string(words::choose_all);
  const float taken = text_width(canvas, Face::body_bold, heading) + canvas.em(space::half);
  const float top = flow.y;
  section_heading(canvas, flow, heading);
  if (taken + text_width(canvas, Face::small, note) > flow.width) {
    soft_text(canvas, flow, note);
    return;
  }
  Flow beside{flow.x + taken, top, flow.width - taken};
  beside.gap(line_height(canvas, Face::body_bold) - line_height(canvas, Face::small) - canvas.em(0.05F));
  soft_text(canvas, beside, note);
}

/// The items from one heading to the next.
struct AdviceRange {
  std::size_t begin;
  std::size_t end;
};

void advice_group(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, const AdviceRange& range) {
  const std::string& heading = screen.advice[range.begin].heading;
  if (!heading.empty()) {
    if (range.begin > 0) flow.gap(canvas.em(space::half));
    canvas.open_node(Role::group, heading, heading);
    place_text(canvas, flow, heading, {Face::small_bold, canvas.theme().soft_ink}, Role::heading);
    flow.gap(canvas.em(0.1F));
  }
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const practice::AdviceChoice& advice = screen.advice[at];
    const ButtonSpec spec{advice.id.text(), advice.text, ButtonKind::plain, !screen.submitting, advice.chosen};
    if (check_row(canvas, flow, spec)) canvas.emit(practice::ToggleAdvice{advice.id});
    flow.gap(canvas.em(0.2F));
  }
  if (!heading.empty()) canvas.close_node();
}

void advise_step(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, int number) {
  advice_heading(canvas, flow, screen, number);
  flow.gap(canvas.em(0.4F));
  canvas.open_node(Role::group, "advice", words::step_advise);
  {
    const IdScope scope(canvas, "advice");
    for (std::size_t begin = 0; begin < screen.advice.size();) {
      std::size_t end = begin + 1;
      while (end < screen.advice.size() && screen.advice[end].heading.empty())
        ++end;
      advice_group(canvas, flow, screen, {begin, end});
      begin = end;
    }
  }
  canvas.close_node();
}

std::string status_line(const practice::CaseScreen& screen) {
  if (screen.submitting) return std::string(words::keeping);
  if (!practice::is_complete(screen.missing)) return words::still_missing(screen.missing);
  return std::string(screen.advice_chosen == 0 ? words::submit_key_unadvised : words::submit_key);
}

void submit_row(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  const std::string_view label = screen.submitting ? words::submitting : words::submit;
  const bool ready = practice::is_complete(screen.missing) && !screen.submitting;
  const std::string line = status_line(screen);
  ButtonSpec spec{"submit", label, ButtonKind::primary, ready};
  if (!ready) spec.description = line;
  spec.shortcut = shortcut::go_on;
  const Size size = button_size(canvas, spec, flow.width);
  const Rect rect{flow.x, flow.y, flow.x + size.width, flow.y + size.height};
  // By the key also too early: it is then said what is missing, which somebody who cannot see it has to be told.
  const bool by_key = !screen.submitting && canvas.usable() && canvas.ctrl_key(Key::enter);
  if (button(canvas, rect, spec) || by_key) canvas.emit(practice::Submit{});
  Flow beside{rect.right + canvas.em(1), flow.y, flow.width - size.width - canvas.em(1)};
  const bool below = beside.width < canvas.em(9);
  if (below) beside = {flow.x, rect.bottom + canvas.em(space::half), flow.width};
  // Room for three lines at all times, so that the button never moves.
  const float least = below ? size.height : std::max(size.height, 3 * line_height(canvas, Face::small));
  const float height = text_size(canvas, Face::small, line, beside.width).height;
  if (!below) beside.gap(std::max(0.0F, (size.height - height) / 2));
  soft_text(canvas, beside, line);
  flow.y = std::max(flow.y + least, beside.y);
}

/// The step's heading, with the word at its right end that says how the answers so far stand with the disk.
void kept_heading(Canvas& canvas, Flow& flow, std::string_view kept, int number) {
  float room = 0;
  for (const std::string_view word : {words::kept_short, words::keeping, words::not_kept_short}) {
    room = std::max(room, text_width(canvas, Face::small, word) + 2);
  }
  Flow left{flow.x, flow.y, flow.width - room - canvas.em(space::half)};
  section_heading(canvas, left, words::step(number, words::step_certainty));
  Flow right{flow.x + flow.width - room, flow.y + canvas.em(0.12F), room};
  place_text(canvas, right, kept, {Face::small, canvas.theme().soft_ink, Align::right});
  flow.y = std::max(left.y, right.y);
}

void certainty_choice(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  std::optional<std::size_t> chosen;
  if (screen.certainty) chosen = static_cast<std::size_t>(*screen.certainty - 1);
  const ChoiceSpec spec{"certainty", words::step_certainty, !screen.submitting};
  const auto given = segments(canvas, flow, spec, words::certainty_words, chosen);
  if (given) canvas.emit(practice::GiveCertainty{static_cast<int>(*given) + 1});
}

int steps_before_decision(const practice::CaseScreen& screen) {
  return screen.asks_reports ? 1 : 0;
}

}  // namespace

void task_steps(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen) {
  const int before = steps_before_decision(screen);
  if (before > 0) classify_step(canvas, flow, screen, 1);
  decide_step(canvas, flow, screen, before + 1);
  advise_step(canvas, flow, screen, before + 2);
}

void task_foot(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, std::string_view kept) {
  const int number = steps_before_decision(screen) + 3;
  const bool beside = flow.width >= canvas.em(36);
  Flow left{flow.x, flow.y, beside ? flow.width * 0.48F : flow.width};
  kept_heading(canvas, left, kept, number);
  left.gap(canvas.em(space::half));
  certainty_choice(canvas, left, screen);
  Flow right = left;
  if (beside) {
    right = {flow.x + flow.width * 0.52F, flow.y + line_height(canvas, Face::body) + canvas.em(space::hair),
             flow.width * 0.48F};
  } else {
    right.gap(canvas.em(0.8F));
  }
  submit_row(canvas, right, screen);
  flow.y = std::max(left.y, right.y);
}

}  // namespace nc::ui
