#pragma once

#include "app/engine/engine.hpp"
#include "app/window/assistive_port.hpp"
#include "app/window/screen_painter.hpp"
#include "app/window/tree_file.hpp"
#include "platform/window/frame_pacer.hpp"
#include "platform/window/window.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Joins window, painter and engine: sleeps until something happens, draws until the screen has settled, sleeps again.
class WindowLoop {
 public:
  /// `tree_path`: a file to keep equal to the semantic tree; empty for none.
  WindowLoop(platform::Window& window, ScreenPainter& painter, Engine& engine, std::string tree_path)
      : window_(window),
        painter_(painter),
        engine_(engine),
        tree_file_(std::move(tree_path)),
        assistive_(window) {}

  /// Until the person closes the window; then waits until what was answered is durable or has failed.
  Result<void> run();

  /// Draws until the screen stands still and everything given is durable; for screenshots.
  Result<void> run_until_still();

 private:
  Result<void> step(const platform::Pace& pace);
  Result<void> sleep(const platform::Pace& pace);
  Result<void> frame();
  void keep_time();
  void tick_clock();

  platform::Window& window_;
  ScreenPainter& painter_;
  Engine& engine_;
  TreeFile tree_file_;
  AssistivePort assistive_;
  platform::FramePacer pacer_;
  double tick_due_s_ = 0;
};

}  // namespace nc::app
