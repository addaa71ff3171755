#include "app/window/screen_painter.hpp"

#include <set>
#include <utility>
#include <vector>

#include <imgui.h>

#include "app/window/page_rest.hpp"
#include "platform/input/imgui_input.hpp"
#include "platform/window/imgui_window.hpp"
#include "ui/kit/look.hpp"

namespace nc::app {

using practice::Action;
using practice::Settings;
using practice::Shown;

namespace {

/// Owns the drawing library's one context.
struct ContextOwner {
  explicit ContextOwner(ImFontAtlas* atlas) : context(ImGui::CreateContext(atlas)) {}
  ContextOwner(const ContextOwner&) = delete;
  ContextOwner& operator=(const ContextOwner&) = delete;
  ~ContextOwner() { ImGui::DestroyContext(context); }
  ImGuiContext* context;
};

}  // namespace

struct ScreenPainter::Parts {
  Parts(platform::Window& w, platform::Renderer& r, Letters ready, DrawFrame d)
      : window(w),
        renderer(r),
        letters(ready.atlas ? std::move(ready) : Letters{std::make_unique<ImFontAtlas>(), {}, {}}),
        context(letters.atlas.get()),
        draw(std::move(d)) {
    letters.fonts.looked_for = &looked_for;
  }

  Result<void> fit_letters(const Settings& settings, platform::LetterSet set);
  Result<bool> make_lacking(const Settings& settings);
  void fit_display(const platform::FrameInput& input);
  void begin_page(const practice::Screen& screen);
  std::optional<std::string> selected(bool marked) const;
  FrameGround ground_of_frame(std::uint64_t revision) const;
  std::optional<Action> build(const Shown& shown, const platform::FrameInput& input, const AssistiveRequest* request);
  Result<std::optional<Action>> build_whole(const Shown& shown, const platform::FrameInput& input,
                                            const AssistiveRequest* request);
  Result<void> show(const Settings& settings, Redraw redraw);
  Colour ground_of(const Settings& settings) const { return ui::theme_of(*look, settings.theme).ground; }

