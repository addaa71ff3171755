#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "platform/input/input_event.hpp"
#include "support/input.hpp"

namespace nc::platform {

/// What one frame sees of the input: a state of the pointer and the modifiers, and at most one edge.
struct FrameInput {
  std::optional<Point> pointer;       ///< Nothing while the pointer is outside the window.
  Modifiers modifiers;                ///< As of the edge, when there is one.
  std::optional<ButtonEdge> button;   ///< Never together with `key`. When `pressed`, its place equals `pointer`.
  std::optional<KeyEdge> key;         ///< Never together with `button`.
  std::u32string text;                ///< Typed before a release, or written by the very key that is pressed in `key`.
  float scroll_right = 0.0F;          ///< Sum over the frame, in lines; all of it happened at `pointer`.
  float scroll_up = 0.0F;             ///< As above.
  std::optional<bool> focus_changed;  ///< Value: whether the window has the keyboard now. At most one change a frame.
  bool resized = false;               ///< Ask the window for its size and scale again.
  bool exposed = false;               ///< Draw even if the picture is the same.
  bool close_requested = false;       ///< Everything that was typed before it has been given out already.
  bool woken = false;                 ///< Another thread has something ready.
};

/// Gives input to frames so that no answer is lost or put in the wrong place, however late the frames come.
///
/// The drawing library samples a state once a frame: a press and a release between two samples vanish, and a press is
/// taken to be where the pointer is *now*. So every frame gets at most one press or release, with the pointer where it
/// was at that moment:
/// - moves before an edge are joined to the last of them; a release away from the last known place gets a frame of
/// moving first,
///   so that a dragged control follows to the end;
/// - text waits until the key edges before it were seen, and a press waits until the text before it was seen. Only the
/// one
///   character which a pressed key writes travels with that press, so that it goes to the control the press was meant
///   for;
/// - focus changes and the request to close keep their place in the order.
/// Unbounded on purpose: an edge is never dropped. One thread only.
class InputQueue {
 public:
  /// Appends what just happened.
  void push(const InputEvent& event) { events_.push_back(event); }

  /// True when the next frame would see nothing new; then the loop may sleep once the screen has settled.
  [[nodiscard]] bool empty() const { return events_.empty(); }

  /// How many events still wait.
  [[nodiscard]] std::size_t size() const { return events_.size(); }

  /// Forgets every press, repeat and text that waits: they were meant for a screen that is gone. Releases, moves and
  /// all else stay.
  void drop_presses();

  /// Takes as many events as one frame may see. With an empty queue: the pointer and modifiers as they last were,
  /// nothing else.
  FrameInput next_frame_input();

 private:
  std::deque<InputEvent> events_;
  std::optional<Point> pointer_;
  Modifiers modifiers_;
};

/// The keys that went down or repeat in this frame, as screens read them; empty for most frames.
std::vector<KeyEvent> key_events(const FrameInput& input);

/// True when pressing this key writes a character (with these modifiers), which then travels with the press.
bool writes_text(const KeyEdge& edge);

}  // namespace nc::platform
