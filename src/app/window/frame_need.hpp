#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "onscreen/geometry.hpp"
#include "platform/input/input_queue.hpp"
#include "ui/kit/pointer_map.hpp"

namespace nc::app {

/// What a frame depends on beside the input and what the window remembers. Two equal ones, an input in which nothing
/// happened, and a pointer that answers every question as before give the same frame.
struct FrameGround {
  std::uint64_t revision = 0;  ///< of what is shown
  float width = 0;             ///< of the window, in pointer units
  float height = 0;
  float scale = 0;    ///< of the screen
  float density = 0;  ///< pixels of the picture a unit of the window
  friend bool operator==(const FrameGround& a, const FrameGround& b) = default;
};

/// How the picture of a frame gets into the window.
enum class Redraw {
  none,
  if_it_differs,  ///< the renderer compares it with what the window shows, and leaves an equal one
  in_any_case,    ///< the window system lost what the window showed
};

/// What the loop waits for before its next step.
struct FrameWait {
  enum class Until {
    nothing,  ///< the next step is due at once
    time,     ///< an event, at most `seconds`
    event,    ///< an event, without a time limit
  };
  Until until = Until::nothing;
  double seconds = 0;  ///< Only with `time`; greater than 0.
};

/// Decides what becomes of the window's next frame, and nothing else decides it: a window that nobody touches must cost
/// nothing, and one that is used must never show an old picture. A step of the window's loop can have three parts. This
/// class says of each whether it is needed, by facts that the others tell it:
///
/// 1. The frame is *built*: the views lay out the screen. That is needed after anything that counts (a key, a button,
///    text, the wheel, another model or size, a request of assistive technology), and then for a few more frames until
///    the screen has settled. A moved pointer counts only when a view would see a difference (PointerMap), or while a
///    button is held.
/// 2. What was built is *drawn* and shown. That is needed once for what was built last. It is left out when the next
///    frame would replace the picture before anybody saw it. The renderer finds out whether the picture differs from
///    the one in the window, since it has both; an equal one is not shown again.
/// 3. The loop *sleeps*, until something happens or until the time at which a clock on the screen changes. That is
///    right as soon as nothing is left to be built, to be drawn, or to be taken out of the queue.
///
/// One turn asks must_build(), redraw() and wait() in this order. The class is pure: the time comes in, in seconds of
/// any clock that never goes back. It never allocates.
class FrameNeed {
 public:
  /// Frames that are built after the last thing that counted, that one included: what a frame changes in the window's
  /// own state (focus, scrolling, a field that begins to be edited) shows in those after it, and the drawing library
  /// needs three to place what is new.
  static constexpr int frames_to_settle = 4;

  /// Fact: something counts that is not in the input: a request of assistive technology, an action that was applied.
  void expect_change() { frames_owed_ = frames_to_settle; }

  /// Fact: when a clock on the screen changes next; nothing when there is none.
  void set_clock(std::optional<double> next_s) { clock_s_ = next_s; }

  /// Whether this frame must be built. It must be asked once in every frame, because it follows the buttons. `asked`:
  /// what the views asked about the pointer when the last frame was built.
  bool must_build(const FrameGround& ground, const platform::FrameInput& input, const ui::PointerMap& asked);

  /// Fact: the frame was built.
  void built(const FrameGround& ground, const platform::FrameInput& input);

  /// How what was built last must be drawn now. `is_replaced`: another frame follows at once that shows something else,
  /// because more input waits or the frame led to an action.
  Redraw redraw(bool is_replaced) const;

  /// Fact: what was built last is what the window shows.
  void drawn();

  /// What to wait for before the next step. `input_waits`: there is input or a request that no frame has seen yet.
  FrameWait wait(bool input_waits, double now_s) const;

 private:
  std::optional<FrameGround> ground_;
  std::optional<Point> pointer_;
  platform::Modifiers modifiers_;
  std::array<bool, 3> held_{};
  int frames_owed_ = frames_to_settle;
  bool is_drawn_ = true;
  bool is_lost_ = false;  ///< what the window showed
  std::optional<double> clock_s_;
};

/// The pointer as the views see it; outside the window is a place that no rectangle contains.
Point shown_pointer(const std::optional<Point>& pointer);

}  // namespace nc::app
