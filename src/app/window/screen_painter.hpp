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

/// Lays out a whole frame: ui::draw(), or that and more around it.
using DrawFrame =
    std::function<std::optional<practice::Action>(const practice::Shown& shown, ui::UiState& state,
                                                  const ui::Fonts& fonts, const ui::Input& input, SemanticTree& tree)>;

/// Turns screens into pictures in the window: owns the drawing library's context, the letters, the semantic tree and
/// what the window remembers between frames. Window and renderer must outlive it.
class ScreenPainter {
 public:
  /// `ready`: letters that were made while the window was opened; made here when there are none or they do not fit.
  ScreenPainter(platform::Window& window, platform::Renderer& renderer, Letters ready = {}, DrawFrame draw = ui::draw);
  ~ScreenPainter();
  ScreenPainter(const ScreenPainter&) = delete;
  ScreenPainter& operator=(const ScreenPainter&) = delete;

  /// Makes one frame with its input, as far as `need` says that it is needed; gives the action the person asked for, if
  /// any. `revision` names what is shown: equal numbers mean the same. Letters are made anew when the text size
  /// changed. `request`: what assistive technology asks for in this frame; null for nothing. Fails (environment) when
  /// the fonts or OpenGL fail.
  Result<std::optional<practice::Action>> paint(const practice::Shown& shown, std::uint64_t revision, FrameNeed& need,
                                                const platform::FrameInput& input,
                                                const AssistiveRequest* request = nullptr);

  /// Draws with another look from the next frame on, which needs another `revision`. The look must outlive the painter
  /// or be replaced before it goes.
  void show_with(const ui::Look& look);

  /// Forgets what the window remembers of its screens (focus, scrolling, text being typed), as if none had been shown.
  void forget_screens();

  /// A picture of what the last frame showed.
  Result<platform::Picture> picture(const practice::Settings& settings);

  /// What the last frame showed, in words.
  [[nodiscard]] const SemanticTree& tree() const;

  /// Counts up whenever another screen is shown, so that what was meant for an earlier one can be told from it.
  [[nodiscard]] std::uint64_t screen_number() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace nc::app
