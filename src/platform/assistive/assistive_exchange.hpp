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

/// All that the window's loop and the accessibility thread share: values under one mutex. Trees, announcements and keys
/// go over, requests and verdicts on keys come back. Neither side ever waits for the other, except assistive
/// technology's first question, a little.
class AssistiveExchange {
 public:
  /// `wake` ends the sleep of the window's loop; called from the thread, never after close().
  explicit AssistiveExchange(std::function<void()> wake) : wake_(std::move(wake)) {}

  // The window's side.

  /// True while somebody reads. One atomic load.
  [[nodiscard]] bool wanted() const { return wanted_.load(std::memory_order_relaxed); }
  /// True once after assistive technology asked for a tree, even if nothing changed since the last.
  bool take_asked() { return asked_.exchange(false); }
  /// Replaces what was published and not yet taken.
  void publish(AccessibilityTree tree);
  void announce(std::string text);
  std::optional<AssistiveRequest> take_request();
  [[nodiscard]] bool has_requests() const { return has_requests_.load(); }
  /// True while assistive technology wants to see keys before the window does. One atomic load.
  [[nodiscard]] bool hears_keys() const { return hears_keys_.load(std::memory_order_relaxed); }
  void tell_key(std::uint64_t number, KeyStroke stroke);
  /// The oldest verdict that was not taken yet.
  std::optional<KeyVerdict> take_verdict();
  /// The window goes: no wake from now on, and the thread is asked to end.
  void close();

  // The thread's side.

  struct NumberedStroke {
    std::uint64_t number = 0;
    KeyStroke stroke;
  };
  /// What was published since the last call, and one key: assistive technology may take its time over each.
  struct Delivery {
    std::optional<AccessibilityTree> tree;
    std::vector<std::string> announcements;
    std::optional<NumberedStroke> key;
  };
  Delivery take();
  void answer_key(KeyVerdict verdict);
  void set_hears_keys(bool hears) { hears_keys_ = hears; }
  /// Asks the loop for a tree and waits at most `limit`.
  std::optional<AccessibilityTree> fetch(std::chrono::milliseconds limit);
  void request(AssistiveRequest request);
  void set_listening(bool listening);
  /// `post` is called (on the window's thread) when there is something to take() and after close(); it must only
  /// schedule. Empty: nobody serves. False when the window is closed already; then nothing is set.
  bool serve(std::function<void()> post);
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
  bool posted_ = false;
  bool closed_ = false;
};

}  // namespace nc::platform
