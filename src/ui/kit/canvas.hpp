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
#include "ui/kit/look.hpp"
#include "ui/ui_state.hpp"

struct ImDrawList;

// Places and lengths are in pointer units: the units of onscreen/geometry.hpp, in which the window system also tells
// where the pointer is. Distances of the layout are written in em, so that they grow with the text size that the person
// chose; Canvas::em() turns them into pointer units.

namespace nc::ui {

/// How the pointer and the keyboard treat a control in this frame.
struct Interaction {
  bool hovered = false;  ///< the pointer is over it, and no other control is held
  bool held = false;     ///< the mouse button went down on it and is not up yet
  bool focused = false;  ///< it has the keyboard focus
  /// It was clicked (button down and up on it), Space or Enter went down while it had the focus, or assistive
  /// technology asked for it to be pressed.
  bool pressed = false;
};

/// What a canvas is made of. Everything that is referred to must outlive the canvas.
struct CanvasParts {
  const Look& look;
  const Theme& theme;  ///< the one of the look that is chosen
  const Fonts& fonts;
  UiState& state;
  const Input& input;
  SemanticTree& tree;
  float em = 16;  ///< one em in pointer units, see em_of()
};

/// The coloured area with an edge that a card, a button or a field is painted on.
struct Surface {
  Colour ground;
  Colour edge;
  float radius = 8;     ///< of the rounded corners
  float thickness = 1;  ///< of the edge
};

/// What the views need to draw one frame: methods to paint with, the input of the keyboard and of the pointer, the
/// semantic tree that gets a node for each thing on screen, and the one action that a frame may return.
///
/// A control is named by a local id ('submit'). Its whole id is the path of the enclosing IdScopes, a '/' and the local
/// id; it is unique in the frame, and the same in every frame that has the control.
///
/// While the canvas is measuring it takes no input, paints nothing and adds no nodes. A view can thus be run once to
/// learn its height, and then again to draw it; see measure().
class Canvas {
 public:
  explicit Canvas(const CanvasParts& parts);

  const Look& look() const { return parts_.look; }
  const Theme& theme() const { return parts_.theme; }
  const Fonts& fonts() const { return parts_.fonts; }
  UiState& state() { return parts_.state; }
  const Input& input() const { return parts_.input; }
  SemanticTree& tree() { return parts_.tree; }
  ImDrawList* draw() const { return draw_; }

  /// Returns the length of `count` em in pointer units.
  float em(float count) const { return parts_.em * count; }
  /// Returns a distance of the look in pointer units.
  float em(Distance distance) const { return em(parts_.look.space.*distance); }
  /// Returns how many em a length in pointer units is.
  float in_em(float length) const { return length / parts_.em; }

  /// Says that a text has a letter which its font does not have. It is said while measuring, too: the text is as long
  /// as its letters.
  void note_lacking_letter() const { parts_.state.lacks_letters = true; }

  /// Says that a text has a letter which is none of the program's own.
  void note_other_letter(char32_t letter) const { parts_.state.other_letters.insert(letter); }

  bool measuring() const { return measuring_; }
  /// Says whether the canvas is measuring from now on. Returns what held before, for putting it back.
  bool set_measuring(bool measuring);

  // The painting methods below do nothing while measuring. A radius is that of rounded corners or of a circle.

  /// Paints an area in one colour.
  void fill(const Rect& rect, Colour colour, float radius = 0);
  /// Paints the edge of an area.
  void outline(const Rect& rect, Colour colour, float radius, float thickness = 1);
  /// Paints a ground with an edge around it. This is less work than fill() and outline() by themselves.
  void surface(const Rect& rect, const Surface& surface);
  void line(Point from, Point to, Colour colour, float thickness = 1);
  /// Paints a filled circle.
  void disc(Point centre, float radius, Colour colour);
  /// Paints the line of a circle.
  void ring(Point centre, float radius, Colour colour, float thickness);

  /// Writes into the log of this frame (Input::log), when there is one, that something was painted. fill(), outline()
  /// and surface() do it by themselves; what is painted through draw() must be logged by whoever paints it.
  void log(PaintKind kind, const Rect& rect, Colour colour) const;
  /// Writes into the log that a line of text was painted: `rect` is where its letters are, `room` the space they had.
  void log_text(const Rect& rect, const Rect& room, Colour colour, std::string_view line) const;

