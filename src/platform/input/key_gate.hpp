#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <set>

#include "platform/input/input_queue.hpp"
#include "platform/input/key_stroke.hpp"

namespace nc::platform {

/// What became of a stroke that assistive technology was told of.
struct KeyVerdict {
  std::uint64_t number = 0;
  bool consumed = false;  ///< it was a command of the assistive technology and must not act here

  friend bool operator==(const KeyVerdict& a, const KeyVerdict& b) = default;
};

/// How assistive technology that wants the keys first is reached. None of it waits.
struct KeyListener {
  std::function<bool()> listens;  ///< whether there is one now
  std::function<void(std::uint64_t number, KeyStroke stroke)> tell;
  std::function<std::optional<KeyVerdict>()> take_verdict;  ///< the oldest that came
};

/// Lets assistive technology see every key before the window does, without the window ever waiting for it.
///
/// While somebody listens, a key is told and held back, and everything that happens after it stays behind it, in order.
/// The loop goes on drawing and sleeping meanwhile. With the verdict the key goes on into the queue, or is dropped
/// together with the text it wrote and its release. Without one it goes on after `limit_s`; from then on, until the
/// listener has caught up, keys are told and not waited for. So assistive technology that hangs delays one key, once,
/// by half a second, and can never lose or reorder one. One thread only.
class KeyGate {
 public:
  /// As long as the bridge to AT-SPI itself waits for an answer (2.46).
  static constexpr double limit_s = 0.5;
  /// Strokes without a verdict, beyond which assistive technology is told no more until it has answered some.
  static constexpr std::uint64_t most_unanswered = 64;

  /// Something happened that no assistive technology is asked about.
  void push(InputEvent event) { held_.push_back({std::move(event), std::nullopt, 0, 0}); }

  /// A key; `event` is what it is to the window, nothing for keys that no screen uses.
  void push(KeyStroke stroke, std::optional<InputEvent> event) {
    held_.push_back({std::move(event), std::move(stroke), 0, 0});
  }

  /// Hands on what need not wait any longer.
  void settle(InputQueue& queue, double now_s, const KeyListener& listener);

  /// Forgets what was pressed and typed, as InputQueue::drop_presses(); assistive technology is told of it all the
  /// same.
  void drop_presses();

  /// Nothing is held back.
  [[nodiscard]] bool empty() const { return held_.empty(); }

  /// What happens now may go past this gate: nothing is held back, and nothing more will be dropped.
  [[nodiscard]] bool is_open() const { return held_.empty() && !drops_text_; }

  /// When the first thing that is held back goes on at the latest. Not when empty().
  [[nodiscard]] double due_s() const { return held_.front().due_s; }

 private:
  struct Held {
    std::optional<InputEvent> event;
    std::optional<KeyStroke> stroke;
    std::uint64_t number = 0;  ///< told as; 0: not yet
    double due_s = 0;
  };

  void take_verdicts(const KeyListener& listener);
  bool must_wait(Held& first, double now_s, const KeyListener& listener);
  void tell(Held& first, double now_s, const KeyListener& listener);
  void pass(Held first, InputQueue& queue);

  std::deque<Held> held_;
  std::uint64_t last_told_ = 0;
  std::uint64_t last_answered_ = 0;
  std::uint64_t given_up_ = 0;  ///< the last one whose verdict did not come in time
  bool consumed_ = false;       ///< verdict about last_answered_
  std::set<int> swallowed_;     ///< keys whose press was consumed and that did not go up yet
  bool drops_text_ = false;     ///< what follows was written by a consumed key
};

}  // namespace nc::platform
