#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "onscreen/geometry.hpp"
#include "platform/input/input_queue.hpp"
#include "ui/kit/pointer_map.hpp"

namespace nc::app {

/// What a frame depends on beside the input and the state of the window (UiState). If it is the same as for the last
/// frame, nothing is in the input, and every question about the pointer has the same answer, the frame is the same too.
struct FrameGround {
  std::uint64_t revision = 0;  ///< Engine::revision() of what is shown
  float width = 0;             ///< of the window, in pointer units
  float height = 0;            ///< of the window, in pointer units
  float scale = 0;             ///< of the screen; 1 means 96 dots an inch
  float density = 0;           ///< pixels for each pointer unit
  friend bool operator==(const FrameGround& a, const FrameGround& b) = default;
};

/// How the picture of a frame gets into the window.
enum class Redraw {
  none,
  if_it_differs,  ///< the renderer draws it unless the window shows the same already
  in_any_case,    ///< the renderer draws it, because the window system lost what the window showed
};

/// What the loop waits for before its next step.
struct FrameWait {
  enum class Until {
    nothing,  ///< the next step follows at once
    time,     ///< it sleeps until an event comes, but no longer than `seconds`
    event,    ///< it sleeps until an event comes, without a time limit
  };
  Until until = Until::nothing;
  double seconds = 0;  ///< greater than 0 with `time`, and otherwise without meaning
};

/// Decides what is done about the next frame of the window. Nothing else decides it, because two aims must be met at
/// once: a window that nobody touches must cost nothing, and one that is used must never show an old picture. A step of
/// the window's loop can have three parts. This class says of each whether it is needed, by facts that others tell it:
///
/// 1. The frame is *built*: the views lay out the screen. That is needed after anything that counts (a key, a button,
///    text, the wheel, another model or size, a request of assistive technology), and then for a few more frames until
///    the screen has settled. A moved pointer counts only when a view would see a difference (PointerMap), or while a
///    button is held.
/// 2. What was built is *drawn* and shown. That is needed once for what was built last. It is left out when the next
///    frame would replace the picture before anybody saw it. The renderer finds out whether the picture differs from
///    the one in the window, since it has both; an equal one is not shown again.
/// 3. The loop *sleeps*, until something happens or until the time at which a clock on the screen changes. It sleeps as
///    soon as nothing is left to be built, to be drawn, or to be taken out of the queue.
///
/// One step asks must_build(), redraw() and wait() in this order. The class reads no clock: times are handed in, in
/// seconds of any clock that never goes back. It allocates no memory.
class FrameNeed {
 public:
  /// How many frames are built when something has happened. What a frame changes in the window's own state (focus,
  /// scrolling, a field that begins to be edited) is seen only in the frames after it, and Dear ImGui needs three to
  /// place something new.
  static constexpr int frames_to_settle = 4;

  /// Says that something has happened that is not in the input: a request of assistive technology, or an action that
  /// was applied.
  void expect_change() { frames_owed_ = frames_to_settle; }

  /// Says when a clock on the screen changes next; nothing means that there is no clock.
  void set_clock(std::optional<double> next_s) { clock_s_ = next_s; }

  /// Returns true when this frame must be built. It must be called once in every frame, because it keeps track of the
  /// mouse buttons. `asked` is what the views asked about the pointer when the last frame was built.
  bool must_build(const FrameGround& ground, const platform::FrameInput& input, const ui::PointerMap& asked);

  /// Says that the frame was built.
  void built(const FrameGround& ground, const platform::FrameInput& input);

  /// Returns how what was built last must be drawn now. `is_replaced` says that another frame follows at once which
  /// shows something else, because more input is waiting or the frame led to an action.
  Redraw redraw(bool is_replaced) const;

  /// Says that the window now shows what was built last.
  void drawn();

  /// Returns what the loop waits for before the next step. `input_waits` says that there is input or a request which no
  /// frame was given yet.
  FrameWait wait(bool input_waits, double now_s) const;

 private:
  std::optional<FrameGround> ground_;   ///< of the frame that was built last
  std::optional<Point> pointer_;        ///< of the frame that was built last
  platform::Modifiers modifiers_;       ///< of the frame that was built last
  std::array<bool, 3> held_{};          ///< which mouse buttons are down, in the order of platform::Button
  int frames_owed_ = frames_to_settle;  ///< how many frames must still be built
  bool is_drawn_ = true;                ///< the window shows what was built last
  bool is_lost_ = false;                ///< the window system lost what the window showed
  std::optional<double> clock_s_;
};

/// Returns the pointer in the form in which views are given it: outside of the window it is a point that is in no
/// rectangle.
Point shown_pointer(const std::optional<Point>& pointer);

}  // namespace nc::app
