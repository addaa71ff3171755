#include "ui/draw.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include <imgui.h>

#include "ui/kit/canvas.hpp"
#include "ui/kit/focus.hpp"
#include "ui/pages/views.hpp"

namespace nc::ui {
namespace {

/// One overload a screen: a screen that is not drawn does not compile.
struct DrawScreen {
  const ViewParts& parts;
  void operator()(const practice::LibraryScreen& screen) const { library_view(parts, screen); }
  void operator()(const practice::ExamSetupScreen& screen) const { exam_setup_view(parts, screen); }
  void operator()(const practice::WaysScreen& screen) const { ways_view(parts, screen); }
  void operator()(const practice::CaseScreen& screen) const { case_view(parts, screen); }
  void operator()(const practice::DebriefScreen& screen) const { debrief_view(parts, screen); }
  void operator()(const practice::ExamResultScreen& screen) const { exam_result_view(parts, screen); }
  void operator()(const practice::RealisticResultScreen& screen) const { realistic_result_view(parts, screen); }
  void operator()(const practice::GuidanceScreen& screen) const { guidance_view(parts, screen); }
  void operator()(const practice::SettingsScreen& screen) const { settings_view(parts, screen); }
  void operator()(const practice::AboutScreen& screen) const { about_view(parts, screen); }
  void operator()(const practice::CueScreen& screen) const { cue_view(parts, screen); }
  void operator()(const practice::TwinsScreen& screen) const { twins_view(parts, screen); }
  void operator()(const practice::WelcomeScreen& screen) const { welcome_view(parts, screen); }
  void operator()(const practice::ProgressScreen& screen) const { progress_view(parts, screen); }
  void operator()(const practice::ReadingScreen& screen) const { reading_view(parts, screen); }
};

/// The stage as far as it makes another screen.
practice::Stage shown_stage(const practice::Model& model) {
  return model.stage == practice::Stage::submitting ? practice::Stage::working : model.stage;
}

bool is_shown(const ShownScreen& shown, const practice::Model& model) {
  const auto* screen = std::get_if<practice::CaseScreen>(&model.screen);
  if (shown.page != model.page) return false;
  if (model.page != practice::Page::attempt) return true;
  if (screen && screen->visit != shown.visit) return false;
  return shown.stage == shown_stage(model) && model.attempt && shown.attempt == model.attempt->id.text();
}

void fill_buffers(UiState& state, const practice::Model& model) {
  state.search = model.filter.search;
  state.guidance_search = model.guidance_search;
  state.trainee = model.settings.trainee.text();
  state.cohort = model.settings.cohort;
  state.exam.bad_seed = false;
  state.exam_line.reset();
}

/// Another screen begins without focus and at its top; the library alone remembers how far it was scrolled.
void begin_screen(UiState& state, const practice::Model& model) {
  if (state.shown && is_shown(*state.shown, model)) return;
  const auto* screen = std::get_if<practice::CaseScreen>(&model.screen);
  state.shown = ShownScreen{model.page, model.attempt ? model.attempt->id.text() : std::string(),
                            screen ? screen->visit : -1, shown_stage(model)};
  state.focus.clear();
  state.focus_order = -1;
  state.held.clear();
  state.edited.clear();
  for (auto& [id, scroll] : state.scroll) {
    scroll.holds_focus = false;
    if (id.rfind("library", 0) != 0) scroll = {};
  }
  fill_buffers(state, model);
}

void return_focus(UiState& state, const practice::Model& model) {
  if (state.help_shown && !model.help_open) state.focus = std::exchange(state.focus_before_help, {});
  state.help_shown = model.help_open;
}

bool pressed_key(const Input& input, Key key) {
  return std::any_of(input.keys.begin(), input.keys.end(),
                     [&](const KeyEvent& event) { return event.key == key && !event.repeated; });
}

/// Esc leaves what is innermost: the help, a text field, the screen.
void global_keys(Canvas& canvas, const practice::Model& model) {
  UiState& state = canvas.state();
  if (pressed_key(canvas.input(), Key::f1)) return canvas.emit(practice::ToggleHelp{});
  if (canvas.ctrl_key(Key::p) && !model.help_open) return canvas.emit(practice::OpenProgress{});
  if (!pressed_key(canvas.input(), Key::escape)) return;
  if (model.help_open) return canvas.emit(practice::ToggleHelp{});
  if (!state.edited.empty()) {
    state.focus.clear();
    return;
  }
  if (model.page != practice::Page::library) canvas.emit(practice::GoBack{});
}

void begin_window(const Input& input) {
  constexpr int flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                        ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground |
                        ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({input.window.width, input.window.height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0F);
  ImGui::Begin("window", nullptr, flags);
  ImGui::PopStyleVar(3);
}

}  // namespace

std::optional<practice::Action> draw(const practice::Model& model, UiState& state, const Fonts& fonts,
                                     const Input& input, SemanticTree& tree) {
  tree.clear();
  state.pointer.clear();
  begin_screen(state, model);
  state.main_scroll.clear();
  return_focus(state, model);
  begin_window(input);
  const Theme& theme = theme_of(model.settings.theme);
  Canvas canvas({theme, fonts, state, input, tree, em_of(model.settings, input.scale)});
  canvas.fill(canvas.clip(), theme.ground);
  canvas.set_dialog_open(model.help_open);
  global_keys(canvas, model);
  const ViewParts parts{canvas, model};
  std::visit(DrawScreen{parts}, model.screen);
  if (model.help_open) help_dialog(parts);
  finish_focus(canvas);
  ImGui::End();
  return canvas.take_action();
}

}  // namespace nc::ui
