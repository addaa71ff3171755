#include "ui/pages/debrief/debrief_parts.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "ui/kit/marks.hpp"
#include "ui/kit/time_line.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/debrief/debrief_change.hpp"
#include "ui/pages/debrief/debrief_cue.hpp"
#include "ui/pages/debrief/debrief_rows.hpp"
#include "words/pages/debrief.hpp"
#include "words/pages/guidance.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

void outcome_words(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  heading_text(canvas, flow, words::outcome_title(screen));
  body_text(canvas, flow, words::outcome_sentence(screen.outcome, screen.lung_sign_missed));
  if (screen.lung_warning_left_out && !words::begins_with_warning(screen))
    bold_text(canvas, flow, words::lung_warning_left_out);
}

void score_words(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  place_text(canvas, flow, words::score_number(screen.score), {Face::heading, canvas.theme().ink, Align::right});
  const TextStyle soft{Face::small, canvas.theme().soft_ink, Align::right};
  place_text(canvas, flow, words::score_line(screen.score, screen.certainty_mark), soft);
  if (screen.score_uncapped) place_text(canvas, flow, words::capped_line(screen), soft);
}

void outcome_row(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  const float mark = canvas.em(2.3F);
  const float indent = canvas.em(3.6F);
  const float score = std::min(canvas.em(9.5F), flow.width / 3);
  Flow words{flow.x + indent, flow.y, flow.width - indent - score - canvas.em(1)};
  outcome_words(canvas, words, screen);
  Flow number{flow.x + flow.width - score, flow.y, score};
  score_words(canvas, number, screen);
  const float bottom = std::max(words.y, number.y);
  const float middle = (flow.y + bottom) / 2;
  paint_outcome_mark(canvas, {flow.x, middle - mark / 2, flow.x + mark, middle + mark / 2}, screen.outcome);
  flow.y = bottom;
}

/// Notes what of the card is in sight, and asks for its end when somebody wanted to go on too early.
void note_sighting(Canvas& canvas, const Rect& card) {
  if (canvas.measuring()) return;
  Sighting& seen = canvas.state().danger;
  const float edge = canvas.em(1);
  const auto in_sight = [&canvas](float y) { return y >= canvas.clip().top && y <= canvas.clip().bottom; };
  if (std::exchange(seen.wanted, false)) canvas.reveal() = {card.left, card.bottom - edge, card.right, card.bottom};
  seen.top = seen.top || in_sight(card.top + edge);
  seen.bottom = seen.bottom || in_sight(card.bottom - edge);
}

void difference_body(Canvas& canvas, Flow& flow, const practice::Difference& difference) {
  bold_small(canvas, flow, difference.question);
  for (const auto& position : difference.positions) {
    small_text(canvas, flow, words::position_line(position.file, position.text));
  }
  small_text(canvas, flow, words::our_reading(difference.decision));
  if (!difference.equally_right.empty()) small_text(canvas, flow, words::equally_right(difference.equally_right));
  flow.gap(canvas.em(space::half));
}

void differ_body(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  section_heading(canvas, flow, words::differ_heading);
  for (const practice::Difference& difference : visit.differences)
    difference_body(canvas, flow, difference);
}

void not_covered_body(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  section_heading(canvas, flow, words::not_covered_heading);
  for (const std::string& gap : visit.not_covered)
    small_text(canvas, flow, gap);
  soft_text(canvas, flow, words::not_covered_note);
}

void also_body(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  section_heading(canvas, flow, words::also_present);
  for (const std::string& rule : visit.also_present)
    small_text(canvas, flow, rule);
}

void unasked_body(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  section_heading(canvas, flow, words::unasked_heading);
  for (const practice::UnaskedTopic& topic : visit.unasked) {
    soft_text(canvas, flow, words::topic_word(topic.topic));
    for (const std::string& answer : topic.answers)
      small_text(canvas, flow, words::quoted(answer));
  }
}

void point_card(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  if (screen.point.empty()) return;
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    section_heading(canvas, inner, words::point_heading);
    body_text(canvas, inner, screen.point);
    if (!screen.deciding.empty()) soft_text(canvas, inner, words::said_of_it(screen.deciding));
    if (!screen.tempting.empty() || !screen.next.empty()) inner.gap(canvas.em(space::half));
    for (const practice::TemptingClass& tempting : screen.tempting)
      body_text(canvas, inner, words::why_it_tempts(tempting));
    if (!screen.next.empty()) body_text(canvas, inner, words::does_next(screen.next));
  });
  flow.gap(canvas.em(0.9F));
}

