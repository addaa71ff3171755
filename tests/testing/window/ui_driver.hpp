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

// Drives everything that the window shows, without a window: the layout and the letters are the real ones, but no
// picture is drawn. Keys and the pointer go in as a person gives them, one press or release a frame, and the semantic
// tree comes out.

namespace nc::testing {

/// Makes a context of Dear ImGui and makes it current, for as long as this object lives.
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
  float width = 1280;  ///< in pointer units
  float height = 800;  ///< in pointer units
  practice::Settings settings = practice::without_cue();
};

/// A key, with the modifiers that are held.
struct Press {
  Key key = Key::escape;
  bool ctrl = false;
  bool shift = false;
};

/// A person at the window: presses keys, clicks, reads what is on the screen. Actions of the window go to a Player at
/// once. A control that is asked for and not there fails the running test, with the tree in its message. Methods that
/// return a UiDriver& return this one, and leave the screen settled.
class UiDriver {
 public:
  explicit UiDriver(library::SharedContent content, const UiOptions& options = {});
  ~UiDriver();

  /// Starts the program again on an empty record. The window keeps its size and its settings.
  void restart(const library::SharedContent& content);

  practice::Player& player() { return player_; }
  const practice::Model& model() const { return player_.model(); }
  const practice::Screen& screen() const { return player_.shown().screen; }
  const SemanticTree& tree() const { return tree_; }
  /// Returns what the last frame painted, in order.
  const ui::PaintLog& painted() const { return painted_; }
  ui::UiState& state() { return state_; }
  /// Where pasted text comes from. Nothing of the report is taken out.
  ui::Pasting& pasting() { return pasting_; }
  /// Returns all actions that came out of the window, in order.
  const std::vector<practice::Action>& actions() const { return actions_; }

  /// Makes one frame, in which these keys go down and this text is typed.
  void frame(const std::vector<KeyEvent>& keys = {}, std::string_view typed = {});

  /// Asks for something as assistive technology does. `id` is a whole id.
  UiDriver& ask(AssistiveAction action, std::string_view id, std::string_view text = {});

  /// Makes three frames without input, after which the screen stays as it is.
  void settle();

  /// Presses a key once.
  UiDriver& key(const Press& press);
  /// Presses a key once, without modifiers.
  UiDriver& key(Key key_pressed);

  /// Types a text as a keyboard does, one character a frame, into the field that has the focus.
  UiDriver& type(std::string_view text);

  /// Moves the pointer to `down`, presses the left button, moves to `up` and lets go, each in a frame of its own. Then
  /// the pointer leaves the window.
  UiDriver& drag(Point down, Point up);
  /// Clicks at a place.
  UiDriver& click(Point place);
  /// Clicks at a place with the middle button.
  UiDriver& click_middle(Point place);

  /// Turns the wheel at a place; a positive number of notches scrolls up.
  UiDriver& wheel(Point place, float notches);

  /// Returns a node that must be there. It is a copy, because the tree changes with the next frame.
  Node node(Role role, std::string_view name) const;
  /// Returns the node with this whole id, which must be there.
  Node node_with_id(std::string_view id) const;
  /// Returns true when there is such a node.
  bool has(Role role, std::string_view name) const;

  /// Returns true when some text on the screen contains these words.
  bool says(std::string_view words) const;

  /// Gives a control the focus as a person does it with the keyboard: with Tab to it or its group, and then with
  /// arrows.
  UiDriver& focus(const std::string& id);
  /// Presses a control with the keyboard: gives it the focus and presses Space.
  UiDriver& press_id(const std::string& id);
  /// Presses the control with this role and name in the same way.
  UiDriver& press(Role role, std::string_view name);

  /// Clicks on a control, and scrolls to it by the wheel first when it is out of sight.
  UiDriver& click_id(const std::string& id);
  /// Clicks on the control with this role and name in the same way.
  UiDriver& click_on(Role role, std::string_view name);

  /// Returns every id to which Tab, and arrows inside groups, give the focus.
  std::set<std::string> reachable();

  /// Returns the tree as lines, for messages of tests.
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
  ui::Pasting pasting_;
  SemanticTree tree_;
  ui::PaintLog painted_;
  std::vector<practice::Action> actions_;
  int built_percent_ = 0;
  std::array<ImWchar, 13> glyph_ranges_{0x20,   0x7E,   0xA0,   0x17F,  0x2010, 0x2027, 0x2030,
                                        0x203A, 0x2190, 0x2199, 0x2212, 0x2265, 0};
};

}  // namespace nc::testing
