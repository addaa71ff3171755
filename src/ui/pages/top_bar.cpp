#include "ui/pages/top_bar.hpp"

#include <algorithm>
#include <array>

#include "ui/kit/scroll_area.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/banner.hpp"
#include "ui/pages/shortcuts.hpp"
#include "words/pages/assistive.hpp"
#include "words/pages/settings.hpp"
#include "words/pages/window.hpp"

namespace nc::ui {
namespace {

using practice::BarPage;

constexpr std::array tool_ids{std::string_view("take-back"), std::string_view("text-size"), std::string_view("theme"),
                              std::string_view("help")};

practice::Settings with_next_theme(practice::Settings settings) {
  switch (settings.theme) {
    case practice::ThemeName::light:
      settings.theme = practice::ThemeName::dark;
      break;
    case practice::ThemeName::dark:
      settings.theme = practice::ThemeName::high_contrast;
      break;
    case practice::ThemeName::high_contrast:
      settings.theme = practice::ThemeName::light;
      break;
  }
  return settings;
}

practice::Settings with_next_text_size(practice::Settings settings) {
  settings.text_percent += practice::text_percent_step;
  if (settings.text_percent > practice::text_percent_max) settings.text_percent = practice::text_percent_min;
  return settings;
}

/// The links at the right end: what each is called, and what it does.
struct Tools {
  Canvas& canvas;
  const practice::Frame& frame;
  const TopBarSpec& spec;

  std::size_t first() const { return spec.shows_take_back ? 0 : 1; }

