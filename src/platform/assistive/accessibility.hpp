#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "onscreen/accessibility_tree.hpp"
#include "onscreen/assistive_request.hpp"
#include "platform/input/key_gate.hpp"

namespace nc::platform {

/// Publishes the window to assistive technology over AT-SPI, through ATK and its bridge, without a toolkit.
///
/// Threads. The window's loop sleeps in the window system without a time limit, and a GLib loop cannot run in it
/// without waking it for every message. libatk knows no threads. So GLib's default context, the bridge and every
/// AtkObject live on one thread of their own, which sleeps in poll() without a time limit. The two threads share
/// nothing but the values of an AssistiveExchange. Assistive technology that asks its hundredth question therefore
/// costs the window's loop nothing, and while the window is busy assistive technology gets answers about what was shown
/// last.
///
/// Cost. start() is called after the first picture was shown and returns at once; connecting, and all the loading it
/// needs, happens on the thread. wanted() is one load of an atomic, and false as long as no assistive technology
/// listens or asks, so nothing is converted, compared or sent for nobody.
///
/// Keys. Assistive technology may want every key before the window acts on it, for its own commands. While one does,
/// the window holds its keys back until the answer has come over (KeyGate): never by waiting, and never for long.
///
/// Without a session bus, without an accessibility bus, or with NO_AT_BRIDGE=1, there is no thread and the program
/// works as before, silently. The same when the bus dies later.
class Accessibility {
 public:
  /// `program`: the name that assistive technology says for it. `wake` ends the sleep of the window's loop; it is
  /// called on the other thread, as long as this lives.
  Accessibility(std::string program, std::function<void()> wake);

  /// Takes leave of the bus. Waits for the thread, unless that still waits for a bus that does not answer.
  ~Accessibility();
  Accessibility(const Accessibility&) = delete;
  Accessibility& operator=(const Accessibility&) = delete;

  /// Begins to connect, once; further calls do nothing.
  void start();

  /// True while somebody reads: then the loop should publish() what it shows.
  [[nodiscard]] bool wanted() const;

  /// True once after assistive technology asked for a tree, even if nothing changed since the last.
  bool take_asked();

  /// Hands over what the window shows now.
  void publish(AccessibilityTree tree);

  /// Has assistive technology say `text`; after the tree that was published last.
  void announce(std::string text);

  /// The oldest request that was not taken yet.
  std::optional<AssistiveRequest> take_request();

  /// True when take_request() would give one.
  [[nodiscard]] bool has_requests() const;

  /// Assistive technology as a window asks it about keys; it outlives this.
  [[nodiscard]] KeyListener key_listener() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace nc::platform
