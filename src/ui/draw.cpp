#include "ui/draw.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include <imgui.h>

#include "ui/kit/canvas.hpp"
#include "ui/kit/focus.hpp"
#include "ui/pages/about/about_view.hpp"
#include "ui/pages/case/case_view.hpp"
#include "ui/pages/cue/cue_view.hpp"
#include "ui/pages/debrief/debrief_view.hpp"
#include "ui/pages/exam/exam_result_view.hpp"
#include "ui/pages/exam/exam_setup_view.hpp"
#include "ui/pages/guidance/guidance_view.hpp"
#include "ui/pages/help/help_dialog.hpp"
#include "ui/pages/library/library_view.hpp"
#include "ui/pages/problems/problems_view.hpp"
#include "ui/pages/progress/progress_view.hpp"
#include "ui/pages/reading/reading_view.hpp"
#include "ui/pages/realistic/realistic_result_view.hpp"
#include "ui/pages/settings/settings_view.hpp"
#include "ui/pages/stop/stop_view.hpp"
#include "ui/pages/twins/twins_view.hpp"
#include "ui/pages/ways/ways_view.hpp"
#include "ui/pages/welcome/welcome_view.hpp"

namespace nc::ui {
namespace {

/// One overload a screen: a screen that is not drawn does not compile.
struct DrawScreen {
  Canvas& canvas;
  const practice::Frame& frame;
  void operator()(const practice::ProgressScreen& screen) const { progress_view(canvas, screen, frame); }
  void operator()(const practice::AboutScreen& screen) const { about_view(canvas, screen, frame); }
  void operator()(const practice::CaseScreen& screen) const { case_view(canvas, screen, frame); }
  void operator()(const practice::CueScreen& screen) const { cue_view(canvas, screen, frame); }
  void operator()(const practice::DebriefScreen& screen) const { debrief_view(canvas, screen, frame); }
  void operator()(const practice::ExamResultScreen& screen) const { exam_result_view(canvas, screen, frame); }
  void operator()(const practice::ExamSetupScreen& screen) const { exam_setup_view(canvas, screen, frame); }
  void operator()(const practice::GuidanceScreen& screen) const { guidance_view(canvas, screen, frame); }
  void operator()(const practice::LibraryScreen& screen) const { library_view(canvas, screen, frame); }
  void operator()(const practice::ReadingScreen& screen) const { reading_view(canvas, screen, frame); }
  void operator()(const practice::RealisticResultScreen& screen) const { realistic_result_view(canvas, screen, frame); }
  void operator()(const practice::SettingsScreen& screen) const { settings_view(canvas, screen, frame); }
  void operator()(const practice::ProblemsScreen& screen) const { problems_view(canvas, screen, frame); }
  void operator()(const practice::StopScreen& screen) const { stop_view(canvas, screen); }
  void operator()(const practice::TwinsScreen& screen) const { twins_view(canvas, screen, frame); }
  void operator()(const practice::WaysScreen& screen) const { ways_view(canvas, screen, frame); }
  void operator()(const practice::WelcomeScreen& screen) const { welcome_view(canvas, screen, frame); }
};

void fill_buffers(UiState& state, const practice::Shown& shown) {
  state.search = shown.frame.search;
  const auto* guidance = std::get_if<practice::GuidanceScreen>(&shown.screen);
  state.guidance_search = guidance == nullptr ? std::string() : guidance->search;
  state.trainee = shown.frame.settings.trainee.text();
  state.cohort = shown.frame.settings.cohort;
  state.exam.bad_seed = false;
  state.exam_line.reset();
}

/// Another screen begins without focus and at its top; the library alone remembers how far it was scrolled.
void begin_screen(UiState& state, const practice::Shown& shown) {
  if (state.shown == shown.frame.key) return;
  state.shown = shown.frame.key;
  state.focus.clear();
  state.focus_order = -1;
  state.held.clear();
  state.edited.clear();
  state.danger = {};
  for (auto& [id, scroll] : state.scroll) {
    scroll.holds_focus = false;
    if (id.rfind("library", 0) != 0) scroll = {};
  }
  fill_buffers(state, shown);
}

void return_focus(UiState& state, const practice::Frame& frame) {
  if (state.help_shown && !frame.help_open) state.focus = std::exchange(state.focus_before_help, {});
  state.help_shown = frame.help_open;
}

bool pressed_key(const Input& input, Key key) {
  return std::any_of(input.keys.begin(), input.keys.end(),
                     [&](const KeyEvent& event) { return event.key == key && !event.repeated; });
}

/// Esc leaves what is innermost: the help, a text field, the screen.
void global_keys(Canvas& canvas, const practice::Frame& frame) {
  UiState& state = canvas.state();
  if (pressed_key(canvas.input(), Key::f1)) return canvas.emit(practice::ToggleHelp{});
  if (canvas.ctrl_key(Key::p) && !frame.help_open) return canvas.emit(practice::OpenProgress{});
  if (!pressed_key(canvas.input(), Key::escape)) return;
  if (frame.help_open) return canvas.emit(practice::ToggleHelp{});
  if (!state.edited.empty()) {
    state.focus.clear();
    return;
  }
  if (frame.links.escape) canvas.emit(practice::GoBack{});
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

std::optional<practice::Action> draw(const practice::Shown& shown, UiState& state, const Fonts& fonts,
                                     const Input& input, SemanticTree& tree) {
  tree.clear();
  state.pointer.clear();
  state.lacks_letters = false;
  state.other_letters.clear();
  const practice::Frame& frame = shown.frame;
  begin_screen(state, shown);
  state.main_scroll.clear();
  return_focus(state, frame);
  begin_window(input);
  const Look& look = input.look == nullptr ? built_look() : *input.look;
  const Theme& theme = theme_of(look, frame.settings.theme);
  Canvas canvas({look, theme, fonts, state, input, tree, em_of(look.type, frame.settings, input.scale)});
  canvas.fill(canvas.clip(), theme.ground);
  canvas.set_dialog_open(frame.help_open);
  global_keys(canvas, frame);
  std::visit(DrawScreen{canvas, frame}, shown.screen);
  if (frame.help_open) help_dialog(canvas);
  finish_focus(canvas);
  ImGui::End();
  return canvas.take_action();
}

}  // namespace nc::ui
