#pragma once

#include "platform/input/input_queue.hpp"

struct ImGuiIO;

namespace nc::platform {

/// Prepares the drawing library for our way of working: no ini file, no log file, our key numbers, no blinking text
/// cursor (it would need frames while nothing happens), no repeat by time (repeats come from the system as events).
/// Once per context.
void configure_imgui(ImGuiIO& io);

/// Hands one frame's input to the drawing library; call right before ImGui::NewFrame(). `elapsed_s` is the time since
/// the previous frame in seconds; anything that is not a small positive number is replaced by one, because after a long
/// sleep, or after the clock was set, the library would take the pause for a long press.
void feed_imgui(ImGuiIO& io, const FrameInput& input, double elapsed_s);

}  // namespace nc::platform
