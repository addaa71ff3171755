#pragma once

#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/exam.hpp"
#include "words/pages/keeping.hpp"
#include "words/pages/window.hpp"

namespace nc::ui {

/// What a page after a sitting of several cases is made of.
struct ResultPage {
  std::string_view id;  ///< ids of the page begin with it
  float widest_em = 0;  ///< greatest width of its column, in em
  bool kept = true;     ///< every answer is on the disk
};

/// Draws the page after a sitting of several cases: what came of the sitting (`head(flow)`), a button that leads back
/// to the library and is also pressed by Ctrl+Enter, the cases of the sitting (`lines(flow)`), and whether the answers
/// are kept. The button emits Next.
template <class Head, class Lines>
void result_page(Canvas& canvas, const practice::Frame& frame, const ResultPage& spec, const Head& head,
                 const Lines& lines) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, spec.id);
  scrolling_page(canvas, page, spec.widest_em, [&](Flow& flow) {
    head(flow);
    flow.gap(canvas.em(0.9F));
    const bool by_key = canvas.usable() && canvas.ctrl_key(Key::enter);
    if (flow_button(canvas, flow, {"next", words::back_to_cases, ButtonKind::primary}) || by_key)
      canvas.emit(practice::Next{});
    flow.gap(canvas.em(1.2F));
    lines(flow);
    soft_text(canvas, flow, spec.kept ? words::kept_short : words::keeping);
    soft_text(canvas, flow, words::disclaimer);
  });
}

}  // namespace nc::ui