  platform::Window& window;
  platform::Renderer& renderer;
  Letters letters;  ///< before the context, which uses their atlas
  ContextOwner context;
  DrawFrame draw;
  const ui::Look* look = &ui::built_look();
  bool letters_shown = false;                  ///< the renderer has them
  std::set<char32_t> looked_for;               ///< letters that are none of the program's own
  std::vector<platform::OtherLetters> others;  ///< those of them that other fonts have
  ui::UiState state;
  ui::Pasting pasting{[this](bool marked) { return selected(marked); }};
  platform::ClipboardPort clipboard{[this](const char* text) { window.copy(text); },
                                    [this] { return ui::take_pasted(pasting, false); }};
  PageRest rest;
  SemanticTree tree;
  bool display_known = false;
  double last_frame_s = 0;
  std::uint64_t screen_number = 0;
};

ScreenPainter::ScreenPainter(platform::Window& window, platform::Renderer& renderer, Letters ready, DrawFrame draw)
    : parts_(std::make_unique<Parts>(window, renderer, std::move(ready), std::move(draw))) {
  platform::configure_imgui(ImGui::GetIO());
  platform::connect_clipboard(ImGui::GetIO(), parts_->clipboard);
}

ScreenPainter::~ScreenPainter() = default;

void ScreenPainter::Parts::fit_display(const platform::FrameInput& input) {
  if (std::exchange(display_known, true) && !input.resized) return;
  const platform::Extent size = window.size();
  const platform::Extent pixels = window.framebuffer_size();
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
  const float density = size.width > 0 ? static_cast<float>(pixels.width) / static_cast<float>(size.width) : 1.0F;
  io.DisplayFramebufferScale = {density, density};
}

/// What was pressed before a screen could be seen was not meant for it: a second click on 'Submit' must not fall on
/// 'Next', and neither must one that comes just after it.
void ScreenPainter::Parts::begin_page(const practice::Screen& screen) {
  window.poll();
  window.drop_presses();
  ++screen_number;
  const auto* debrief = std::get_if<practice::DebriefScreen>(&screen);
  rest.begin(debrief != nullptr && practice::tells_of_danger(*debrief) ? danger_rest_s : page_rest_s);
}

std::optional<std::string> ScreenPainter::Parts::selected(bool marked) const {
  auto text = window.selected_text(marked ? platform::Selection::primary : platform::Selection::clipboard);
  return text ? std::optional(std::move(*text)) : std::nullopt;
}

Result<void> ScreenPainter::Parts::fit_letters(const Settings& settings, platform::LetterSet set) {
  ImGuiIO& io = ImGui::GetIO();
  const LetterSize wanted{settings.text_percent, window.scale_hint(), io.DisplayFramebufferScale.x, look->type};
  const bool fits = wanted == letters.size && set == letters.set && letters.others == count_letters(others);
  if (fits && letters_shown) return {};
  if (!fits) {
    auto made = make_letters(settings, wanted, set, others);
    if (!made) return tl::unexpected<Error>(std::move(made.error()));
    io.Fonts = made->atlas.get();
    letters = std::move(*made);
    letters.fonts.looked_for = &looked_for;
  }
  if (auto uploaded = renderer.upload_fonts(*io.Fonts); !uploaded) return uploaded;
  io.FontGlobalScale = 1.0F / wanted.density;
  letters_shown = true;
  return {};
}

/// Makes the letters that the last frame lacked: first all of the program's own, then those of other fonts. Returns
/// false when it lacked none that can be made.
Result<bool> ScreenPainter::Parts::make_lacking(const Settings& settings) {
  if (state.lacks_letters) {
    if (auto fitted = fit_letters(settings, platform::LetterSet::all); !fitted)
      return tl::unexpected<Error>(std::move(fitted.error()));
    return true;
  }
  if (state.other_letters.empty()) return false;
  looked_for.insert(state.other_letters.begin(), state.other_letters.end());
  others = platform::find_other_letters(looked_for);
  if (count_letters(others) == letters.others) return false;
  if (auto fitted = fit_letters(settings, letters.set); !fitted)
    return tl::unexpected<Error>(std::move(fitted.error()));
  return true;
}

FrameGround ScreenPainter::Parts::ground_of_frame(std::uint64_t revision) const {
  const ImGuiIO& io = ImGui::GetIO();
  return {revision, io.DisplaySize.x, io.DisplaySize.y, letters.size.scale, letters.size.density};
}

std::optional<Action> ScreenPainter::Parts::build(const Shown& shown, const platform::FrameInput& input,
                                                  const AssistiveRequest* request) {
  const double now_s = window.now_s();
  platform::feed_imgui(ImGui::GetIO(), input, now_s - std::exchange(last_frame_s, now_s));
  ImGui::NewFrame();
  const std::vector<KeyEvent> keys = platform::key_events(input);
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  pasting.exam_is_open = shown.frame.exam_open;
  const ui::Input ui_input{keys, {size.x, size.y}, letters.size.scale, request, nullptr, &pasting, look};
  const std::optional<practice::ScreenKey> before = state.shown;
  std::optional<Action> action = draw(shown, state, letters.fonts, ui_input, tree);
  ImGui::Render();
  if (before && !(state.shown == before)) begin_page(shown.screen);
  platform::show_wanted_cursor(window);
  if (!action && says_something(pasting.report)) return practice::TellPaste{std::exchange(pasting.report, {})};
  return action;
}

/// Builds the frame, and when letters were lacking in it makes them and builds it again. What was pressed counts in the
/// first of these only.
Result<std::optional<Action>> ScreenPainter::Parts::build_whole(const Shown& shown, const platform::FrameInput& input,
                                                                const AssistiveRequest* request) {
  std::optional<Action> action = build(shown, input, request);
  platform::FrameInput same_place;
  same_place.pointer = input.pointer;
  same_place.modifiers = input.modifiers;
  constexpr int kinds_of_letters = 2;  // its own, and those of other fonts
  for (int kind = 0; kind < kinds_of_letters; ++kind) {
    const auto made = make_lacking(shown.frame.settings);
    if (!made) return tl::unexpected<Error>(made.error());
    if (!*made) break;
    std::optional<Action> again = build(shown, same_place, nullptr);
    if (!action) action = std::move(again);
  }
  return action;
}

Result<void> ScreenPainter::Parts::show(const Settings& settings, Redraw redraw) {
  if (redraw == Redraw::in_any_case) renderer.forget();
  const auto drawn = renderer.draw(*ImGui::GetDrawData(), ground_of(settings));
  if (!drawn) return tl::unexpected<Error>(drawn.error());
  if (*drawn == platform::Drawn::anew) window.swap();
  return {};
}

Result<std::optional<Action>> ScreenPainter::paint(const Shown& shown, std::uint64_t revision, FrameNeed& need,
                                                   const platform::FrameInput& arrived,
                                                   const AssistiveRequest* request) {
  Parts& p = *parts_;
  const platform::FrameInput input = p.rest.heard(arrived, p.window.now_s());
  p.fit_display(input);
  if (auto fitted = p.fit_letters(shown.frame.settings, p.letters.set); !fitted)
    return tl::unexpected<Error>(std::move(fitted.error()));
  std::optional<Action> action;
  const FrameGround ground = p.ground_of_frame(revision);
  if (request != nullptr) need.expect_change();
  if (need.must_build(ground, input, p.state.pointer)) {
    auto built = p.build_whole(shown, input, request);
    if (!built) return tl::unexpected<Error>(std::move(built.error()));
    action = std::move(*built);
    need.built(ground, input);
  }
  const bool is_replaced = action || !p.window.queue().empty();
  const Redraw redraw = need.redraw(is_replaced);
  if (redraw == Redraw::none) return action;
  if (auto done = p.show(shown.frame.settings, redraw); !done) return tl::unexpected<Error>(std::move(done.error()));
  need.drawn();
  p.rest.shown(p.window.now_s());
  return action;
}

void ScreenPainter::show_with(const ui::Look& look) {
  parts_->look = &look;
}

void ScreenPainter::forget_screens() {
  parts_->state = {};
}

Result<platform::Picture> ScreenPainter::picture(const Settings& settings) {
  return parts_->renderer.draw_picture(*ImGui::GetDrawData(), parts_->ground_of(settings));
}

const SemanticTree& ScreenPainter::tree() const {
  return parts_->tree;
}

std::optional<double> ScreenPainter::rest_left_s() const {
  return parts_->rest.left_s(parts_->window.now_s());
}

std::uint64_t ScreenPainter::screen_number() const {
  return parts_->screen_number;
}

}  // namespace nc::app
