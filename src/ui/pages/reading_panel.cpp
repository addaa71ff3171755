#include "ui/pages/reading_panel.hpp"

#include <algorithm>
#include <string>

#include "ui/kit/progress_bar.hpp"
#include "ui/kit/text_paint.hpp"
#include "ui/kit/widgets.hpp"
#include "words/pages/keeping.hpp"
#include "words/pages/reading.hpp"

namespace nc::ui {
namespace {

void failure_part(Canvas& canvas, Flow& flow, const std::string& failure) {
  canvas.open_node(Role::alert, "failure", words::reading::failed);
  bold_text(canvas, flow, words::reading::failed);
  body_text(canvas, flow, failure);
  small_text(canvas, flow, words::reading::failed_safe);
  canvas.close_node();
  flow.gap(canvas.em(0.75F));
  if (flow_button(canvas, flow, {"again", words::try_again, ButtonKind::primary})) canvas.emit(practice::ReadAgain{});
}

/// The bar comes once it is known how much there is; what is read at once never shows one.
void progress_part(Canvas& canvas, Flow& flow, const practice::ReadingState& state) {
  bold_text(canvas, flow, words::reading::reading);
  if (state.total == 0) return;
  flow.gap(canvas.em(space::half));
  const std::string value = words::reading::so_far(state.done, state.total);
  const double fraction = static_cast<double>(std::min(state.done, state.total)) / static_cast<double>(state.total);
  progress_bar(canvas, flow, {"progress", words::reading::reading, value, fraction});
}

}  // namespace

void reading_panel(Canvas& canvas, Flow& flow, const practice::ReadingState& state) {
  const IdScope scope(canvas, "reading");
  const float inset = canvas.em(1.15F);
  Flow inner{flow.x + inset, flow.y + inset, flow.width - 2 * inset};
  if (state.failure) {
    inner.width = std::min(inner.width, canvas.em(space::line_length));
    failure_part(canvas, inner, *state.failure);
  } else {
    progress_part(canvas, inner, state);
  }
  flow.y = inner.y + inset;
}

}  // namespace nc::ui
