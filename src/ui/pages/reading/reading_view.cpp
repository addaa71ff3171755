#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/reading_panel.hpp"
#include "ui/pages/top_bar.hpp"
#include "ui/pages/views.hpp"
#include "words/reading_text.hpp"

namespace nc::ui {

void reading_view(const ViewParts& parts, const practice::ReadingScreen& screen) {
  Canvas& canvas = parts.canvas;
  const Rect page = top_bar(canvas, parts.model, {});
  const IdScope scope(canvas, "waiting");
  reading_page(canvas, page, 52, [&](Flow& flow) {
    card(canvas, flow, 0, [&](Flow& inner) { reading_panel(canvas, inner, screen.reading); });
    flow.gap(canvas.em(space::half));
    if (!screen.reading.failure) soft_text(canvas, flow, reading_text::wait);
  });
}

}  // namespace nc::ui
