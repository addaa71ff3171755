#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <set>

#include "platform/input/input_queue.hpp"
#include "platform/input/key_stroke.hpp"

namespace nc::platform {

/// What assistive technology says about a key stroke that it was told of.
struct KeyVerdict {
  std::uint64_t number = 0;  ///< the number with which it was told of the stroke
  bool consumed = false;     ///< the stroke was a command to assistive technology, so the window must not react to it

  friend bool operator==(const KeyVerdict& a, const KeyVerdict& b) = default;
};

/// The functions by which a KeyGate talks to assistive technology that wants the keys first. None of them may wait.
struct KeyListener {
  std::function<bool()> listens;  ///< returns whether assistive technology wants the keys now
  /// Tells it of a stroke. Strokes have the numbers 1, 2, 3 and so on.
  std::function<void(std::uint64_t number, KeyStroke stroke)> tell;
  /// Takes the oldest verdict that has come and was not taken yet; nothing when there is none.
  std::function<std::optional<KeyVerdict>()> take_verdict;
};

/// Tells assistive technology of every key before the window reacts to it, without letting the window wait.
///
/// While assistive technology listens, it is told of a pressed key, and the key is held back together with everything
/// that happens after it. The window's loop goes on drawing and sleeping meanwhile. When the verdict has come the key
/// goes into the queue, or is dropped together with the text that it wrote and its release. When none has come after
/// `limit_s` the key goes into the queue all the same; from then on, until all verdicts have come, assistive technology
/// is told of keys but they are not held back. So assistive technology that hangs delays one key once, by half a
/// second, and no key is ever lost or out of order. Times are in seconds of Window::now_s(). It is used on one thread.
class KeyGate {
 public:
  /// How long a key is held back at most. The bridge to AT-SPI (2.46) waits as long for an answer.
  static constexpr double limit_s = 0.5;
  /// With so many strokes unanswered, assistive technology is told of no more until it has answered some.
  static constexpr std::uint64_t most_unanswered = 64;

  /// Takes an event of which assistive technology is not told.
  void push(InputEvent event) { held_.push_back({std::move(event), std::nullopt, 0, 0}); }

  /// Takes a key stroke. `event` is what the window makes of it; nothing for a key that no screen uses.
  void push(KeyStroke stroke, std::optional<InputEvent> event) {
    held_.push_back({std::move(event), std::move(stroke), 0, 0});
  }

  /// Moves everything that need not be held back any longer into `queue`.
  void settle(InputQueue& queue, double now_s, const KeyListener& listener);

  /// Forgets every press, repeat and text that is held back, as InputQueue::drop_presses() does. Assistive technology
  /// is told of the keys all the same.
  void drop_presses();

  /// Returns true when nothing is held back.
  [[nodiscard]] bool empty() const { return held_.empty(); }

  /// Returns true when an event of which assistive technology is not told may go into the queue directly: nothing is
  /// held back, and it cannot be the text of a key that was dropped.
  [[nodiscard]] bool is_open() const { return held_.empty() && !drops_text_; }

  /// Returns when the first thing that is held back goes into the queue at the latest. Must not be called when empty().
  [[nodiscard]] double due_s() const { return held_.front().due_s; }

 private:
  /// Something that is held back: an event, a stroke, or both.
  struct Held {
    std::optional<InputEvent> event;
    std::optional<KeyStroke> stroke;
    std::uint64_t number = 0;  ///< with which assistive technology was told of the stroke; 0 when it was not told yet
    double due_s = 0;          ///< when it goes into the queue at the latest
  };

  void take_verdicts(const KeyListener& listener);
  bool must_wait(Held& first, double now_s, const KeyListener& listener);
  void tell(Held& first, double now_s, const KeyListener& listener);
  void pass(Held first, InputQueue& queue);

  std::deque<Held> held_;
  std::uint64_t last_told_ = 0;      ///< number of the last stroke that was told
  std::uint64_t last_answered_ = 0;  ///< number of the last verdict
  std::uint64_t given_up_ = 0;       ///< number of the last stroke whose verdict did not come in time
  bool consumed_ = false;            ///< what the last verdict said
  std::set<int> swallowed_;          ///< codes of keys whose press was consumed and that did not go up yet
  bool drops_text_ = false;          ///< text that follows was written by a consumed key
};

}  // namespace nc::platform
