#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "platform/input/input_event.hpp"
#include "support/input.hpp"

namespace nc::platform {

/// What one frame is told of the input: where the pointer is, which modifiers are held, and at most one edge. An edge
/// is a press, a repeat or a release of a key, or a press or a release of a mouse button.
struct FrameInput {
  std::optional<Point> pointer;       ///< nothing while the pointer is outside of the window
  Modifiers modifiers;                ///< those held at the edge, when there is one
  std::optional<ButtonEdge> button;   ///< the edge of a mouse button; never together with `key`
  std::optional<KeyEdge> key;         ///< the edge of a key; never together with `button`
  std::u32string text;                ///< typed before the edge, or by the very key that is pressed in `key`
  float scroll_right = 0.0F;          ///< sum over the frame, in lines; the pointer was at `pointer` all the time
  float scroll_up = 0.0F;             ///< likewise
  std::optional<bool> focus_changed;  ///< whether the window has the keyboard now, when that changed
  bool resized = false;               ///< the size or the scale of the window changed
  bool exposed = false;               ///< the picture must be drawn even if it is the same
  bool close_requested = false;       ///< the person asked to close the window, after everything in earlier frames
  bool woken = false;                 ///< another thread has a result ready
};

/// Gives input to frames in such a way that no answer is lost or goes to the wrong control, however late a frame comes.
///
/// Dear ImGui looks at the state of the input once a frame. It would miss a press and a release between two frames, and
/// take a press to be where the pointer is by then. So every frame gets at most one edge, with the pointer where it was
/// at that moment:
/// - Moves before an edge are joined. A release at another place than the last move gets a frame with that move first,
///   so that a dragged control follows to the end.
/// - Text waits for the frames of the key edges before it, and a press waits for the frame of the text before it. Only
///   the one character that a pressed key writes is in the frame of that press, so that it goes to the same control.
/// - Changes of the focus and the request to close keep their place in the order.
/// The queue has no limit, because an edge must never be dropped. It is used on one thread.
class InputQueue {
 public:
  /// Appends an event that has just happened.
  void push(const InputEvent& event) { events_.push_back(event); }

  /// Returns true when there is nothing to tell the next frame.
  [[nodiscard]] bool empty() const { return events_.empty(); }

  /// Returns how many events are waiting.
  [[nodiscard]] std::size_t size() const { return events_.size(); }

  /// Forgets every press, repeat and text that is waiting, because it was meant for a screen that is gone. Releases,
  /// moves and all other events stay.
  void drop_presses();

  /// Takes out as many events as one frame may be told of. When the queue is empty the frame gets the pointer and the
  /// modifiers as they last were, and nothing else.
  FrameInput next_frame_input();

 private:
  std::deque<InputEvent> events_;
  std::optional<Point> pointer_;  ///< as of the last frame
  Modifiers modifiers_;           ///< as of the last frame
};

/// Returns the key that went down or repeats in this frame, as screens read it: a list of one, and empty for most
/// frames.
std::vector<KeyEvent> key_events(const FrameInput& input);

/// Returns true when a press or repeat of this key writes a character with these modifiers, which is then given to the
/// frame of the press.
bool writes_text(const KeyEdge& edge);

}  // namespace nc::platform
