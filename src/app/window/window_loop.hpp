#pragma once

#include "app/engine/engine.hpp"
#include "app/window/assistive_port.hpp"
#include "app/window/frame_need.hpp"
#include "app/window/screen_painter.hpp"
#include "app/window/tree_file.hpp"
#include "platform/window/window.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Joins window, painter, engine and assistive technology: takes input, makes frames until the screen has settled,
/// sleeps until something happens. FrameNeed decides when to do which.
class WindowLoop {
 public:
  /// `tree_path`: a file to keep equal to the semantic tree; empty for none.
  WindowLoop(platform::Window& window, ScreenPainter& painter, Engine& engine, std::string tree_path)
      : window_(window),
        painter_(painter),
        engine_(engine),
        tree_file_(std::move(tree_path)),
        assistive_(window) {}

  /// One turn: takes what has arrived, makes at most one frame, and says what to wait for before the next turn. It
  /// never waits itself, so that a main loop which belongs to somebody else (a browser calls once a frame) can drive
  /// the window too. A turn in which nothing happened costs next to nothing. Once the engine has stopped, no further
  /// turn is due. Fails (environment) when the fonts or the drawing fail.
  Result<FrameWait> step();

  /// Takes turns, and sleeps between them, until the person closes the window; then waits until what was answered is
  /// durable or has failed.
  Result<void> run();

  /// Draws until the screen stands still and everything given is durable; for screenshots.
  Result<void> run_until_still();

 private:
  Result<void> frame();
  void apply(const practice::Action& action);
  void tick_clock();
  void sleep(const FrameWait& wait);

  platform::Window& window_;
  ScreenPainter& painter_;
  Engine& engine_;
  TreeFile tree_file_;
  AssistivePort assistive_;
  FrameNeed need_;
  double tick_due_s_ = 0;  ///< when the clock on the screen changes next
};

}  // namespace nc::app