  /// Until pop_clip(), nothing outside of `rect` is painted or can be pressed. At most seven clips may be open at once.
  void push_clip(const Rect& rect);
  void pop_clip();
  /// Returns the part of the window that is not clipped.
  const Rect& clip() const { return clips_[clip_count_ - 1]; }

  /// Appends `part` to the path with which whole ids begin. Views use IdScope, which also takes it off again.
  void push_id(std::string_view part);
  /// Shortens the path of ids to a length that id_length() returned.
  void pop_id(std::size_t length);
  std::size_t id_length() const { return path_.size(); }
  /// Returns the whole id for a local one. The text is valid until the next call.
  std::string_view id_of(std::string_view local);

  /// Adds a node for something at `rect` to the tree and returns it; it is valid until the next node is added. Its id
  /// is made of `local`, or of a number when `local` is empty. While measuring, the node returned is not in the tree.
  Node& add_node(Role role, std::string_view local, std::string_view name, const Rect& rect);
  /// Adds a node that all further nodes are inside of, until close_node(). The caller may set its rectangles.
  Node& open_node(Role role, std::string_view local, std::string_view name);
  void close_node();

  /// Returns true when the pointer is in the part of `rect` that is not clipped. Views ask about the pointer only by
  /// this method and the two below, because what a frame asked decides whether it must be drawn anew when the pointer
  /// has moved (see PointerMap).
  bool pointer_in(const Rect& rect);
  /// Returns where the pointer is, for something that looks different from place to place within `rect`. While the
  /// pointer moves in `rect`, every frame is drawn anew.
  Point pointer_within(const Rect& rect);
  /// Returns where the pointer is. This may only be asked while a mouse button is held, when every frame is drawn.
  Point dragging_pointer() const;

  /// Returns what the pointer and the keyboard do to the control at `rect` in this frame. A click on it gives it the
  /// keyboard focus. Only the part that is not clipped takes the pointer. Nothing but `focused` can be true while
  /// measuring, when the control is not enabled, or when a dialog is open and the control is outside of it.
  Interaction interact(const Rect& rect, std::string_view local, bool enabled = true);

  /// Returns the request when assistive technology asks for this action on the control with this local id in this
  /// frame; null when it does not.
  const AssistiveRequest* asked(AssistiveAction action, std::string_view local);

  /// Returns true when this key went down in this frame without Ctrl, Alt and Shift. Repeats of a held key do not
  /// count.
  bool key(Key wanted) const;
  /// Returns true when this key went down in this frame with Ctrl alone. Repeats of a held key do not count.
  bool ctrl_key(Key wanted) const;

  /// Says whether a dialog is open in this frame. While one is, nothing outside of it can be used.
  void set_dialog_open(bool open) { dialog_open_ = open; }
  /// Says whether what is drawn from now on is inside the dialog.
  void set_in_dialog(bool inside);
  /// Returns true when what is drawn now can be used: not while measuring, and not outside of an open dialog.
  bool usable() const { return !measuring_ && (!dialog_open_ || in_dialog_); }

  /// The rectangle of a control that must come into sight, because it has just been given the focus by a key or
  /// assistive technology asked to show it. The scrolling area around it scrolls there and resets this.
  std::optional<Rect>& reveal() { return reveal_; }
  /// True once the control with the focus was drawn. Scrolling areas reset it before and read it after what they hold,
  /// to know whether the focus is inside.
  bool& met_focus() { return met_focus_; }

  /// Makes this the action that the frame returns to the program. A frame returns one action: the first one counts.
  /// Does nothing while measuring.
  void emit(practice::Action action);
  /// Takes the action out, once everything is drawn; nothing when there was none.
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

/// While this object lives, whole ids have `part` in their path.
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

/// Returns the height that `body(flow)` takes in a column of this width, in pointer units. It is run while measuring,
/// so it paints nothing and takes no input.
template <class Body>
float measure(Canvas& canvas, float width, const Body& body) {
  const bool before = canvas.set_measuring(true);
  Flow flow{0, 0, width};
  body(flow);
  canvas.set_measuring(before);
  return flow.y;
}

}  // namespace nc::ui
