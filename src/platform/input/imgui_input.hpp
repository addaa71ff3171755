#pragma once

#include "platform/input/input_queue.hpp"

struct ImGuiIO;

namespace nc::platform {

/// Sets Dear ImGui up for this program. It writes no ini file and no log file and counts keys by our Key. Its text
/// cursor does not blink, because that would need frames while nothing happens. It repeats no key by time, because the
/// system reports repeats as events. To be called once for a context.
void configure_imgui(ImGuiIO& io);

/// Hands the input of one frame to Dear ImGui. To be called right before ImGui::NewFrame(). `elapsed_s` is the time
/// since the previous frame in seconds. It is brought into the range from 0.001 to 0.1, because Dear ImGui would take
/// the pause of a long sleep for a long press.
void feed_imgui(ImGuiIO& io, const FrameInput& input, double elapsed_s);

}  // namespace nc::platform
