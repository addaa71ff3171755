#include "ui/pages/progress/progress_parts.hpp"

#include <algorithm>
#include <string>

#include "ui/charts/chart_range.hpp"
#include "ui/charts/rate_shares.hpp"
#include "ui/kit/marks.hpp"
#include "ui/kit/widgets.hpp"
#include "words/pages/progress.hpp"
#include "words/pages/realistic.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

/// A share with its words at the left and its bar at the right, or the bar below when narrow.
struct ShareRow {
  std::string_view name;
  std::string_view words;
  RangeBarSpec bar;
  float words_em = 17;  ///< widest column of the words beside a bar
};

void share_row(Canvas& canvas, Flow& flow, const ShareRow& row, const statistics::Rate& rate) {
  const bool beside = canvas.in_em(flow.width) >= 30;
  const float words_width = beside ? std::min(canvas.em(row.words_em), flow.width * 0.58F) : flow.width;
  Flow words{flow.x, flow.y, words_width};
  small_text(canvas, words, row.name);
  soft_text(canvas, words, row.words);
  const float bar_height = canvas.em(1.5F);
  Rect bar;
  if (beside) {
    const float middle = (flow.y + words.y) / 2;
    bar = {flow.x + words_width + canvas.em(1), middle - bar_height / 2, flow.x + flow.width, middle + bar_height / 2};
    flow.y = words.y;
  } else {
    flow.y = words.y;
    bar = flow.take(bar_height);
  }
  if (!canvas.measuring()) range_bar(canvas, bar, rate, row.bar);
}

/// One level: its mark, the share that was caught and the share that was called without need.
void level_rows(Canvas& canvas, Flow& flow, const statistics::TriageMeasures& measures) {
  const IdScope scope(canvas, guidance::to_text(measures.level));
  const Colour colour = colours_of(canvas.theme(), measures.level).mark;
  const float indent = canvas.em(1.7F);
  const float side = canvas.em(1.05F);
  paint_urgency_mark(canvas, {flow.x, flow.y + canvas.em(0.1F), flow.x + side, flow.y + canvas.em(0.1F) + side},
                     measures.level);
  Flow rows{flow.x + indent, flow.y, flow.width - indent};
  const std::string caught = words::caught_words(measures.sensitivity);
  const std::string_view caught_name = words::caught_name(measures.level);
  share_row(canvas, rows, {caught_name, caught, {"caught", caught_name, caught, colour, {}}}, measures.sensitivity);
  rows.gap(canvas.em(space::hair));
  const std::string over = words::over_words(measures.over_triage);
  const std::string_view over_name = words::over_name(measures.level);
  share_row(canvas, rows, {over_name, over, {"over", over_name, over, canvas.theme().soft_ink, {}}},
            measures.over_triage);
  flow.y = rows.y;
}

/// What is said of a miss, with its mark in front.
void dangerous_text(Canvas& canvas, Flow& flow, const practice::DangerousMiss& miss) {
  const float side = canvas.em(1.1F);
  const float indent = canvas.em(1.8F);
  paint_outcome_mark(canvas, {flow.x, flow.y + canvas.em(0.2F), flow.x + side, flow.y + canvas.em(0.2F) + side},
                     miss.outcome);
  Flow words{flow.x + indent, flow.y, flow.width - indent};
  body_text(canvas, words, miss.title);
  place_text(
      canvas, words,
      words::dangerous_words({miss.outcome, miss.by_advice, miss.key, miss.said, miss.was_certain, miss.changed_since}),
      {Face::small, colours_of(canvas.theme(), miss.outcome).mark});
  flow.y = words.y;
}

void dangerous_row(Canvas& canvas, Flow& flow, const practice::DangerousMiss& miss) {
  if (miss.kept_for_exams) return dangerous_text(canvas, flow, miss);
  const IdScope scope(canvas, miss.case_id.text());
  const float indent = canvas.em(1.8F);
  const std::string name = std::string(words::work_again) + ": " + miss.title;
  const ButtonSpec again{"again", words::work_again, ButtonKind::plain, true, false, name, false};
  const Size size = button_size(canvas, again, flow.width - indent);
  const bool beside = flow.width - indent - size.width > canvas.em(13);
  const float words_width = beside ? flow.width - indent - size.width - canvas.em(1) : flow.width - indent;
  Flow words{flow.x, flow.y, words_width + indent};
  dangerous_text(canvas, words, miss);
  const float left = beside ? flow.x + flow.width - size.width : flow.x + indent;
  const float top = beside ? flow.y : words.y + canvas.em(space::hair);
  if (button(canvas, {left, top, left + size.width, top + size.height}, again))
    canvas.emit(practice::StartCase{miss.case_id});
  flow.y = std::max(words.y, top + size.height);
}

