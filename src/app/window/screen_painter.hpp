#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include "app/window/frame_need.hpp"
#include "app/window/letters.hpp"
#include "onscreen/assistive_request.hpp"
#include "onscreen/semantic_tree.hpp"
#include "platform/drawing/renderer.hpp"
#include "platform/input/input_queue.hpp"
#include "platform/window/window.hpp"
#include "practice/screens/show.hpp"
#include "support/result.hpp"
#include "ui/draw.hpp"

namespace nc::app {

/// Lays out a whole frame: ui::draw(), or that and more around it. Returns what was done in it.
using DrawFrame =
    std::function<std::optional<practice::Action>(const practice::Shown& shown, ui::UiState& state,
                                                  const ui::Fonts& fonts, const ui::Input& input, SemanticTree& tree)>;

/// Makes frames of screens and draws them in the window. It owns the context of Dear ImGui, the letters, the semantic
/// tree and what the window remembers from frame to frame (UiState). Window and renderer must outlive it.
class ScreenPainter {
 public:
  /// `ready` are letters that were made while the window was being opened. When there are none, or they have another
  /// size, the first frame makes them.
  ScreenPainter(platform::Window& window, platform::Renderer& renderer, Letters ready = {}, DrawFrame draw = ui::draw);
  ~ScreenPainter();
  ScreenPainter(const ScreenPainter&) = delete;
  ScreenPainter& operator=(const ScreenPainter&) = delete;

  /// Makes one frame from its input, builds and draws it as far as `need` says, and returns the action that the person
  /// asked for; nothing in most frames. `revision` is Engine::revision() of `shown`. `request` is what assistive
  /// technology asks for in this frame; null for nothing. When the text size has changed, the letters are made anew
  /// first. A page that has just begun takes no press for a moment (PageRest). Letters beyond the usual ones are made
  /// when a frame first needs one, before it is drawn. Fails (environment) when the letters cannot be made or drawing
  /// fails.
  Result<std::optional<practice::Action>> paint(const practice::Shown& shown, std::uint64_t revision, FrameNeed& need,
                                                const platform::FrameInput& input,
                                                const AssistiveRequest* request = nullptr);

  /// Draws with another look from the next frame on, which needs another `revision`. The look must outlive the painter
  /// or be replaced before it goes.
  void show_with(const ui::Look& look);

  /// Forgets what the window remembers of its screens (focus, scrolling, text being typed), as if none had been shown.
  void forget_screens();

  /// Returns a picture of the frame that was built last, on the background of the theme in `settings`. Fails
  /// (environment) when drawing fails.
  Result<platform::Picture> picture(const practice::Settings& settings);

  /// Returns the semantic tree of the frame that was built last.
  [[nodiscard]] const SemanticTree& tree() const;

  /// Returns how many seconds the page takes no press yet: 0 once it does, nothing before it was shown.
  [[nodiscard]] std::optional<double> rest_left_s() const;

  /// Returns a number that grows whenever another screen is shown, so that a request which was meant for an earlier
  /// screen can be recognised.
  [[nodiscard]] std::uint64_t screen_number() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace nc::app
