#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "onscreen/accessibility_tree.hpp"
#include "onscreen/assistive_request.hpp"
#include "platform/input/key_gate.hpp"

namespace nc::platform {

/// Publishes the window to assistive technology over AT-SPI (the accessibility bus of Linux), through the library ATK
/// and its bridge, without a toolkit.
///
/// Threads. The window's loop sleeps in the window system without a time limit; a GLib loop within it would wake it for
/// every message. ATK may be used on one thread only. So GLib's default context, the bridge and every AtkObject belong
/// to a thread of their own, the accessibility thread, which sleeps in poll() without a time limit. The two threads
/// share nothing but the values of an AssistiveExchange. However many questions assistive technology asks, they cost
/// the window's loop nothing, and while the window is busy they are answered with what was shown last.
///
/// Cost. start() is called after the first picture was shown and returns at once; libraries are loaded and the bus is
/// connected to on the accessibility thread. wanted() is one load of an atomic. It is false as long as no assistive
/// technology listens or asks, so that no tree is converted, compared or sent without need.
///
/// Keys. Assistive technology may want to see every key before the window reacts to it, for commands of its own. While
/// it does, the window holds keys back until the answer has come (KeyGate), without waiting and never for long.
///
/// Without a session bus, without an accessibility bus, or with NO_AT_BRIDGE=1, the program works in the same way
/// without assistive technology, and nothing is reported. This is also so when the bus ends later.
class Accessibility {
 public:
  /// `program` is the name that assistive technology calls the program by. `wake` ends the sleep of the window's loop;
  /// it is called on the accessibility thread, until this object is destroyed.
  Accessibility(std::string program, std::function<void()> wake);

  /// Disconnects from the bus. Waits for the accessibility thread to end, unless that is still connecting to a bus
  /// which may never answer.
  ~Accessibility();
  Accessibility(const Accessibility&) = delete;
  Accessibility& operator=(const Accessibility&) = delete;

  /// Begins to connect. Only the first call does something.
  void start();

  /// Returns true while assistive technology is reading. The window's loop should then publish() what it shows.
  [[nodiscard]] bool wanted() const;

  /// Returns true when assistive technology has asked for a tree since the last call. The loop should then publish()
  /// one even if nothing has changed.
  bool take_asked();

  /// Hands over what the window shows now. It does not wait.
  void publish(AccessibilityTree tree);

  /// Has assistive technology speak `text`, after what it says about the tree that was published last. It does not
  /// wait.
  void announce(std::string text);

  /// Takes the oldest request of assistive technology that was not taken yet; nothing when there is none.
  std::optional<AssistiveRequest> take_request();

  /// Returns true when take_request() would return a request.
  [[nodiscard]] bool has_requests() const;

  /// Returns the functions by which a KeyGate talks to assistive technology. They may be called even when this object
  /// is destroyed.
  [[nodiscard]] KeyListener key_listener() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace nc::platform