void family_row(Canvas& canvas, Flow& flow, const statistics::FamilyMastery& family) {
  const std::string name = words::with_capital(family.family);
  const std::string words = words::family_words(family);
  share_row(canvas, flow, {name, words, {family.family, name, words, canvas.theme().accent, family.latest.value}, 21},
            family.first);
}

}  // namespace

void safety_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen) {
  const IdScope scope(canvas, "safety");
  section_heading(canvas, flow, words::safety_heading);
  soft_text(canvas, flow, words::safety_note);
  for (auto measures = screen.levels.rbegin(); measures != screen.levels.rend(); ++measures) {
    flow.gap(canvas.em(0.6F));
    level_rows(canvas, flow, *measures);
  }
  flow.gap(canvas.em(0.6F));
  if (const int accepted = screen.table.total_accepted(); accepted > 0) {
    soft_text(canvas, flow, words::strict_words(accepted, screen.levels, screen.strict_levels));
    flow.gap(canvas.em(space::hair));
  }
  soft_text(canvas, flow, words::detection_of_levels(screen.levels));
  flow.gap(canvas.em(0.6F));
  const std::string sentence =
      words::emergency_sentence(screen.levels.back().under_triage, screen.shown_miss_limit,
                                screen.clean_emergencies_needed) +
      " " + words::library_sentence(screen.emergencies_held, screen.emergencies_to_practise, screen.best_shown_miss);
  const float inset = canvas.em(0.8F);
  const float height = text_size(canvas, Face::small, sentence, flow.width - 2 * inset).height;
  const Rect box = flow.take(height + 2 * inset);
  canvas.fill(box, canvas.theme().wash, canvas.em(space::radius));
  Flow inner{box.left + inset, box.top + inset, box.width() - 2 * inset};
  small_text(canvas, inner, sentence);
}

void rate_part(Canvas& canvas, Flow& flow, const statistics::RateMeasure& measure) {
  if (!measure.positive.value && !measure.negative.value) return;
  flow.gap(canvas.em(1));
  bold_small(canvas, flow, words::realistic::rate_heading(measure.one_in));
  flow.gap(canvas.em(space::hair));
  rate_shares(canvas, flow, measure, Face::body_bold);
}

void dangerous_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen) {
  const IdScope scope(canvas, "dangerous");
  section_heading(canvas, flow, words::dangerous_heading);
  soft_text(canvas, flow, words::dangerous_first(screen.dangerous_first));
  soft_text(canvas, flow, words::over_called_first(screen.over_called_first));
  if (screen.dangerous.empty()) {
    flow.gap(canvas.em(space::half));
    body_text(canvas, flow, words::no_dangerous);
  }
  for (const practice::DangerousMiss& miss : screen.dangerous) {
    flow.gap(canvas.em(0.7F));
    dangerous_row(canvas, flow, miss);
  }
}

void process_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen) {
  const IdScope scope(canvas, "process");
  section_heading(canvas, flow, words::process_heading);
  soft_text(canvas, flow, words::process_note);
  for (const words::ProcessLine& line : words::process_lines(screen.process)) {
    flow.gap(canvas.em(space::hair));
    small_text(canvas, flow, words::labelled(line.name, line.value));
  }
}

void families_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen) {
  const IdScope scope(canvas, "families");
  section_heading(canvas, flow, words::families_heading);
  soft_text(canvas, flow, words::families_note);
  flow.gap(canvas.em(space::half));
  const float gap = canvas.em(2.5F);
  const std::size_t columns = canvas.in_em(flow.width) >= 60 ? 2 : 1;
  const std::size_t rows = (screen.families.size() + columns - 1) / columns;
  const float width = columns == 2 ? (flow.width - gap) / 2 : flow.width;
  float lowest = flow.y;
  for (std::size_t column = 0; column < columns; ++column) {
    Flow list{flow.x + static_cast<float>(column) * (width + gap), flow.y, width};
    const std::size_t end = std::min(screen.families.size(), (column + 1) * rows);
    for (std::size_t at = column * rows; at < end; ++at) {
      list.gap(canvas.em(0.35F));
      family_row(canvas, list, screen.families[at]);
    }
    lowest = std::max(lowest, list.y);
  }
  flow.y = lowest;
  if (screen.families_never.empty()) return;
  flow.gap(canvas.em(space::half));
  soft_text(canvas, flow, words::families_never(screen.families_never));
}

}  // namespace nc::ui
