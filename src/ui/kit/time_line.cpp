#include "ui/kit/time_line.hpp"

#include <algorithm>
#include <string>

#include "ui/kit/text_paint.hpp"
#include "words/pages/case.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

constexpr int least_span_hours = 120;

/// From hours to the window.
struct HourScale {
  float left = 0;
  float width = 1;
  int span_hours = least_span_hours;

  float at(int hours) const {
    return left + width * static_cast<float>(std::clamp(hours, 0, span_hours)) / static_cast<float>(span_hours);
  }
};

int span_for(int hours) {
  return std::max(least_span_hours, (hours + 24) / 24 * 24);
}

/// 24 hours, or a multiple of it when the labels would run into each other.
int tick_step(const Canvas& canvas, const HourScale& scale) {
  const float label = text_width(canvas, Face::small, "000 h") + canvas.em(0.8F);
  int step = 24;
  while (scale.at(step) - scale.left < label && step < scale.span_hours)
    step += 24;
  return step;
}

void paint_windows(Canvas& canvas, const HourScale& scale, std::span<const practice::TimeLineWindow> windows,
                   const Rect& band) {
  const Theme& theme = canvas.theme();
  for (std::size_t index = 0; index < windows.size(); ++index) {
    const auto& window = windows[index];
    const bool last = index + 1 == windows.size();
    const Rect part{scale.at(window.above_hours), band.top, scale.at(last ? scale.span_hours : window.up_to_hours),
                    band.bottom};
    canvas.fill(part, theme.urgency[std::min<std::size_t>(index, 3)].wash);
    const float room = part.width() - canvas.em(0.5F);
    const Size size = text_size(canvas, Face::small, window.label, room);
    const float top = part.centre().y - size.height / 2;
    const Rect place{part.left + canvas.em(0.25F), top, part.right - canvas.em(0.25F), top + size.height};
    paint_text(canvas, place, window.label, {Face::small, theme.ink, Align::centre});
    canvas.add_node(Role::text, {}, window.label, place);
  }
}

float band_height(const Canvas& canvas, const HourScale& scale, std::span<const practice::TimeLineWindow> windows) {
  float height = 0;
  for (std::size_t index = 0; index < windows.size(); ++index) {
    const bool last = index + 1 == windows.size();
    const float room =
        scale.at(last ? scale.span_hours : windows[index].up_to_hours) - scale.at(windows[index].above_hours);
    height = std::max(height, text_size(canvas, Face::small, windows[index].label, room - canvas.em(0.5F)).height);
  }
  return windows.empty() ? 0 : height + canvas.em(space::half);
}

void paint_axis(Canvas& canvas, const HourScale& scale, float y) {
  const Theme& theme = canvas.theme();
  canvas.line({scale.left, y}, {scale.left + scale.width, y}, theme.soft_ink, canvas.em(0.1F));
  const int step = tick_step(canvas, scale);
  for (int hours = 0; hours <= scale.span_hours; hours += step) {
    const float x = scale.at(hours);
    canvas.line({x, y - canvas.em(0.28F)}, {x, y + canvas.em(0.28F)}, theme.soft_ink, canvas.em(0.08F));
    const std::string label = words::hours_short(hours);
    const float half = text_width(canvas, Face::small, label) / 2 + 1;
    paint_text(canvas, {x - half, y + canvas.em(0.45F), x + half, y + canvas.em(2)}, label,
               {Face::small, theme.soft_ink, Align::centre});
  }
}

void paint_now(Canvas& canvas, const HourScale& scale, const TimeLineSpec& spec, float label_top, float axis) {
  const Theme& theme = canvas.theme();
  for (const int hours : spec.earlier_hours)
    canvas.ring({scale.at(hours), axis}, canvas.em(0.34F), theme.accent, canvas.em(0.12F));
  const float x = scale.at(spec.now_hours);
  canvas.disc({x, axis}, canvas.em(0.46F), theme.accent);
  const std::string label = words::now_after(spec.now_hours);
  const float width = text_width(canvas, Face::small_bold, label) + 1;
  const float left =
      std::clamp(x - width / 2, scale.left - canvas.em(0.5F), std::max(scale.left, scale.left + scale.width - width));
  paint_text(canvas, {left, label_top, left + width, axis}, label, {Face::small_bold, theme.accent});
}

}  // namespace

void time_line(Canvas& canvas, Flow& flow, const TimeLineSpec& spec) {
  const float inset = canvas.em(1.2F);
  int latest = spec.now_hours;
  for (const int hours : spec.earlier_hours)
    latest = std::max(latest, hours);
  const HourScale scale{flow.x + inset, std::max(flow.width - 2 * inset, canvas.em(4)), span_for(latest)};
  const float band = band_height(canvas, scale, spec.windows);
  const Rect rect = flow.take(line_height(canvas, Face::small) * 2 + canvas.em(1.15F) + band);
  if (canvas.measuring()) return;
  Node& node = canvas.open_node(Role::image, "time-line", words::time_line_name(spec.now_hours));
  node.rect = rect;
  node.visible = intersect(rect, canvas.clip());
  const float band_top = rect.top + line_height(canvas, Face::small) + canvas.em(space::half);
  const float axis = spec.windows.empty() ? band_top + canvas.em(0.2F) : band_top + band;
  paint_windows(canvas, scale, spec.windows, {scale.left, band_top, scale.left + scale.width, axis});
  paint_axis(canvas, scale, axis);
  paint_now(canvas, scale, spec, rect.top, axis);
  canvas.close_node();
}

}  // namespace nc::ui
