#pragma once

#include "app/engine/engine.hpp"
#include "app/window/assistive_port.hpp"
#include "app/window/frame_need.hpp"
#include "app/window/screen_painter.hpp"
#include "app/window/tree_file.hpp"
#include "platform/window/window.hpp"
#include "support/result.hpp"

namespace nc::app {

/// The main loop of the window. It takes input, makes frames until the screen has settled, and sleeps until something
/// happens; FrameNeed decides when to do which. Window, painter and engine must outlive it.
class WindowLoop {
 public:
  /// `tree_path` is the file in which the semantic tree is kept; empty for none.
  WindowLoop(platform::Window& window, ScreenPainter& painter, Engine& engine, std::string tree_path)
      : window_(window),
        painter_(painter),
        engine_(engine),
        tree_file_(std::move(tree_path)),
        assistive_(window) {}

  /// Takes what has arrived, makes at most one frame, and returns what to wait for before the next step. It does not
  /// wait itself, so that a main loop which belongs to somebody else (a browser calls once a frame) can drive the
  /// window too. A step in which nothing has happened costs next to nothing. Once the engine has stopped, no step must
  /// follow. Fails (environment) when the letters cannot be made or drawing fails.
  Result<FrameWait> step();

  /// Makes steps, and sleeps between them, until the person closes the window. Then it waits until every answer is
  /// durable or the store has failed. Fails as step() and TreeFile::follow() do.
  Result<void> run();

  /// Waits until every answer is durable or the store has failed, and makes steps until the screen has settled. It is
  /// for screenshots. Fails as step() does.
  Result<void> run_until_still();

 private:
  Result<void> frame();
  void apply(const practice::Action& action);
  void tick_clock();
  Result<FrameWait> tell_tree(const FrameWait& wanted);
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
