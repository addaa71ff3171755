#include "ui/charts/chart_scores.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "ui/kit/text_paint.hpp"
#include "words/pages/progress.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

constexpr double grid_step = 25;

/// From days and scores to the window.
struct ScoreArea {
  Rect rect;
  double lowest = 50;  ///< score at the foot
  int span_days = 30;

  Point at(int days_ago, double score) const {
    const auto across = static_cast<float>(span_days - 1 - days_ago) / static_cast<float>(std::max(span_days - 1, 1));
    const auto up = static_cast<float>((std::clamp(score, lowest, 100.0) - lowest) / (100 - lowest));
    return {rect.left + rect.width() * across, rect.bottom - rect.height() * up};
  }
};

/// At most 50, so that small changes do not look large, and lower in steps when a day was lower.
double lowest_shown(std::span<const practice::ScoreDay> days) {
  double lowest = 50;
  for (const practice::ScoreDay& day : days)
    lowest = std::min(lowest, std::floor(day.mean / grid_step) * grid_step);
  return std::max(lowest, 0.0);
}

void paint_lines(Canvas& canvas, const ScoreArea& area, float label_left) {
  const float half = line_height(canvas, Face::small) / 2;
  const TextStyle style{Face::small, canvas.theme().soft_ink, Align::right};
  for (double score = area.lowest; score <= 100; score += grid_step) {
    const float y = area.at(0, score).y;
    canvas.line({area.rect.left, y}, {area.rect.right, y}, canvas.theme().line);
    paint_text(canvas, {label_left, y - half, area.rect.left - canvas.em(0.6F), y + half}, fmt::format("{:.0f}", score),
               style);
  }
}

void paint_dates(Canvas& canvas, const ScoreArea& area, const ScoreChartSpec& spec) {
  const TextStyle soft{Face::small, canvas.theme().soft_ink};
  const float top = area.rect.bottom + canvas.em(space::half);
  const Rect row{area.rect.left, top, area.rect.right, top + line_height(canvas, Face::small)};
  paint_text(canvas, row, words::short_date(spec.today + (1 - spec.span_days)), soft);
  paint_text(canvas, row, words::today, {Face::small, canvas.theme().soft_ink, Align::right});
}

void paint_days(Canvas& canvas, const ScoreArea& area, std::span<const practice::ScoreDay> days) {
  const Theme& theme = canvas.theme();
  for (std::size_t at = 1; at < days.size(); ++at) {
    canvas.line(area.at(days[at - 1].days_ago, days[at - 1].mean), area.at(days[at].days_ago, days[at].mean),
                theme.accent, std::max(1.5F, canvas.em(0.13F)));
  }
  for (const practice::ScoreDay& day : days) {
    const Point place = area.at(day.days_ago, day.mean);
    const float radius = canvas.em(0.3F);
    canvas.disc(place, radius, theme.accent);
    canvas.disc(place, radius * 0.55F, theme.surface);
    Node& node = canvas.add_node(Role::image, fmt::format("day:{}", day.days_ago),
                                 day.days_ago == 0 ? std::string(words::today) : words::short_date(day.day),
                                 Rect{place.x, place.y, place.x, place.y}.grown(radius));
    node.value = words::score_day_value(day.mean, day.cases, day.repeated);
  }
}

}  // namespace

void score_chart(Canvas& canvas, Flow& flow, const ScoreChartSpec& spec) {
  const float label = text_width(canvas, Face::small, "100") + canvas.em(0.7F);
  const Rect whole = flow.take(canvas.em(12.5F) + line_height(canvas, Face::small) + canvas.em(space::half));
  if (canvas.measuring()) return;
  Node& node = canvas.open_node(Role::image, "scores", words::scores_heading(spec.span_days));
  node.rect = whole;
  node.visible = intersect(whole, canvas.clip());
  const float inset = canvas.em(0.4F);
  const ScoreArea area{
      {whole.left + label, whole.top + canvas.em(0.7F), whole.right - inset, whole.top + canvas.em(12.3F)},
      lowest_shown(spec.days),
      spec.span_days};
  paint_lines(canvas, area, whole.left);
  paint_dates(canvas, area, spec);
  paint_days(canvas, area, spec.days);
  canvas.close_node();
}

}  // namespace nc::ui
