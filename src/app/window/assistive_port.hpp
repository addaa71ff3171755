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

/// Joins assistive technology to the window's loop: what the frame left in the semantic tree goes out, what assistive
/// technology asks for comes in, one request a frame like a key. It costs next to nothing while nobody reads.
class AssistivePort {
 public:
  /// From now on the window shows its keys to assistive technology first.
  explicit AssistivePort(platform::Window& window);
  ~AssistivePort();
  AssistivePort(const AssistivePort&) = delete;
  AssistivePort& operator=(const AssistivePort&) = delete;

  /// Begins to look for assistive technology; call once the first picture is on the screen.
  void start() { accessibility_.start(); }

  /// Shows assistive technology what this frame shows, and says what came into a live part of it. `screen`: number of
  /// the screen.
  void follow(const SemanticTree& tree, std::uint64_t screen);

  /// Has assistive technology say these.
  void say(const std::vector<std::string>& announcements);

  /// The next request that was meant for this screen; earlier ones for other screens are dropped.
  std::optional<AssistiveRequest> next(std::uint64_t screen);

  [[nodiscard]] bool has_requests() const { return accessibility_.has_requests(); }

 private:
  AccessibilityTree tree_now(const SemanticTree& tree, std::uint64_t screen) const;

  platform::Window& window_;
  platform::Accessibility accessibility_;
  AccessibilityTree published_;
};

}  // namespace nc::app
