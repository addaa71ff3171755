#include "ui/pages/progress/progress_view.hpp"

#include <algorithm>
#include <string>

#include "ui/charts/chart_calibration.hpp"
#include "ui/charts/chart_confusion.hpp"
#include "ui/charts/chart_forecast.hpp"
#include "ui/charts/chart_scores.hpp"
#include "ui/kit/card_pair.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/progress/progress_parts.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/library.hpp"
#include "words/pages/progress.hpp"

namespace nc::ui {
namespace {

using practice::ProgressScreen;

void heading_words(Canvas& canvas, Flow& flow, const ProgressScreen& screen) {
  heading_text(canvas, flow, words::progress_headline(screen.readings[practice::headline_level]));
  const TextStyle soft{Face::body, canvas.theme().soft_ink};
  const std::string_view why = words::reading_sentence(screen.readings[practice::headline_level]);
  if (!why.empty()) place_text(canvas, flow, why, soft);
  if (screen.attempts > 0)
    place_text(canvas, flow,
               words::progress_counts(screen.answers, screen.cases, screen.levels[practice::headline_level].detection),
               soft);
}

/// Headline and reason at the left, what to do about it at the right, or below when narrow.
void heading_block(Canvas& canvas, Flow& flow, const ProgressScreen& screen) {
  const ButtonSpec practise{"practise", words::practise_dangerous, ButtonKind::primary};
  const Size size = button_size(canvas, practise, flow.width);
  const bool has_button = !screen.dangerous.empty();
  const bool beside = has_button && flow.width - size.width > canvas.em(24);
  Flow words{flow.x, flow.y, std::min(beside ? flow.width - size.width - canvas.em(2) : flow.width, canvas.em(48))};
  heading_words(canvas, words, screen);
  if (has_button) {
    const float top = beside ? flow.y + canvas.em(0.5F) : words.y + canvas.em(space::half);
    const float left = beside ? flow.x + flow.width - size.width : flow.x;
    if (button(canvas, {left, top, left + size.width, top + size.height}, practise))
      canvas.emit(practice::StartDangerous{});
    words.y = std::max(words.y, top + size.height);
  }
  flow.y = words.y;
}

void confusion_part(Canvas& canvas, Flow& flow, const ProgressScreen& screen) {
  section_heading(canvas, flow, words::confusion_heading);
  soft_text(canvas, flow, words::confusion_note);
  flow.gap(canvas.em(space::half));
  confusion_grid(canvas, flow, screen.table);
  flow.gap(canvas.em(0.6F));
  soft_text(canvas, flow, words::confusion_legend);
  if (screen.uncovered > 0) soft_text(canvas, flow, words::uncovered_words(screen.uncovered));
  rate_part(canvas, flow, screen.at_rate);
}

void calibration_part(Canvas& canvas, Flow& flow, const ProgressScreen& screen) {
  section_heading(canvas, flow, words::calibration_heading);
  soft_text(canvas, flow, words::calibration_note);
  calibration_chart(canvas, flow, screen.calibration);
  if (screen.calibration.unstated == 0) return;
  flow.gap(canvas.em(space::half));
  soft_text(canvas, flow, words::unstated_words(screen.calibration.unstated));
}

void scores_part(Canvas& canvas, Flow& flow, const ProgressScreen& screen) {
  section_heading(canvas, flow, words::scores_heading(screen.score_days));
  soft_text(canvas, flow, screen.scores.empty() ? words::no_scores : words::scores_note);
  flow.gap(canvas.em(space::half));
  score_chart(canvas, flow, {screen.scores, screen.score_days, screen.today});
}

void forecast_part(Canvas& canvas, Flow& flow, const ProgressScreen& screen) {
  const bool none = std::all_of(screen.due.begin(), screen.due.end(), [](int count) { return count == 0; });
  section_heading(canvas, flow, words::forecast_heading(screen.due.size()));
  soft_text(canvas, flow, none ? words::forecast_none : words::forecast_note);
  flow.gap(canvas.em(space::half));
  forecast_chart(canvas, flow, {screen.due, screen.today});
}

void nothing_yet(Canvas& canvas, Flow& flow) {
  card(canvas, flow, 1.3F, [&](Flow& inner) {
    body_text(canvas, inner, words::progress_empty);
    inner.gap(canvas.em(1));
    if (flow_button(canvas, inner, {"begin", words::practise_ten, ButtonKind::primary}))
      canvas.emit(practice::StartPractice{});
  });
}

void pictures(Canvas& canvas, Flow& flow, const ProgressScreen& screen) {
  const float gap = canvas.em(1);
  const PairSpec pair{0.4F};
  card_pair(
      canvas, flow, pair, [&](Flow& inner) { confusion_part(canvas, inner, screen); },
      [&](Flow& inner) { safety_part(canvas, inner, screen); });
  flow.gap(gap);
  card_pair(
      canvas, flow, pair, [&](Flow& inner) { calibration_part(canvas, inner, screen); },
      [&](Flow& inner) { scores_part(canvas, inner, screen); });
  flow.gap(gap);
  card_pair(
      canvas, flow, {0.5F}, [&](Flow& inner) { dangerous_part(canvas, inner, screen); },
      [&](Flow& inner) { forecast_part(canvas, inner, screen); });
  flow.gap(gap);
  card(canvas, flow, 1.2F, [&](Flow& inner) { process_part(canvas, inner, screen); });
  flow.gap(gap);
  card(canvas, flow, 1.2F, [&](Flow& inner) { families_part(canvas, inner, screen); });
}

}  // namespace

void progress_view(Canvas& canvas, const ProgressScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "progress");
  scrolling_page(canvas, page, 90, [&](Flow& flow) {
    heading_block(canvas, flow, screen);
    flow.gap(canvas.em(1.2F));
    if (screen.attempts == 0)
      nothing_yet(canvas, flow);
    else
      pictures(canvas, flow, screen);
  });
}

}  // namespace nc::ui
