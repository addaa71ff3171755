#pragma once

#include "app/engine.hpp"
#include "app/screen_painter.hpp"
#include "platform/frame_pacer.hpp"
#include "platform/window.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Joins window, painter and engine: sleeps until something happens, draws until the screen has settled, sleeps again.
class WindowLoop {
 public:
  WindowLoop(platform::Window& window, ScreenPainter& painter, Engine& engine)
      : window_(window), painter_(painter), engine_(engine) {}

  /// Until the person closes the window; then waits until what was answered is durable or has failed.
  Result<void> run();

  /// Draws until the screen stands still and everything given is durable; for screenshots.
  Result<void> run_until_still();

 private:
  Result<void> step(const platform::Pace& pace);
  Result<void> frame();
  void keep_time();

  platform::Window& window_;
  ScreenPainter& painter_;
  Engine& engine_;
  platform::FramePacer pacer_;
};

}  // namespace nc::app
