#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "onscreen/accessibility_tree.hpp"
#include "onscreen/assistive_request.hpp"
#include "platform/input/key_gate.hpp"

namespace nc::platform {

/// Everything that the window's loop and the accessibility thread share (see Accessibility): values behind one mutex.
/// Trees, announcements and keys go from the window to the thread; requests, and verdicts on keys, come back. Only
/// fetch() ever waits for the other side.
class AssistiveExchange {
 public:
  /// `wake` ends the sleep of the window's loop. It is called on the accessibility thread, and never after close().
  explicit AssistiveExchange(std::function<void()> wake) : wake_(std::move(wake)) {}

  // The window's side.

  /// Returns true while assistive technology is reading. It is one load of an atomic.
  [[nodiscard]] bool wanted() const { return wanted_.load(std::memory_order_relaxed); }
  /// Returns true when assistive technology has asked for a tree since the last call.
  bool take_asked() { return asked_.exchange(false); }
  /// Hands over a tree, in place of an earlier one that was not taken yet.
  void publish(AccessibilityTree tree);
  /// Hands over a text to be spoken.
  void announce(std::string text);
  /// Takes the oldest request that was not taken yet; nothing when there is none.
  std::optional<AssistiveRequest> take_request();
  [[nodiscard]] bool has_requests() const { return has_requests_.load(); }
  /// Returns true while assistive technology wants to see keys before the window does. It is one load of an atomic.
  [[nodiscard]] bool hears_keys() const { return hears_keys_.load(std::memory_order_relaxed); }
  /// Hands over a key stroke, with the number by which its verdict will be known.
  void tell_key(std::uint64_t number, KeyStroke stroke);
  /// Takes the oldest verdict that was not taken yet; nothing when there is none.
  std::optional<KeyVerdict> take_verdict();
  /// Says that the window is about to be destroyed: `wake` is not called any more, and the thread is asked to end.
  void close();

  // The accessibility thread's side.

  /// A key stroke with its number.
  struct NumberedStroke {
    std::uint64_t number = 0;
    KeyStroke stroke;
  };
  /// What take() returns: what was handed over since the last call, but only one key, because assistive technology may
  /// take long to answer each.
  struct Delivery {
    std::optional<AccessibilityTree> tree;
    std::vector<std::string> announcements;
    std::optional<NumberedStroke> key;
  };
  /// Takes what the window handed over. `post` is called again when there are more keys.
  Delivery take();
  /// Hands over the verdict on a key.
  void answer_key(KeyVerdict verdict);
  /// Says whether assistive technology wants to see keys from now on.
  void set_hears_keys(bool hears) { hears_keys_ = hears; }
  /// Asks the window's loop for a tree and waits for it, but no longer than `limit`. Returns nothing when none has come
  /// by then or the window is closed.
  std::optional<AccessibilityTree> fetch(std::chrono::milliseconds limit);
  /// Hands over a request to the window.
  void request(AssistiveRequest request);
  /// Says whether assistive technology is reading from now on, and asks for a tree when it is.
  void set_listening(bool listening);
  /// Sets the function that is called when there is something to take(), and after close(). It is called on the
  /// window's thread, so it must only schedule a call of take(). An empty one takes it away. Returns false when the
  /// window is closed already; then nothing is set.
  bool serve(std::function<void()> post);
  /// Returns true after close().
  [[nodiscard]] bool closed() const;

 private:
  void post();

  std::function<void()> wake_;
  std::atomic<bool> wanted_ = false;
  std::atomic<bool> asked_ = false;
  std::atomic<bool> has_requests_ = false;
  std::atomic<bool> hears_keys_ = false;
  mutable std::mutex mutex_;
  std::condition_variable published_;
  Delivery delivery_;
  std::deque<AssistiveRequest> requests_;
  std::deque<NumberedStroke> strokes_;
  std::deque<KeyVerdict> verdicts_;
  std::function<void()> post_;
  bool posted_ = false;  ///< `post_` was called and take() was not called since
  bool closed_ = false;
};

}  // namespace nc::platform
