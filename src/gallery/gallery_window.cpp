#include "gallery/gallery_window.hpp"

#include <algorithm>
#include <utility>

#include <imgui.h>

#include "gallery/gallery_panel.hpp"
#include "ui/draw.hpp"

namespace nc::gallery {
namespace {

/// How often the files of the look are read, in seconds: they are small.
constexpr double look_pause_s = 0.3;

WindowSize room_beside_panel(const Size& window) {
  return {std::max(1, static_cast<int>(window.width - panel_width)), static_cast<int>(window.height)};
}

/// Where the panel is: beside the screen, and in a window that is too narrow for both, on top of it.
Rect panel_rect(const WindowSize& shown, const Size& window) {
  const float left = std::min(static_cast<float>(shown.width), std::max(0.0F, window.width - panel_width));
  return {left, 0, window.width, window.height};
}

void begin_panel(const Rect& rect) {
  ImGui::SetNextWindowPos({rect.left, rect.top});
  ImGui::SetNextWindowSize({rect.width(), rect.height()});
  ImGui::Begin("panel", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse);
}

/// Adds the nodes of one tree to another, without the groups that they were in.
void add_all(const SemanticTree& from, SemanticTree& to) {
  for (const Node& node : from.nodes()) {
    Node& added = to.add(node.role, node.id, node.name);
    const int parent = added.parent;
    added = node;
    added.parent = parent;
  }
}

}  // namespace

GalleryWindow::GalleryWindow(platform::Screen& screen, const std::filesystem::path& look, std::string tree_path)
    : window_(screen.window),
      files_(look),
      painter_(screen.window, screen.renderer, {},
               [this](const practice::Shown& shown, ui::UiState& state, const ui::Fonts& fonts, const ui::Input& input,
                      SemanticTree& tree) { return draw(shown, state, fonts, input, tree); }),
      tree_file_(std::move(tree_path)) {
  go_to(position_);
}

std::optional<practice::Action> GalleryWindow::draw(const practice::Shown& shown, ui::UiState& state,
                                                    const ui::Fonts& fonts, const ui::Input& input,
                                                    SemanticTree& tree) {
  std::vector<KeyEvent> keys(input.keys.begin(), input.keys.end());
  std::erase_if(keys, [](const KeyEvent& event) { return step_for(event).has_value(); });
  const WindowSize size = size_at(position_, room_beside_panel(input.window));
  ui::Input inner = input;
  inner.keys = keys;
  inner.window = {static_cast<float>(size.width), static_cast<float>(size.height)};
  ui::draw(shown, state, fonts, inner, tree);
  draw_beside(shown, fonts, input, tree);
  return std::nullopt;
}

void GalleryWindow::draw_beside(const practice::Shown& shown, const ui::Fonts& fonts, const ui::Input& input,
                                SemanticTree& tree) {
  const practice::Settings& settings = shown.frame.settings;
  const Rect rect = panel_rect(size_at(position_, room_beside_panel(input.window)), input.window);
  ui::Input own = input;
  own.keys = {};
  panel_tree_.clear();
  panel_state_.pointer.clear();
  begin_panel(rect);
  ui::Canvas canvas({*input.look, ui::theme_of(*input.look, settings.theme), fonts, panel_state_, own, panel_tree_,
                     ui::em_of(input.look->type, settings, input.scale)});
  wanted_ = draw_panel(canvas, rect, {screens_, position_, error_, std::exchange(moved_, false)});
  ImGui::End();
  add_all(panel_tree_, tree);
}

void GalleryWindow::change() {
  ++revision_;
  need_.expect_change();
}

void GalleryWindow::go_to(const Position& position) {
  position_ = position;
  shown_ = staging::show_case(screens_[position.screen], content_, settings_at(position));
  painter_.forget_screens();
  window_.set_title(title_at(position, screens_));
  moved_ = true;
  change();
}

void GalleryWindow::follow_look() {
  if (window_.now_s() < look_due_s_) return;
  look_due_s_ = window_.now_s() + look_pause_s;
  auto read = files_.read_changed();
  if (!read) return;
  error_ = *read ? std::string() : read->error().message;
  if (*read) {
    painter_.show_with((**read)->look);
    look_ = std::move(**read);
  }
  change();
}

/// Takes one turn; false once the window was closed.
Result<bool> GalleryWindow::frame() {
  window_.poll();
  const platform::FrameInput input = window_.queue().next_frame_input();
  if (input.close_requested) return false;
  for (const KeyEvent& event : platform::key_events(input)) {
    if (const auto step = step_for(event)) go_to(stepped(position_, *step, screens_.size()));
  }
  const Point pointer = app::shown_pointer(input.pointer);
  if (!panel_state_.pointer.same_answers(std::exchange(pointer_, pointer), pointer)) need_.expect_change();
  follow_look();
  wanted_.reset();
  if (auto painted = painter_.paint(shown_, revision_, need_, input); !painted)
    return tl::unexpected<Error>(painted.error());
  if (wanted_) go_to(*wanted_);
  return true;
}

Result<void> GalleryWindow::run() {
  for (;;) {
    const auto open = frame();
    if (!open) return tl::unexpected<Error>(open.error());
    if (!*open) return {};
    const app::FrameWait wait = need_.wait(!window_.queue().empty(), window_.now_s());
    if (wait.until == app::FrameWait::Until::nothing) continue;
    if (auto followed = tree_file_.follow(painter_.tree()); !followed) return followed;
    window_.wait_for(look_pause_s);
  }
}

}  // namespace nc::gallery