using NoteBody = void (*)(Canvas&, Flow&, const practice::DebriefVisit&);

/// Cards side by side in two columns (one when narrow), each next one under the shorter column.
void note_cards(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit, const std::vector<NoteBody>& notes) {
  const float gap = canvas.em(0.9F);
  const bool two = canvas.in_em(flow.width) >= 48 && notes.size() > 1;
  const float width = two ? (flow.width - gap) / 2 : flow.width;
  Flow left{flow.x, flow.y, width};
  Flow right{flow.x + width + gap, flow.y, width};
  for (const NoteBody note : notes) {
    Flow& column = two && right.y < left.y ? right : left;
    card(canvas, column, 1.1F, [&](Flow& inner) { note(canvas, inner, visit); });
    column.gap(gap);
  }
  flow.y = std::max(left.y, two ? right.y : left.y);
}

}  // namespace

void outcome_card(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  const float inset = canvas.em(1.3F);
  const auto body = [&](Flow& inner) { outcome_row(canvas, inner, screen); };
  const float inner_width = flow.width - 2 * inset;
  const Rect rect = flow.take(measure(canvas, inner_width, body) + 2 * inset);
  const MarkColours colours = colours_of(canvas.theme(), screen.outcome);
  canvas.surface(rect, {colours.wash, colours.mark, canvas.em(space::card_radius)});
  canvas.open_node(Role::alert, "outcome", words::outcome_title(screen));
  Flow inner{rect.left + inset, rect.top + inset, inner_width};
  body(inner);
  canvas.close_node();
  note_sighting(canvas, rect);
}

void windows_card(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  if (screen.visits.empty()) return;
  std::vector<int> earlier;
  for (std::size_t index = 0; index + 1 < screen.visits.size(); ++index)
    earlier.push_back(screen.visits[index].hours);
  const practice::DebriefVisit& last = screen.visits.back();
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    const float side = canvas.em(20);
    if (inner.width < canvas.em(52)) {
      section_heading(canvas, inner, words::when_it_happened);
      soft_text(canvas, inner, words::windows_note);
      inner.gap(canvas.em(space::half));
      time_line(canvas, inner, {last.hours, earlier, screen.windows});
      return;
    }
    Flow left{inner.x, inner.y, side};
    section_heading(canvas, left, words::when_it_happened);
    soft_text(canvas, left, words::windows_note);
    Flow right{inner.x + side + canvas.em(0.8F), inner.y, inner.width - side - canvas.em(0.8F)};
    time_line(canvas, right, {last.hours, earlier, screen.windows});
    inner.y = std::max(left.y, right.y);
  });
}

void visit_notes(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit) {
  std::vector<NoteBody> notes;
  if (!visit.differences.empty()) notes.push_back(differ_body);
  if (!visit.not_covered.empty()) notes.push_back(not_covered_body);
  if (!visit.also_present.empty()) notes.push_back(also_body);
  if (!visit.unasked.empty()) notes.push_back(unasked_body);
  if (!notes.empty()) note_cards(canvas, flow, visit, notes);
}

void debrief_body(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen) {
  const float gap = canvas.em(0.9F);
  windows_card(canvas, flow, screen);
  flow.gap(gap);
  for (const practice::DebriefVisit& visit : screen.visits) {
    const IdScope scope(canvas, fmt::format("visit{}", visit.visit));
    if (screen.visits.size() > 1) {
      flow.gap(canvas.em(space::half));
      section_heading(canvas, flow, words::visit_heading(visit.visit, visit.hours));
      flow.gap(canvas.em(space::half));
    }
    item_rows(canvas, flow, visit);
    flow.gap(gap);
    if (visit.cue) cue_card(canvas, flow, visit);
    if (visit.cue) flow.gap(gap);
    if (&visit == &screen.visits.back()) point_card(canvas, flow, screen);
    change_card(canvas, flow, visit);
    visit_notes(canvas, flow, visit);
  }
}

}  // namespace nc::ui
