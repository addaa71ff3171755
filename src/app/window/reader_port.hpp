#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "onscreen/semantic_tree.hpp"
#include "platform/assistive/accessibility.hpp"
#include "platform/window/window.hpp"
#include "support/reader_request.hpp"

namespace nc::app {

/// Where screen readers are joined to the window's loop: what the frame left in the semantic tree goes out, what they
/// ask for comes in, one request a frame like a key. Costs next to nothing while nobody reads.
class ReaderPort {
 public:
  /// From now on the window shows its keys to readers first.
  explicit ReaderPort(platform::Window& window);
  ~ReaderPort();
  ReaderPort(const ReaderPort&) = delete;
  ReaderPort& operator=(const ReaderPort&) = delete;

  /// Begins to look for readers; call once the first picture is on the screen.
  void start() { accessibility_.start(); }

  /// Shows readers what this frame shows, and says what came into a live part of it. `screen`: number of the screen.
  void follow(const SemanticTree& tree, std::uint64_t screen);

  /// Has readers say these.
  void say(const std::vector<std::string>& announcements);

  /// The next request that was meant for this screen; earlier ones for other screens are dropped.
  std::optional<ReaderRequest> next(std::uint64_t screen);

  [[nodiscard]] bool has_requests() const { return accessibility_.has_requests(); }

 private:
  platform::AccessibleTree tree_now(const SemanticTree& tree, std::uint64_t screen) const;

  platform::Window& window_;
  platform::Accessibility accessibility_;
  platform::AccessibleTree published_;
};

}  // namespace nc::app