  std::string_view label(std::size_t index) const {
    constexpr std::array labels{words::take_back, words::text_size, words::theme, words::help};
    return labels[index];
  }
  ButtonSpec button_spec(std::size_t index) const {
    ButtonSpec made{tool_ids[index], label(index), ButtonKind::nav};
    made.enabled = index != 0 || spec.can_take_back;
    if (!made.enabled) made.description = words::assistive::nothing_to_take_back;
    if (tool_ids[index] == "help") made.shortcut = shortcut::help;
    return made;
  }
  float width() const {
    float sum = 0;
    for (std::size_t index = first(); index < tool_ids.size(); ++index)
      sum += button_size(canvas, button_spec(index), canvas.em(30)).width + canvas.em(space::half);
    return sum - canvas.em(space::half);
  }
  void act(std::size_t index) const {
    switch (index) {
      case 0:
        return canvas.emit(practice::TakeBack{});
      case 1:
        return canvas.emit(practice::ChangeSettings{with_next_text_size(frame.settings)});
      case 2:
        return canvas.emit(practice::ChangeSettings{with_next_theme(frame.settings)});
      default:
        return canvas.emit(practice::ToggleHelp{});
    }
  }
  void draw(Flow& flow) const {
    WrapRow row(flow, canvas.em(space::half));
    for (std::size_t index = first(); index < tool_ids.size(); ++index) {
      ButtonSpec made = button_spec(index);
      const std::string name =
          index == 1 ? words::text_size_name(frame.settings.text_percent)
                     : (index == 2 ? words::theme_button_name(frame.settings.theme) : std::string(made.label));
      made.name = name;
      if (row_button(canvas, row, made, flow.width)) act(index);
    }
    row.finish();
  }
};

/// What stands in the row besides links: text, unless it is the title of the screen.
struct RowText {
  std::string_view words;
  TextStyle style;
  Role role = Role::text;
};

void place_in_row(Canvas& canvas, WrapRow& row, const RowText& text, float widest) {
  const auto& [words, style, role] = text;
  const Size size = text_size(canvas, style.face, words, widest);
  const float spare = std::max(0.0F, canvas.em(1.7F) - size.height);
  const Rect rect = row.place({size.width, size.height + spare});
  const Rect inner{rect.left, rect.top + spare / 2, rect.right, rect.bottom - spare / 2};
  paint_text(canvas, inner, words, style);
  canvas.add_node(role, {}, ShownText(words).view(), inner);
}

void page_link(Canvas& canvas, WrapRow& row, ButtonSpec spec, practice::Action action) {
  if (spec.on) spec.description = words::assistive::open_page;
  if (row_button(canvas, row, spec, canvas.em(20))) canvas.emit(std::move(action));
}

void draw_pages(Canvas& canvas, Flow& flow, const practice::Frame& frame) {
  WrapRow row(flow, canvas.em(0.9F), canvas.em(0.1F));
  place_in_row(canvas, row, {words::program_name, {Face::title, canvas.theme().ink}}, flow.width);
  if (frame.links.back) page_link(canvas, row, {"back", words::back, ButtonKind::link}, practice::GoBack{});
  const BarPage open = frame.links.open;
  page_link(canvas, row, {"library", words::library, ButtonKind::nav, true, open == BarPage::library},
            practice::OpenLibrary{});
  page_link(canvas, row, {"progress", words::progress, ButtonKind::nav, true, open == BarPage::progress},
            practice::OpenProgress{});
  page_link(canvas, row, {"guidance", words::guidance, ButtonKind::nav, true, open == BarPage::guidance},
            practice::OpenGuidance{});
  page_link(canvas, row, {"settings", words::settings, ButtonKind::nav, true, open == BarPage::settings},
            practice::OpenSettings{});
  page_link(canvas, row, {"about", words::about, ButtonKind::nav, true, open == BarPage::about}, practice::OpenAbout{});
  row.finish();
}

void draw_case_line(Canvas& canvas, Flow& flow, const TopBarSpec& spec) {
  WrapRow row(flow, canvas.em(1), canvas.em(0.1F));
  page_link(canvas, row, {"library", words::back_to_library, ButtonKind::link}, practice::OpenLibrary{});
  place_in_row(canvas, row, {spec.title, {Face::body_bold, canvas.theme().ink}, Role::heading}, flow.width);
  place_in_row(canvas, row, {spec.meta, {Face::body, canvas.theme().soft_ink}}, flow.width);
  row.finish();
}

/// The bar's content in a column of the window's width: the line and the tools beside it, or below it when narrow.
void bar_content(Canvas& canvas, Flow& flow, const Tools& tools) {
  const float inset = canvas.em(space::page) - canvas.em(0.25F);
  const float whole = flow.width - 2 * inset;
  const float tools_width = tools.width();
  const bool beside = whole - tools_width > canvas.em(27);
  const float padding = beside ? canvas.em(0.85F) : canvas.em(0.4F);
  Flow left{flow.x + inset, flow.y + padding, beside ? whole - tools_width : whole};
  if (tools.spec.title.empty())
    draw_pages(canvas, left, tools.frame);
  else
    draw_case_line(canvas, left, tools.spec);
  Flow right = beside ? Flow{flow.x + inset + whole - tools_width, flow.y + padding, tools_width + canvas.em(1)}
                      : Flow{flow.x + inset - canvas.em(0.25F), left.y, whole};
  tools.draw(right);
  flow.y = std::max(left.y, right.y) + padding;
}

}  // namespace

Rect top_bar(Canvas& canvas, const practice::Frame& frame, const TopBarSpec& spec) {
  const Rect window = canvas.clip();
  const IdScope scope(canvas, "bar");
  const Tools tools{canvas, frame, spec};
  const auto content = [&](Flow& flow) { bar_content(canvas, flow, tools); };
  const float needed = measure(canvas, window.width(), content);
  const float height = std::min(needed, window.height() * 0.42F);  // a title without end scrolls
  const Rect bar{window.left, window.top, window.right, window.top + height};
  canvas.fill(bar, canvas.theme().surface);
  canvas.line({bar.left, bar.bottom}, {bar.right, bar.bottom}, canvas.theme().line);
  if (needed > height) {
    scroll_area(canvas, "bar", bar, content);
  } else {
    Flow flow{bar.left, bar.top, bar.width()};
    content(flow);
  }
  return banners(canvas, frame, {window.left, bar.bottom + 1, window.right, window.bottom});
}

}  // namespace nc::ui
