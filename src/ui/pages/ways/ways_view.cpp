#include "ui/pages/ways/ways_view.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "ui/kit/widgets.hpp"
#include "ui/pages/filter_panel.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/library.hpp"
#include "words/pages/ways.hpp"
#include "words/pages/window.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

/// One way to practise: what it is, and what it has now.
struct Way {
  std::string_view id;
  std::string_view name;
  std::string_view note;
  std::string amount{};        ///< '12 cases'
  std::string_view why_not{};  ///< shown in place of the amount when there is nothing to begin
  std::string_view label = words::ways::start;
  ButtonKind kind = ButtonKind::plain;
};

/// Name and note on the left, how much there is and the button on the right; below each other when narrow. True when
/// pressed.
bool way_row(Canvas& canvas, Flow& flow, const Way& way) {
  const bool enabled = way.why_not.empty();
  const std::string name = words::labelled(way.label, way.name);
  ButtonSpec spec{way.id, way.label, way.kind, enabled, false, name, false};
  spec.description = way.why_not;
  const Size size = button_size(canvas, spec, canvas.em(12));
  const bool narrow = flow.width < canvas.em(26);
  const float right = flow.x + flow.width;
  Flow left{flow.x, flow.y, narrow ? flow.width : flow.width - size.width - canvas.em(1.5F)};
  bold_text(canvas, left, way.name);
  soft_text(canvas, left, way.note);
  small_text(canvas, left, enabled ? std::string_view(way.amount) : way.why_not);
  if (narrow) {
    left.gap(canvas.em(space::hair));
    const Rect line = left.take(size.height);
    flow.y = left.y;
    return button(canvas, {line.left, line.top, line.left + size.width, line.bottom}, spec);
  }
  const float bottom = std::max(left.y, flow.y + size.height);
  const float middle = (flow.y + bottom) / 2;
  flow.y = bottom;
  return button(canvas, {right - size.width, middle - size.height / 2, right, middle + size.height / 2}, spec);
}

void divide(Canvas& canvas, Flow& flow) {
  flow.gap(canvas.em(0.8F));
  canvas.line({flow.x, flow.y}, {flow.x + flow.width, flow.y}, canvas.theme().line);
  flow.gap(canvas.em(0.8F));
}

std::string_view unless(bool there, std::string_view why_not) {
  return there ? std::string_view() : why_not;
}

void usual_ways(Canvas& canvas, Flow& flow, const practice::WaysScreen& screen) {
  const std::string no_review = words::ways::nothing_due(screen.next_due_in_days);
  if (way_row(canvas, flow,
              {"practise", words::practise_ten, words::ways::practise_note, words::case_count(screen.cases),
               unless(screen.cases > 0, words::ways::no_case), words::ways::start, ButtonKind::primary}))
    canvas.emit(practice::StartPractice{});
  divide(canvas, flow);
  if (way_row(canvas, flow,
              {"review", words::ways::review, words::ways::review_note, words::case_count(screen.due),
               unless(screen.due > 0, no_review)}))
    canvas.emit(practice::StartReview{});
  divide(canvas, flow);
  if (way_row(canvas, flow,
              {"misses", words::my_misses, words::ways::misses_note, words::case_count(screen.missed),
               unless(screen.missed > 0, words::ways::no_misses)}))
    canvas.emit(practice::StartMisses{});
  divide(canvas, flow);
  if (way_row(canvas, flow,
              {"dangerous", words::ways::dangerous, words::ways::dangerous_note, words::case_count(screen.dangerous),
               unless(screen.dangerous > 0, words::ways::no_dangerous)}))
    canvas.emit(practice::StartDangerous{});
}

