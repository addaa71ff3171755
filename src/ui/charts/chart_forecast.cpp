#include "ui/charts/chart_forecast.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "ui/kit/text_paint.hpp"
#include "words/pages/progress.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

/// Where the bars stand.
struct BarRow {
  Rect rect;
  int most = 1;      ///< the highest count
  float column = 1;  ///< width of a day
  float count_height = 0;

  Rect bar(std::size_t day, int count) const {
    const float left = rect.left + column * static_cast<float>(day);
    const float room = rect.height() - count_height;
    const float height = room * static_cast<float>(count) / static_cast<float>(most);
    return {left + column * 0.15F, rect.bottom - height, left + column * 0.85F, rect.bottom};
  }
};

void paint_bars(Canvas& canvas, const BarRow& row, const ForecastSpec& spec) {
  for (std::size_t day = 0; day < spec.due.size(); ++day) {
    const int count = spec.due[day];
    if (count <= 0) continue;
    const Rect bar = row.bar(day, count);
    canvas.fill(bar, canvas.theme().accent, canvas.em(0.1F));
    const std::string number = fmt::format("{}", count);
    const float half = std::max(text_width(canvas, Face::small, number), bar.width()) / 2 + 1;
    const Rect place{bar.centre().x - half, bar.top - row.count_height, bar.centre().x + half, bar.top};
    paint_text(canvas, place, number, {Face::small, canvas.theme().ink, Align::centre});
    Node& node = canvas.add_node(Role::image, {}, words::day_ahead(spec.today, day),
                                 {bar.left, place.top, bar.right, bar.bottom});
    node.value = words::case_count(words::to_count(count));
  }
}

/// Today and every seventh day after it, where there is room; the last one ends with the row.
void paint_dates(Canvas& canvas, const BarRow& row, const ForecastSpec& spec) {
  const TextStyle style{Face::small, canvas.theme().soft_ink};
  const float top = row.rect.bottom + canvas.em(0.3F);
  float free_from = row.rect.left;
  for (std::size_t day = 0; day < spec.due.size(); day += 7) {
    const std::string name = words::day_ahead(spec.today, day);
    const float width = text_width(canvas, Face::small, name) + 1;
    const float left = std::max(row.bar(day, 0).left, row.rect.left);
    if (left < free_from || left + width > row.rect.right) continue;
    paint_text(canvas, {left, top, left + width, top + line_height(canvas, Face::small)}, name, style);
    free_from = left + width + canvas.em(0.6F);
  }
}

}  // namespace

void forecast_chart(Canvas& canvas, Flow& flow, const ForecastSpec& spec) {
  const float count_height = line_height(canvas, Face::small);
  const Rect whole = flow.take(canvas.em(7) + 2 * count_height);
  if (canvas.measuring() || spec.due.empty()) return;
  Node& node = canvas.open_node(Role::image, "forecast", words::forecast_heading(spec.due.size()));
  node.value = words::forecast_value(spec.due);
  node.rect = whole;
  node.visible = intersect(whole, canvas.clip());
  const int most = std::max(1, *std::max_element(spec.due.begin(), spec.due.end()));
  const BarRow row{{whole.left, whole.top, whole.right, whole.bottom - count_height - canvas.em(0.3F)},
                   most,
                   whole.width() / static_cast<float>(spec.due.size()),
                   count_height};
  canvas.line({row.rect.left, row.rect.bottom}, {row.rect.right, row.rect.bottom}, canvas.theme().soft_ink);
  paint_bars(canvas, row, spec);
  paint_dates(canvas, row, spec);
  canvas.close_node();
}

}  // namespace nc::ui
