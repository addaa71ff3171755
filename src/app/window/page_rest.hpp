#pragma once

#include <bitset>
#include <optional>

#include "platform/input/input_queue.hpp"
#include "support/input.hpp"

namespace nc::app {

/// How long a new page takes no press: long enough that nobody goes past a page whom the page before kept waiting.
inline constexpr double page_rest_s = 0.4;
/// The same for a page that says what would have endangered the patient.
inline constexpr double danger_rest_s = 1.5;

/// Keeps what was pressed for one page from acting on the next. Somebody who presses Ctrl+Enter three times must not
/// submit a visit, skip the question about its cue and leave its debrief unread. So from the moment a page begins until
/// a while after its first picture, presses of keys and of mouse buttons and typed text are taken away. A key that was
/// down during that time does nothing until it was let go and is pressed anew, so that a held key that repeats goes no
/// further either. Releases, moves of the pointer and the wheel always pass.
///
/// The class reads no clock: times are handed in, in seconds of any clock that never goes back.
class PageRest {
 public:
  /// Says that another page was laid out, which the window does not show yet. It will rest for `length_s`.
  void begin(double length_s);

  /// Says that the window now shows the page. Only the first call after begin() counts.
  void shown(double now_s);

  /// Returns the part of the input that counts now. It must be called for every frame, because it keeps track of the
  /// keys that are down.
  platform::FrameInput heard(platform::FrameInput input, double now_s);

  /// Returns true while presses are taken away.
  bool rests(double now_s) const;

  /// Returns how many seconds presses are still taken away: 0 when they are not, and nothing while the page was not
  /// shown yet.
  std::optional<double> left_s(double now_s) const;

 private:
  /// Whether this edge of a key counts; notes what is down.
  bool counts(const platform::KeyEdge& edge, bool resting);

  bool waits_for_picture_ = false;
  double length_s_ = 0;
  double until_s_ = 0;
  std::bitset<key_count> down_;     ///< keys that are down
  std::bitset<key_count> blocked_;  ///< keys that do nothing until they are let go
};

}  // namespace nc::app
