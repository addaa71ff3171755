#include "ui/kit/progress_bar.hpp"

#include <algorithm>

#include "ui/kit/text_paint.hpp"

namespace nc::ui {

void progress_bar(Canvas& canvas, Flow& flow, const ProgressBarSpec& spec) {
  const double fraction = std::clamp(spec.fraction, 0.0, 1.0);
  const Rect bar = flow.take(canvas.em(0.75F));
  const float radius = bar.height() / 2;
  // Edge and filling are both needed to see how far it is, so both stand out from what is around them.
  canvas.fill(bar, canvas.theme().surface, radius);
  const float filled = std::max(static_cast<float>(fraction) * bar.width(), bar.height());
  if (fraction > 0) canvas.fill({bar.left, bar.top, bar.left + filled, bar.bottom}, canvas.theme().accent, radius);
  canvas.outline(bar, canvas.theme().control, radius, std::max(1.0F, canvas.em(0.06F)));
  Node& node = canvas.add_node(Role::progress_bar, spec.id, ShownText(spec.name).view(), bar);
  node.value.assign(spec.value);
  node.fraction = fraction;
  flow.gap(canvas.em(space::half));
  place_text(canvas, flow, spec.value, {Face::body, canvas.theme().soft_ink});
}

}  // namespace nc::ui
