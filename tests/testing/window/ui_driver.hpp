#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <imgui.h>

#include "testing/player.hpp"
#include "ui/draw.hpp"
#include "ui/kit/fonts.hpp"

// The whole window without a window: real layout with the real letters, no picture. Keys and pointer go in as a person
// gives them, one edge a frame; the semantic tree comes out.

namespace nc::testing {

/// Dear ImGui's context for as long as a driver lives.
class ImGuiOwner {
 public:
  ImGuiOwner() : context_(ImGui::CreateContext()) { ImGui::SetCurrentContext(context_); }
  ~ImGuiOwner() { ImGui::DestroyContext(context_); }
  ImGuiOwner(const ImGuiOwner&) = delete;
  ImGuiOwner& operator=(const ImGuiOwner&) = delete;

 private:
  ImGuiContext* context_;
};

/// How the window is opened.
struct UiOptions {
  float width = 1280;
  float height = 800;
  practice::Settings settings = practice::without_cue();
};

/// One key press.
struct Press {
  Key key = Key::escape;
  bool ctrl = false;
  bool shift = false;
};

class UiDriver {
 public:
  explicit UiDriver(library::SharedContent content, const UiOptions& options = {});
  ~UiDriver();

  /// The program ends and begins anew on an empty record; the window keeps its size and settings.
  void restart(const library::SharedContent& content);

  practice::Player& player() { return player_; }
  const practice::Model& model() const { return player_.model(); }
  const practice::Screen& screen() const { return player_.shown().screen; }
  const SemanticTree& tree() const { return tree_; }
  /// What the last frame painted, in order.
  const ui::PaintLog& painted() const { return painted_; }
  ui::UiState& state() { return state_; }
  /// The actions the window asked for, in order.
  const std::vector<practice::Action>& actions() const { return actions_; }

  /// One frame with these keys and this text.
  void frame(const std::vector<KeyEvent>& keys = {}, std::string_view typed = {});

  /// What assistive technology asks for, in a frame of its own.
  UiDriver& ask(AssistiveAction action, std::string_view id, std::string_view text = {});

  void settle();

  UiDriver& key(const Press& press);
  UiDriver& key(Key key_pressed);

  /// Text as a keyboard writes it, a character a frame.
  UiDriver& type(std::string_view text);

  /// Moves, presses and lets go, a frame each; `up` may be elsewhere.
  UiDriver& drag(Point down, Point up);
  UiDriver& click(Point place);

  UiDriver& wheel(Point place, float notches);

  /// A node that must be there; a copy, because the tree changes with the next frame.
  Node node(Role role, std::string_view name) const;
  Node node_with_id(std::string_view id) const;
  bool has(Role role, std::string_view name) const;

  /// True when some text on the screen contains these words.
  bool says(std::string_view words) const;

  /// Brings the keyboard to a control as a person does: Tab to it or to its group, then arrows.
  UiDriver& focus(const std::string& id);
  UiDriver& press_id(const std::string& id);
  UiDriver& press(Role role, std::string_view name);

  /// The same with the pointer; scrolls to it first when it must.
  UiDriver& click_id(const std::string& id);
  UiDriver& click_on(Role role, std::string_view name);

  /// Every id that Tab, and arrows inside groups, give the keyboard to.
  std::set<std::string> reachable();

  /// The tree as lines, for messages.
  std::string describe() const;

 private:
  static void map_keys(ImGuiIO& io);

  void build_fonts(const practice::Settings& settings);

  int group_of(std::string_view id) const;
  bool in_same_group(std::string_view id) const;
  bool in_front(std::string_view id) const;

  void walk_group(std::set<std::string>& seen);

  void wheel_towards(const Node& wanted);

  ImGuiOwner imgui_;
  std::optional<AssistiveRequest> asked_;
  practice::Player player_;
  float width_;
  float height_;
  ui::Fonts fonts_;
  ui::UiState state_;
  SemanticTree tree_;
  ui::PaintLog painted_;
  std::vector<practice::Action> actions_;
  int built_percent_ = 0;
  std::array<ImWchar, 13> glyph_ranges_{0x20,   0x7E,   0xA0,   0x17F,  0x2010, 0x2027, 0x2030,
                                        0x203A, 0x2190, 0x2199, 0x2212, 0x2265, 0};
};

}  // namespace nc::testing
