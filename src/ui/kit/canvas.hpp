#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "onscreen/geometry.hpp"
#include "onscreen/semantic_tree.hpp"
#include "practice/session/action.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/fonts.hpp"
#include "ui/kit/theme.hpp"
#include "ui/ui_state.hpp"

struct ImDrawList;

namespace nc::ui {

/// What happened to a control in this frame.
struct Interaction {
  bool hovered = false;
  bool held = false;
  bool focused = false;
  bool pressed = false;  ///< clicked (down and up on it), or Space or Enter while it has the focus
};

/// What a canvas is made of; all must outlive it.
struct CanvasParts {
  const Theme& theme;
  const Fonts& fonts;
  UiState& state;
  const Input& input;
  SemanticTree& tree;
  float em = 16;
};

/// What a card, a button or a field stands on.
struct Surface {
  Colour ground;
  Colour edge;
  float radius = 8;
  float thickness = 1;  ///< of the edge
};

/// One frame in the making: where to paint, what the keyboard and the pointer did, where ids begin, and the one action
/// that comes out. While it is measuring it takes no input, paints nothing and adds no nodes, so that a card can be
/// measured before it is drawn.
class Canvas {
 public:
  explicit Canvas(const CanvasParts& parts);

  const Theme& theme() const { return parts_.theme; }
  const Fonts& fonts() const { return parts_.fonts; }
  UiState& state() { return parts_.state; }
  const Input& input() const { return parts_.input; }
  SemanticTree& tree() { return parts_.tree; }
  ImDrawList* draw() const { return draw_; }

  /// `count` em in pointer units.
  float em(float count) const { return parts_.em * count; }
  /// How many em fit into a length.
  float in_em(float length) const { return length / parts_.em; }

  bool measuring() const { return measuring_; }
  /// Sets whether this is only a measurement; returns what it was.
  bool set_measuring(bool measuring);

  // Painting; nothing happens while measuring.
  void fill(const Rect& rect, Colour colour, float radius = 0);
  void outline(const Rect& rect, Colour colour, float radius, float thickness = 1);
  /// A ground with an edge around it, in less work than both by themselves.
  void surface(const Rect& rect, const Surface& surface);
  void line(Point from, Point to, Colour colour, float thickness = 1);
  void disc(Point centre, float radius, Colour colour);
  void ring(Point centre, float radius, Colour colour, float thickness);

  /// Tells the log, when there is one, what was painted. Everything that paints by draw() itself says so here.
  void log(PaintKind kind, const Rect& rect, Colour colour) const;
  void log_text(const Rect& rect, const Rect& room, Colour colour, std::string_view line) const;

  /// Nothing outside `rect` is painted or can be pressed until pop_clip().
  void push_clip(const Rect& rect);
  void pop_clip();
  const Rect& clip() const { return clips_[clip_count_ - 1]; }

  /// Ids of what follows begin with `part`; use IdScope.
  void push_id(std::string_view part);
  void pop_id(std::size_t length);
  std::size_t id_length() const { return path_.size(); }
  /// The whole id of a local one. Valid until the next call.
  std::string_view id_of(std::string_view local);

  /// Adds a node with a whole id made of `local`; an empty one gets a number. While measuring, a node that nobody sees.
  Node& add_node(Role role, std::string_view local, std::string_view name, const Rect& rect);
  /// A node that holds those which follow, until close_node().
  Node& open_node(Role role, std::string_view local, std::string_view name);
  void close_node();

  /// Whether the pointer is in the part of `rect` that is not clipped. This and the two below are the only ways to ask
  /// about the pointer: what a frame asked decides whether a moved pointer needs a new one.
  bool pointer_in(const Rect& rect);
  /// Where the pointer is, for what looks different from place to place within `rect`.
  Point pointer_within(const Rect& rect);
  /// Where the pointer is while a button is held.
  Point dragging_pointer() const;

  /// What the pointer and the keyboard do to a control at `rect`; only the part that is not clipped takes the pointer.
  Interaction interact(const Rect& rect, std::string_view local, bool enabled = true);

  /// What assistive technology asks of the control with this local id in this frame; null for nothing.
  const AssistiveRequest* asked(AssistiveAction action, std::string_view local);

  /// True when a key without modifiers went down in this frame, held keys not counted.
  bool key(Key wanted) const;
  /// The same with Ctrl.
  bool ctrl_key(Key wanted) const;

  /// Everything inside is in the dialog; while `dialog_open` was said, nothing outside it can be used.
  void set_dialog_open(bool open) { dialog_open_ = open; }
  void set_in_dialog(bool inside);
  /// True when controls that come now can be used at all.
  bool usable() const { return !measuring_ && (!dialog_open_ || in_dialog_); }

  /// Where the control is that has just been given the keyboard and must be seen; taken by the scrolling area around
  /// it.
  std::optional<Rect>& reveal() { return reveal_; }
  /// Set when a control with the keyboard is met; scrolling areas read and reset it.
  bool& met_focus() { return met_focus_; }

  /// Hands an action to the program. One a frame: the first counts.
  void emit(practice::Action action);
  std::optional<practice::Action> take_action() { return std::move(action_); }

 private:
  bool asked_for(AssistiveAction action, std::string_view whole_id) const;

  CanvasParts parts_;
  ImDrawList* draw_ = nullptr;
  bool measuring_ = false;
  bool dialog_open_ = false;
  bool in_dialog_ = false;
  std::array<Rect, 8> clips_{};
  std::size_t clip_count_ = 1;
  std::string path_;
  std::string scratch_;
  int unnamed_ = 0;
  Node unseen_;
  bool reveals_focus_ = false;
  std::optional<Rect> reveal_;
  bool met_focus_ = false;
  std::optional<practice::Action> action_;
};

/// Ids of what is made while this lives begin with `part`.
class IdScope {
 public:
  IdScope(Canvas& canvas, std::string_view part) : canvas_(canvas), length_(canvas.id_length()) {
    canvas.push_id(part);
  }
  ~IdScope() { canvas_.pop_id(length_); }
  IdScope(const IdScope&) = delete;
  IdScope& operator=(const IdScope&) = delete;

 private:
  Canvas& canvas_;
  std::size_t length_;
};

/// How high `body(flow)` becomes in a column of this width. Nothing is painted and nothing happens.
template <class Body>
float measure(Canvas& canvas, float width, const Body& body) {
  const bool before = canvas.set_measuring(true);
  Flow flow{0, 0, width};
  body(flow);
  canvas.set_measuring(before);
  return flow.y;
}

}  // namespace nc::ui
