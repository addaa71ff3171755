#include "ui/pages/guidance/guidance_view.hpp"

#include "ui/kit/text_field.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <imgui.h>

#include "ui/kit/focus.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/debrief.hpp"
#include "words/pages/guidance.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

void statement(Canvas& canvas, Flow& flow, const practice::Cited& cited) {
  small_text(canvas, flow, cited.text);
  soft_text(canvas, flow, cited.place);
  soft_text(canvas, flow, cited.id.text());
  flow.gap(canvas.em(0.7F));
}

/// What one document says about a topic.
void document_column(Canvas& canvas, Flow& flow, const guidance::Document& document,
                     const practice::GuidanceFamily& family) {
  bool any = false;
  for (const practice::Cited& cited : family.statements) {
    if (cited.document != document.id) continue;
    statement(canvas, flow, cited);
    any = true;
  }
  if (!any) soft_text(canvas, flow, words::nothing_said);
}

void document_head(Canvas& canvas, Flow& flow, const guidance::Document& document) {
  bold_small(canvas, flow, words::document_short(document.file, document.title));
}

/// The five documents side by side.
void wide_family(Canvas& canvas, Flow& flow, const practice::GuidanceScreen& screen,
                 const practice::GuidanceFamily& family) {
  const float gap = canvas.em(1);
  const auto count = static_cast<float>(screen.documents.size());
  const float width = (flow.width - gap * (count - 1)) / count;
  float heads = flow.y;
  float x = flow.x;
  for (const auto& document : screen.documents) {
    Flow column{x, flow.y, width};
    document_head(canvas, column, document);
    heads = std::max(heads, column.y);
    x += width + gap;
  }
  float bottom = heads;
  x = flow.x;
  for (const auto& document : screen.documents) {
    Flow column{x, heads + canvas.em(0.3F), width};
    document_column(canvas, column, document, family);
    bottom = std::max(bottom, column.y);
    x += width + gap;
  }
  flow.y = bottom;
}

void narrow_family(Canvas& canvas, Flow& flow, const practice::GuidanceScreen& screen,
                   const practice::GuidanceFamily& family) {
  for (const auto& document : screen.documents) {
    document_head(canvas, flow, document);
    document_column(canvas, flow, document, family);
    flow.gap(canvas.em(space::half));
  }
}

void family_card(Canvas& canvas, Flow& flow, const practice::GuidanceScreen& screen,
                 const practice::GuidanceFamily& family) {
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    section_heading(canvas, inner, words::with_capital(family.name));
    inner.gap(canvas.em(space::half));
    if (canvas.in_em(inner.width) >= 60)
      wide_family(canvas, inner, screen, family);
    else
      narrow_family(canvas, inner, screen, family);
  });
  flow.gap(canvas.em(0.9F));
}

void difference(Canvas& canvas, Flow& flow, const practice::Difference& shown) {
  bold_small(canvas, flow, shown.question);
  for (const auto& position : shown.positions)
    small_text(canvas, flow, words::position_line(position.file, position.text));
  small_text(canvas, flow, words::our_reading(shown.decision));
  if (!shown.equally_right.empty()) small_text(canvas, flow, words::equally_right(shown.equally_right));
  soft_text(canvas, flow, shown.id.text());
  flow.gap(canvas.em(0.8F));
}

void ends(Canvas& canvas, Flow& flow, const practice::GuidanceScreen& screen) {
  if (!screen.differences.empty()) {
    card(canvas, flow, 1.1F, [&](Flow& inner) {
      section_heading(canvas, inner, words::differ_heading);
      for (const auto& shown : screen.differences)
        difference(canvas, inner, shown);
    });
    flow.gap(canvas.em(0.9F));
  }
  if (screen.gaps.empty()) return;
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    section_heading(canvas, inner, words::not_covered_heading);
    soft_text(canvas, inner, words::not_covered_note);
    for (const auto& gap : screen.gaps) {
      inner.gap(canvas.em(0.3F));
      small_text(canvas, inner, gap.text);
    }
  });
}

void documents_card(Canvas& canvas, Flow& flow, const practice::GuidanceScreen& screen) {
  card(canvas, flow, 1.1F, [&](Flow& inner) {
    section_heading(canvas, inner, words::documents_heading);
    for (const auto& document : screen.documents) {
      inner.gap(canvas.em(0.3F));
      small_text(canvas, inner, words::document_line(document.file, document.title, document.description));
    }
  });
  flow.gap(canvas.em(0.9F));
}

void search_field(Canvas& canvas, Flow& flow) {
  UiState& state = canvas.state();
  const ImGuiIO& io = ImGui::GetIO();
  const bool slash = io.InputQueueCharacters.Size == 1 && io.InputQueueCharacters[0] == '/';
  if (canvas.usable() && !is_typing(state) && (slash || canvas.ctrl_key(Key::f)))
    focus_on(state, canvas.id_of("search"));
  const FieldSpec spec{"search", words::search_guidance, words::search_guidance_hint, false};
  if (text_field(canvas, flow, spec, state.guidance_search))
    canvas.emit(practice::SearchGuidance{state.guidance_search});
}

bool is_empty(const practice::GuidanceScreen& screen) {
  return screen.families.empty() && screen.differences.empty() && screen.gaps.empty();
}

}  // namespace

void guidance_view(Canvas& canvas, const practice::GuidanceScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "guidance");
  scrolling_page(canvas, page, 84, [&](Flow& flow) {
    heading_text(canvas, flow, words::guidance_heading);
    soft_text(canvas, flow, words::guidance_note);
    flow.gap(canvas.em(0.9F));
    search_field(canvas, flow);
    flow.gap(canvas.em(0.9F));
    if (screen.search.empty()) documents_card(canvas, flow, screen);
    if (is_empty(screen)) body_text(canvas, flow, words::nothing_found);
    for (const auto& family : screen.families)
      family_card(canvas, flow, screen, family);
    ends(canvas, flow, screen);
  });
}

}  // namespace nc::ui
