#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "onscreen/accessibility_tree.hpp"
#include "onscreen/assistive_request.hpp"
#include "platform/assistive/accessibility.hpp"
#include "platform/window/window.hpp"

namespace nc::app {

/// Connects assistive technology to the window's loop. The semantic tree of a frame goes out, and what assistive
/// technology asks for comes in, one request a frame as with keys. It costs next to nothing while assistive technology
/// is not reading.
class AssistivePort {
 public:
  /// From now on, assistive technology that wants keys is told of them before the window reacts. `window` must outlive
  /// the port.
  explicit AssistivePort(platform::Window& window);
  ~AssistivePort();
  AssistivePort(const AssistivePort&) = delete;
  AssistivePort& operator=(const AssistivePort&) = delete;

  /// Begins to connect to assistive technology. It should be called once the first picture is on the screen, because it
  /// loads libraries. Further calls do nothing.
  void start() { accessibility_.start(); }

  /// Tells assistive technology what this frame shows, and has it speak what is new in live parts of it. `screen` is
  /// ScreenPainter::screen_number().
  void follow(const SemanticTree& tree, std::uint64_t screen);

  /// Has assistive technology speak these texts.
  void say(const std::vector<std::string>& announcements);

  /// Takes the oldest request that was meant for this screen, and drops older ones that were meant for another. Returns
  /// nothing when there is none.
  std::optional<AssistiveRequest> next(std::uint64_t screen);

  [[nodiscard]] bool has_requests() const { return accessibility_.has_requests(); }

 private:
  AccessibilityTree tree_now(const SemanticTree& tree, std::uint64_t screen) const;

  platform::Window& window_;
  platform::Accessibility accessibility_;
  AccessibilityTree published_;
};

}  // namespace nc::app
