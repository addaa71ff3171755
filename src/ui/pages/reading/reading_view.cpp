#include "ui/pages/reading/reading_view.hpp"

#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/reading_panel.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/reading.hpp"

namespace nc::ui {

void reading_view(Canvas& canvas, const practice::ReadingScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "waiting");
  scrolling_page(canvas, page, 52, [&](Flow& flow) {
    card(canvas, flow, 0, [&](Flow& inner) { reading_panel(canvas, inner, screen.reading); });
    flow.gap(canvas.em(space::half));
    if (!screen.reading.failure) soft_text(canvas, flow, words::reading::wait);
  });
}

}  // namespace nc::ui
