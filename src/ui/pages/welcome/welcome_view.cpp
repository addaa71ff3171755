#include "ui/pages/welcome/welcome_view.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ui/kit/choices.hpp"
#include "ui/kit/figure.hpp"
#include "ui/kit/marks.hpp"
#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/notice.hpp"
#include "words/pages/library.hpp"
#include "words/pages/reading.hpp"
#include "words/pages/welcome.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

using guidance::Region;
using guidance::Urgency;

constexpr std::array regions{Region::neck, Region::upper_back, Region::shoulder};
constexpr std::array<std::string_view, 3> region_ids{"neck", "upper-back", "shoulder"};
constexpr std::array marks{Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

/// One region at a time; the one that is chosen already is let go again.
void choose(Canvas& canvas, guidance::RegionSet now, Region region) {
  practice::CaseFilter filter;
  if (!now.contains(region)) filter.regions.insert(region);
  canvas.emit(practice::ChangeFilter{std::move(filter)});
}

/// The four classes that the trainee will sort reports into, as mark and word.
void classes_row(Canvas& canvas, Flow& flow) {
  WrapRow row(flow, canvas.em(1.25F), canvas.em(space::half));
  const float mark = canvas.em(1.2F);
  const float gap = canvas.em(0.45F);
  for (const Urgency urgency : marks) {
    const std::string_view word = words::urgency_word(urgency);
    const Size size = text_size(canvas, Face::body, word, flow.width - mark - gap);
    const Rect rect = row.place({mark + gap + size.width + 1, size.height});
    const float top = rect.centre().y - mark / 2;
    paint_urgency_mark(canvas, {rect.left, top, rect.left + mark, top + mark}, urgency);
    const Rect words{rect.left + mark + gap, rect.top, rect.right, rect.bottom};
    paint_text(canvas, words, word, {Face::body, canvas.theme().ink});
    canvas.add_node(Role::text, {}, word, words);
  }
  row.finish();
}

void start_row(Canvas& canvas, Flow& flow, const practice::WelcomeScreen& screen) {
  WrapRow row(flow, canvas.em(0.75F));
  const std::string label = words::welcome_start(screen.regions);
  const bool by_key = canvas.usable() && canvas.ctrl_key(Key::enter);
  const bool any = screen.cases > 0;
  ButtonSpec start{"start", label, ButtonKind::primary, any};
  if (screen.reading) start.description = words::reading::wait;
  if (row_button(canvas, row, start, flow.width) || (any && by_key)) canvas.emit(practice::StartFirst{});
  if (row_button(canvas, row, {"library", words::welcome_to_library}, flow.width)) canvas.emit(practice::OpenLibrary{});
  row.finish();
}

/// Why nothing can begin yet; a failure stands in the library.
void reading_line(Canvas& canvas, Flow& flow, const practice::ReadingState& state) {
  if (state.failure) {
    canvas.open_node(Role::alert, "failure", words::reading::failed);
    small_text(canvas, flow, words::reading::failed);
    canvas.close_node();
    return;
  }
  soft_text(canvas, flow, words::reading::wait);
}

void limits(Canvas& canvas, Flow& flow) {
  const float indent = canvas.em(1.1F);
  const float top = flow.y;
  Flow inner{flow.x + indent, flow.y, flow.width - indent};
  section_heading(canvas, inner, words::welcome_limits_heading);
  inner.gap(canvas.em(space::hair));
  place_text(canvas, inner, words::welcome_limits, {Face::body, canvas.theme().soft_ink});
  canvas.fill({flow.x, top, flow.x + canvas.em(0.19F), inner.y}, canvas.theme().line);
  flow.y = inner.y;
}

void words_side(Canvas& canvas, Flow& flow, const practice::WelcomeScreen& screen) {
  heading_text(canvas, flow, words::welcome_heading);
  flow.gap(canvas.em(0.9F));
  place_text(canvas, flow, words::welcome_what, {Face::words, canvas.theme().ink});
  flow.gap(canvas.em(1.25F));
  classes_row(canvas, flow);
  flow.gap(canvas.em(1.75F));
  if (screen.look_alike) {
    bold_small(canvas, flow, words::said(*screen.look_alike));
    flow.gap(canvas.em(0.6F));
  }
  start_row(canvas, flow, screen);
  flow.gap(canvas.em(0.6F));
  if (screen.reading)
    reading_line(canvas, flow, *screen.reading);
  else
    soft_text(canvas, flow, words::welcome_kept);
  flow.gap(canvas.em(1.75F));
  limits(canvas, flow);
}

void region_chips(Canvas& canvas, Flow& flow, guidance::RegionSet chosen) {
  canvas.open_node(Role::group, "regions", words::regions);
  const IdScope scope(canvas, "regions");
  float width = 0;
  std::array<std::string, 3> labels;
  for (std::size_t index = 0; index < regions.size(); ++index) {
    labels[index] = words::numbered(static_cast<int>(index) + 1, words::region_word(regions[index]));
    width += button_size(canvas, {region_ids[index], labels[index], ButtonKind::chip}, flow.width).width;
  }
  width += 2 * canvas.em(space::half) + 2;
  Flow middle{flow.x + std::max(0.0F, (flow.width - width) / 2), flow.y, std::min(flow.width, width)};
  WrapRow row(middle, canvas.em(space::half));
  for (std::size_t index = 0; index < regions.size(); ++index) {
    const bool on = chosen.contains(regions[index]);
    if (row_button(canvas, row, {region_ids[index], labels[index], ButtonKind::chip, true, on, {}, true}, middle.width))
      choose(canvas, chosen, regions[index]);
  }
  row.finish();
  flow.y = middle.y;
  canvas.close_node();
}

void figure_side(Canvas& canvas, Flow& flow, const practice::WelcomeScreen& screen) {
  card(canvas, flow, 1.2F, [&](Flow& inner) {
    const Rect rect = inner.take(std::min(canvas.em(22), inner.width * 1.15F));
    if (const auto region = choosing_figure(canvas, rect, screen.regions)) choose(canvas, screen.regions, *region);
    inner.gap(canvas.em(0.9F));
    region_chips(canvas, inner, screen.regions);
    inner.gap(canvas.em(0.6F));
    place_text(canvas, inner, words::welcome_figure_hint, {Face::small, canvas.theme().soft_ink, Align::centre});
  });
}

/// Words and figure side by side, the lower of the two in the middle of the higher.
void two_columns(Canvas& canvas, Flow& flow, const practice::WelcomeScreen& screen) {
  const float gap = canvas.em(3);
  const float figure_width = canvas.em(24);
  const float words_width = flow.width - figure_width - gap;
  const float words = measure(canvas, words_width, [&](Flow& inner) { words_side(canvas, inner, screen); });
  const float figure = measure(canvas, figure_width, [&](Flow& inner) { figure_side(canvas, inner, screen); });
  Flow left{flow.x, flow.y + std::max(0.0F, (figure - words) / 2), words_width};
  words_side(canvas, left, screen);
  Flow right{flow.x + words_width + gap, flow.y + std::max(0.0F, (words - figure) / 2), figure_width};
  figure_side(canvas, right, screen);
  flow.y += std::max(words, figure);
}

void content(Canvas& canvas, Flow& flow, const practice::WelcomeScreen& screen) {
  if (canvas.in_em(flow.width) >= 52) return two_columns(canvas, flow, screen);
  words_side(canvas, flow, screen);
  flow.gap(canvas.em(1.75F));
  figure_side(canvas, flow, screen);
}

}  // namespace

void welcome_view(Canvas& canvas, const practice::WelcomeScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "welcome");
  if (const auto digit = pressed_digit(canvas, regions.size())) choose(canvas, screen.regions, regions[*digit]);
  scroll_area(canvas, "page", page, [&](Flow& flow) {
    const float inset = canvas.em(space::page);
    const float whole = page.width() - 2 * inset;
    const float width = std::min(whole, canvas.em(66));
    const float height = measure(canvas, width, [&](Flow& inner) { content(canvas, inner, screen); });
    flow.x = page.left + inset + (whole - width) / 2;
    flow.width = width;
    flow.gap(std::max(inset, (page.height() - height) * 0.42F));
    content(canvas, flow, screen);
    flow.gap(inset);
  });
}

}  // namespace nc::ui
