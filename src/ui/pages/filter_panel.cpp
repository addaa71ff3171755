#include "ui/pages/filter_panel.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "ui/kit/choices.hpp"
#include "ui/kit/figure.hpp"
#include "ui/kit/widgets.hpp"
#include "words/pages/library.hpp"
#include "words/pages/review.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

using guidance::Region;
using practice::PracticeStatus;

constexpr std::array regions{Region::neck, Region::upper_back, Region::shoulder};
constexpr std::array<std::string_view, 3> region_ids{"neck", "upper-back", "shoulder"};

guidance::RegionSet toggled(guidance::RegionSet set, Region toggled_region) {
  guidance::RegionSet result;
  for (const Region region : regions) {
    if (set.contains(region) != (region == toggled_region)) result.insert(region);
  }
  return result;
}

void change_region(Canvas& canvas, practice::CaseFilter filter, Region region) {
  filter.regions = toggled(filter.regions, region);
  canvas.emit(practice::ChangeFilter{std::move(filter)});
}

void take_digits(Canvas& canvas, const practice::CaseFilter& filter) {
  if (const auto digit = pressed_digit(canvas, regions.size())) change_region(canvas, filter, regions[*digit]);
}

void region_chips(Canvas& canvas, Flow& flow, const practice::CaseFilter& filter) {
  canvas.open_node(Role::group, "regions", words::regions);
  WrapRow row(flow, canvas.em(space::half));
  for (std::size_t index = 0; index < regions.size(); ++index) {
    const std::string label = words::numbered(static_cast<int>(index) + 1, words::region_word(regions[index]));
    const ButtonSpec spec{
        region_ids[index], label, ButtonKind::chip, true, filter.regions.contains(regions[index]), {}, true};
    if (row_button(canvas, row, spec, flow.width)) change_region(canvas, filter, regions[index]);
  }
  row.finish();
  canvas.close_node();
}

std::string with_known_count(const FilterPanelSpec& panel, std::string_view word, std::size_t count) {
  return panel.shows_counts ? words::with_count(word, count) : std::string(word);
}

void due_chip(Canvas& canvas, WrapRow& row, const FilterPanelSpec& panel, float widest) {
  const bool on = panel.filter.due_by.has_value();
  const std::string label = with_known_count(panel, words::review::due_chip, panel.due);
  if (!row_button(canvas, row, {"due", label, ButtonKind::chip, true, on, {}, true}, widest)) return;
  practice::CaseFilter filter = panel.filter;
  filter.due_by = on ? std::nullopt : std::optional(Day{});  // update() makes it today
  canvas.emit(practice::ChangeFilter{std::move(filter)});
}

/// Pressing it takes the family off; families are chosen elsewhere.
void family_chip(Canvas& canvas, Flow& flow, const practice::CaseFilter& now) {
  if (now.family.empty()) return;
  flow.gap(canvas.em(0.8F));
  WrapRow row(flow, canvas.em(space::half));
  const std::string label = words::review::family_chip(now.family);
  if (row_button(canvas, row, {"family", label, ButtonKind::chip, true, true, {}, true}, flow.width)) {
    practice::CaseFilter filter = now;
    filter.family.clear();
    canvas.emit(practice::ChangeFilter{std::move(filter)});
  }
  row.finish();
}

void status_chips(Canvas& canvas, Flow& flow, const FilterPanelSpec& panel) {
  constexpr std::array all{PracticeStatus::fresh, PracticeStatus::missed, PracticeStatus::done};
  constexpr std::array<std::string_view, 3> ids{"new", "missed", "done"};
  const std::array counts{panel.fresh, panel.missed, panel.done};
  canvas.open_node(Role::group, "status", words::status);
  WrapRow row(flow, canvas.em(space::half));
  due_chip(canvas, row, panel, flow.width);
  for (std::size_t index = 0; index < all.size(); ++index) {
    const bool on = panel.filter.status == all[index];
    const std::string label = with_known_count(panel, words::status_word(all[index]), counts[index]);
    if (!row_button(canvas, row, {ids[index], label, ButtonKind::chip, true, on, {}, true}, flow.width)) continue;
    practice::CaseFilter filter = panel.filter;
    filter.status = on ? std::nullopt : std::optional(all[index]);
    canvas.emit(practice::ChangeFilter{std::move(filter)});
  }
  row.finish();
  canvas.close_node();
}

void difficulty_chips(Canvas& canvas, Flow& flow, const practice::CaseFilter& now) {
  constexpr std::array<std::string_view, 3> ids{"plain", "mixed", "subtle"};
  canvas.open_node(Role::group, "difficulty", words::difficulty);
  WrapRow row(flow, canvas.em(space::half));
  for (int level = 1; level <= 3; ++level) {
    const bool on = now.difficulty == level;
    const ButtonSpec spec{
        ids[static_cast<std::size_t>(level - 1)], words::difficulty_word(level), ButtonKind::chip, true, on, {}, true};
    if (!row_button(canvas, row, spec, flow.width)) continue;
    practice::CaseFilter filter = now;
    filter.difficulty = on ? std::nullopt : std::optional(level);
    canvas.emit(practice::ChangeFilter{std::move(filter)});
  }
  row.finish();
  canvas.close_node();
}

void figure_card(Canvas& canvas, Flow& flow, const practice::CaseFilter& filter) {
  card(canvas, flow, 0.75F, [&](Flow& inner) {
    const Rect rect = inner.take(std::min(canvas.em(17.5F), inner.width * 1.2F));
    if (const auto region = choosing_figure(canvas, rect, filter.regions)) change_region(canvas, filter, *region);
    inner.gap(canvas.em(space::half));
    place_text(canvas, inner, words::click_region, {Face::small, canvas.theme().soft_ink, Align::centre});
  });
}

void chips(Canvas& canvas, Flow& flow, const FilterPanelSpec& spec) {
  region_chips(canvas, flow, spec.filter);
  if (spec.shows_status) {
    flow.gap(canvas.em(0.8F));
    status_chips(canvas, flow, spec);
  }
  flow.gap(canvas.em(0.8F));
  difficulty_chips(canvas, flow, spec.filter);
  family_chip(canvas, flow, spec.filter);
}

}  // namespace

void region_choice(Canvas& canvas, Flow& flow, const practice::CaseFilter& filter) {
  const IdScope scope(canvas, "filter");
  take_digits(canvas, filter);
  region_chips(canvas, flow, filter);
}

void filter_panel(Canvas& canvas, Flow& flow, const FilterPanelSpec& spec) {
  const IdScope scope(canvas, "filter");
  take_digits(canvas, spec.filter);
  const float beside = canvas.em(13);
  if (flow.width < beside + canvas.em(12)) {
    figure_card(canvas, flow, spec.filter);
    flow.gap(canvas.em(space::one));
    chips(canvas, flow, spec);
    return;
  }
  Flow left{flow.x, flow.y, beside};
  figure_card(canvas, left, spec.filter);
  Flow right{flow.x + beside + canvas.em(1.2F), flow.y, flow.width - beside - canvas.em(1.2F)};
  chips(canvas, right, spec);
  flow.y = std::max(left.y, right.y);
}

}  // namespace nc::ui
