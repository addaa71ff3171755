#include "ui/charts/chart_calibration.hpp"

#include <algorithm>
#include <string>

#include "ui/kit/text_paint.hpp"
#include "words/pages/progress.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

using statistics::CalibrationLevel;

/// The part of the chart with the bars: 0 % at its foot, 100 % at its top.
struct BarArea {
  Rect rect;
  float y(double share) const { return rect.bottom - rect.height() * static_cast<float>(std::clamp(share, 0.0, 1.0)); }
};

void dashes(Canvas& canvas, Point from, Point to, float length) {
  const float dx = to.x - from.x;
  const float dy = to.y - from.y;
  const float whole = std::abs(dx) + std::abs(dy);  // only upright and level lines are drawn
  const float thickness = std::max(1.5F, canvas.em(0.09F));
  for (float at = 0; at < whole; at += 2 * length) {
    const float end = std::min(at + length, whole);
    canvas.line({from.x + dx * at / whole, from.y + dy * at / whole},
                {from.x + dx * end / whole, from.y + dy * end / whole}, canvas.theme().ink, thickness);
  }
}

void paint_claim(Canvas& canvas, const BarArea& area, const CalibrationLevel& level, float centre) {
  const float half = canvas.em(2.1F);
  const float top = area.y(level.claimed_to);
  const float bottom = area.y(level.claimed_from);
  const float dash = canvas.em(0.25F);
  dashes(canvas, {centre - half, top}, {centre + half, top}, dash);
  dashes(canvas, {centre - half, bottom}, {centre + half, bottom}, dash);
  dashes(canvas, {centre - half, top}, {centre - half, bottom}, dash);
  dashes(canvas, {centre + half, top}, {centre + half, bottom}, dash);
}

void paint_bounds(Canvas& canvas, const BarArea& area, const CalibrationLevel& level, float centre) {
  const float thick = std::max(2.0F, canvas.em(0.13F));
  const float foot = canvas.em(0.45F);
  const float top = area.y(*level.right.highest);
  const float bottom = area.y(*level.right.lowest);
  const Colour ink = canvas.theme().ink;
  canvas.line({centre, top}, {centre, bottom}, ink, thick);
  canvas.line({centre - foot, top}, {centre + foot, top}, ink, thick);
  canvas.line({centre - foot, bottom}, {centre + foot, bottom}, ink, thick);
}

void paint_level(Canvas& canvas, const BarArea& area, const CalibrationLevel& level, float centre) {
  const float half = canvas.em(1.45F);
  if (level.right.value) {
    const Rect bar{centre - half, area.y(*level.right.value), centre + half, area.rect.bottom};
    canvas.surface(bar,
                   {canvas.theme().wash, canvas.theme().accent, canvas.em(0.15F), std::max(2.0F, canvas.em(0.13F))});
  }
  paint_claim(canvas, area, level, centre);
  if (level.right.value) paint_bounds(canvas, area, level, centre);
}

/// The words below a bar, and the node of the level.
float label_level(Canvas& canvas, const BarArea& area, const CalibrationLevel& level, const Rect& column) {
  Flow words{column.left, area.rect.bottom + canvas.em(space::half), column.width()};
  const std::string_view word = words::certainty_words[static_cast<std::size_t>(level.certainty - 1)];
  const auto line = [&](std::string_view said, Face face, Colour colour) {
    const float height = text_size(canvas, face, said, words.width).height;
    paint_text(canvas, words.take(height), said, {face, colour, Align::centre});
  };
  line(word, Face::small, canvas.theme().soft_ink);
  line(words::share_percent(level.right.value), Face::body_bold, canvas.theme().ink);
  line(words::share_short(level.right), Face::small, canvas.theme().soft_ink);
  line(words::calibration_reading(level.reading), Face::small, canvas.theme().ink);
  if (canvas.measuring()) return words.y;
  Node& node = canvas.add_node(Role::image, {}, word, {column.left, area.rect.top, column.right, words.y});
  node.value = words::calibration_value(level) + "; " + std::string(words::calibration_reading(level.reading));
  return words.y;
}

}  // namespace

void calibration_chart(Canvas& canvas, Flow& flow, const statistics::Calibration& calibration) {
  const BarArea area{{flow.x, flow.y + canvas.em(space::half), flow.x + flow.width, flow.y + canvas.em(9.5F)}};
  const float width = flow.width / 3;
  if (!canvas.measuring()) {
    Node& whole = canvas.open_node(Role::image, "calibration", words::calibration_heading);
    whole.rect = area.rect;
    whole.visible = intersect(area.rect, canvas.clip());
  }
  canvas.line({area.rect.left, area.rect.bottom}, {area.rect.right, area.rect.bottom}, canvas.theme().soft_ink);
  float lowest = area.rect.bottom;
  for (std::size_t at = 0; at < calibration.levels.size(); ++at) {
    const float left = flow.x + width * static_cast<float>(at);
    paint_level(canvas, area, calibration.levels[at], left + width / 2);
    lowest = std::max(lowest, label_level(canvas, area, calibration.levels[at],
                                          {left + canvas.em(0.1F), flow.y, left + width - canvas.em(0.1F), flow.y}));
  }
  canvas.close_node();
  flow.y = lowest;
}

}  // namespace nc::ui