void special_ways(Canvas& canvas, Flow& flow, const practice::WaysScreen& screen) {
  const bool apart = screen.pairs >= screen.fewest_pairs;
  divide(canvas, flow);
  if (way_row(canvas, flow,
              {"twins", words::ways::twins, words::ways::twins_note, words::ways::pairs(screen.pairs),
               unless(apart, words::ways::no_twins)}))
    canvas.emit(practice::StartTwins{});
  divide(canvas, flow);
  const std::string note = words::ways::realistic_note(screen.one_in);
  if (way_row(canvas, flow,
              {"realistic", words::ways::realistic, note, words::case_count(screen.cases),
               unless(screen.can_be_realistic, words::ways::no_realistic)}))
    canvas.emit(practice::StartRealistic{});
  divide(canvas, flow);
  if (way_row(canvas, flow,
              {"exam", words::exam, words::ways::exam_note, words::case_count(screen.cases),
               unless(screen.cases > 0, words::ways::no_case), words::ways::set_up}))
    canvas.emit(practice::OpenExamSetup{});
}

/// The name with its count, and two links: practise these, or see them in the library.
void family_row(Canvas& canvas, Flow& flow, const practice::WaysScreen& screen, std::size_t index) {
  const library::FamilyCount& family = screen.families[index];
  const IdScope scope(canvas, fmt::format("family{}", index));
  WrapRow row(flow, canvas.em(0.6F), canvas.em(space::hair));
  const std::string start = words::ways::practise_some(family.cases);
  const std::string start_name = words::labelled(start, family.name);
  const std::string show_name = words::labelled(words::ways::show, family.name);
  const ButtonSpec practise{"practise", start, ButtonKind::link, true, false, start_name, false};
  const ButtonSpec show{"show", words::ways::show, ButtonKind::link, true, false, show_name, false};
  const float links = button_size(canvas, practise, canvas.em(12)).width +
                      button_size(canvas, show, canvas.em(12)).width + canvas.em(1.2F);
  const float width = std::max(flow.width - links - 1, std::min(canvas.em(10), flow.width));
  const std::string label = words::with_capital(family.name) + " · " + words::case_count(family.cases);
  const Size size = text_size(canvas, Face::body, label, width);
  const float height = button_size(canvas, practise, canvas.em(12)).height;
  const Rect place = row.place({width, std::max(size.height, height)});
  const Rect inner{place.left, place.centre().y - size.height / 2, place.right, place.centre().y + size.height / 2};
  paint_text(canvas, inner, label, {Face::body, canvas.theme().ink});
  canvas.add_node(Role::text, {}, label, inner);
  if (row_button(canvas, row, practise, flow.width)) canvas.emit(practice::StartFamily{family.name});
  if (row_button(canvas, row, show, flow.width)) {
    practice::CaseFilter filter = screen.filter;
    filter.family = family.name;
    canvas.emit(practice::ShowCases{std::move(filter)});
  }
  row.finish();
}

void families(Canvas& canvas, Flow& flow, const practice::WaysScreen& screen) {
  if (screen.families.empty()) return;
  section_heading(canvas, flow, words::ways::families);
  soft_text(canvas, flow, words::ways::families_note);
  flow.gap(canvas.em(0.8F));
  const IdScope scope(canvas, "families");
  card(canvas, flow, 1.2F, [&](Flow& inner) {
    for (std::size_t index = 0; index < screen.families.size(); ++index)
      family_row(canvas, inner, screen, index);
  });
}

void where_from(Canvas& canvas, Flow& flow, const practice::WaysScreen& screen) {
  body_text(canvas, flow, words::ways::source(screen.cases, screen.total));
  flow.gap(canvas.em(0.6F));
  region_choice(canvas, flow, screen.filter);
  if (screen.cases < screen.total && flow_button(canvas, flow, {"all", words::ways::all_cases, ButtonKind::link}))
    canvas.emit(practice::ChangeFilter{});
}

}  // namespace

void ways_view(Canvas& canvas, const practice::WaysScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "ways");
  scrolling_page(canvas, page, 52, [&](Flow& flow) {
    heading_text(canvas, flow, words::ways::heading);
    where_from(canvas, flow, screen);
    flow.gap(canvas.em(1.2F));
    card(canvas, flow, 1.2F, [&](Flow& inner) {
      usual_ways(canvas, inner, screen);
      special_ways(canvas, inner, screen);
    });
    flow.gap(canvas.em(1.6F));
    families(canvas, flow, screen);
    flow.gap(canvas.em(1.2F));
    soft_text(canvas, flow, words::disclaimer);
  });
}

}  // namespace nc::ui
