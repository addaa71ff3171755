#include "gallery/gallery_panel.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "ui/kit/focus.hpp"
#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"

namespace nc::gallery {
namespace {

using ui::Canvas;
using ui::Flow;

namespace space = ui::space;

/// One of several values of the position, as a row of chips.
struct Choice {
  std::string_view id;
  std::size_t chosen = 0;
  std::vector<std::string> names;
};

std::optional<std::size_t> choice_row(Canvas& canvas, Flow& flow, const Choice& choice) {
  std::optional<std::size_t> pressed;
  const ui::IdScope scope(canvas, choice.id);
  ui::WrapRow row(flow, canvas.em(space::half));
  for (std::size_t at = 0; at < choice.names.size(); ++at) {
    const std::string id = std::to_string(at + 1);
    if (ui::row_button(canvas, row, {id, choice.names[at], ui::ButtonKind::chip, true, at == choice.chosen},
                       flow.width))
      pressed = at;
  }
  row.finish();
  flow.gap(canvas.em(space::half));
  return pressed;
}

std::vector<std::string> theme_names() {
  std::vector<std::string> names;
  for (const practice::ThemeName theme : staging::every_theme)
    names.emplace_back(practice::to_text(theme));
  return names;
}

std::vector<std::string> percent_names() {
  std::vector<std::string> names;
  for (const int percent : staging::every_text_percent)
    names.push_back(fmt::format("{} %", percent));
  return names;
}

std::vector<std::string> size_names() {
  std::vector<std::string> names;
  for (std::size_t size = 0; size < size_count; ++size)
    names.push_back(size_name(size));
  return names;
}

void choose(Canvas& canvas, Flow& flow, const Position& now, std::optional<Position>& wanted) {
  const auto row = [&](const Choice& choice, std::size_t Position::*part) {
    if (const auto pressed = choice_row(canvas, flow, choice)) {
      wanted = now;
      (*wanted).*part = *pressed;
    }
  };
  row({"theme", now.theme, theme_names()}, &Position::theme);
  row({"text", now.percent, percent_names()}, &Position::percent);
  row({"size", now.size, size_names()}, &Position::size);
}

void say_what_is_wrong(Canvas& canvas, Flow& flow, const std::string& error) {
  canvas.open_node(Role::alert, "error", "The last look that was right is shown");
  ui::card(canvas, flow, 0.5F, [&](Flow& inner) {
    ui::bold_small(canvas, inner, "The last look that was right is shown");
    ui::small_text(canvas, inner, error);
  });
  canvas.close_node();
  flow.gap(canvas.em(space::half));
}

void list_screens(Canvas& canvas, Flow& flow, const PanelContent& content, std::optional<Position>& wanted) {
  const ui::IdScope scope(canvas, "screens");
  for (std::size_t at = 0; at < content.screens.size(); ++at) {
    const std::string id = staging::file_name_of(content.screens[at]);
    const bool chosen = at == content.position.screen;
    const float top = flow.y;
    const auto kind = chosen ? ui::ButtonKind::chip : ui::ButtonKind::link;
    if (ui::flow_button(canvas, flow, {id, content.screens[at].name, kind, true, chosen})) {
      wanted = content.position;
      wanted->screen = at;
    }
    if (chosen && content.moved) canvas.reveal() = Rect{flow.x, top, flow.x + flow.width, flow.y};
  }
}

/// What is always in view.
void say_where(Canvas& canvas, Flow& flow, const PanelContent& content) {
  const staging::ScreenCase& screen = content.screens[content.position.screen];
  ui::section_heading(canvas, flow, screen.name);
  ui::soft_text(canvas, flow, staging::picture_name_of(screen, settings_at(content.position)));
  flow.gap(canvas.em(space::half));
  if (!content.error.empty()) say_what_is_wrong(canvas, flow, content.error);
}

void offer_all(Canvas& canvas, Flow& flow, const PanelContent& content, std::optional<Position>& wanted) {
  choose(canvas, flow, content.position, wanted);
  for (const std::string_view line : key_lines)
    ui::soft_text(canvas, flow, line);
  flow.gap(canvas.em(space::one));
  list_screens(canvas, flow, content, wanted);
}

}  // namespace

std::optional<Position> draw_panel(ui::Canvas& canvas, const Rect& rect, const PanelContent& content) {
  std::optional<Position> wanted;
  canvas.fill(rect, canvas.theme().surface);
  canvas.line({rect.left, rect.top}, {rect.left, rect.bottom}, canvas.theme().control);
  {
    const ui::IdScope scope(canvas, "gallery");
    const float inset = canvas.em(space::half);
    Flow top{rect.left + inset, rect.top + inset, rect.width() - 2 * inset};
    say_where(canvas, top, content);
    ui::scroll_area(canvas, "panel", {top.x, top.y, rect.right, rect.bottom}, [&](Flow& flow) {
      flow.width -= canvas.em(space::one);  // beside the bar
      offer_all(canvas, flow, content, wanted);
    });
  }
  ui::finish_focus(canvas);
  return wanted;
}

}  // namespace nc::gallery
