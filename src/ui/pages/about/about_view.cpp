#include "ui/pages/about/about_view.hpp"

#include <string>

#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/about.hpp"
#include "words/pages/debrief.hpp"
#include "words/pages/guidance.hpp"
#include "words/pages/window.hpp"

namespace nc::ui {
namespace {

void part(Canvas& canvas, Flow& flow, std::string_view title, std::string_view words) {
  card(canvas, flow, 1.4F, [&](Flow& inner) {
    section_heading(canvas, inner, title);
    inner.gap(canvas.em(space::hair));
    body_text(canvas, inner, words);
  });
  flow.gap(canvas.em(0.9F));
}

void documents_part(Canvas& canvas, Flow& flow, const practice::AboutScreen& screen) {
  card(canvas, flow, 1.4F, [&](Flow& inner) {
    section_heading(canvas, inner, words::documents_heading);
    for (const auto& document : screen.documents) {
      inner.gap(canvas.em(space::half));
      body_text(canvas, inner, document.title);
      soft_text(canvas, inner, words::document_about(document.file, document.description));
    }
    inner.gap(canvas.em(space::half));
    soft_text(canvas, inner, words::guidance_hash(screen.guidance_hash));
  });
  flow.gap(canvas.em(0.9F));
}

void licences_part(Canvas& canvas, Flow& flow) {
  card(canvas, flow, 1.4F, [&](Flow& inner) {
    section_heading(canvas, inner, words::licences);
    for (const std::string_view line : words::licence_lines) {
      inner.gap(canvas.em(space::hair));
      small_text(canvas, inner, line);
    }
  });
}

}  // namespace

void about_view(Canvas& canvas, const practice::AboutScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "about");
  scrolling_page(canvas, page, 46, [&](Flow& flow) {
    heading_text(canvas, flow, words::about);
    flow.gap(canvas.em(0.9F));
    part(canvas, flow, words::what_it_is, words::what_it_is_text);
    part(canvas, flow, words::what_it_is_not, words::what_it_is_not_text);
    part(canvas, flow, words::top_class_heading, words::top_class_note);
    documents_part(canvas, flow, screen);
    licences_part(canvas, flow);
  });
}

}  // namespace nc::ui
