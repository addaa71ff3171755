#pragma once

struct ImGuiIO;

namespace nc::platform {

class Window;

/// Lets the drawing library's text fields copy to and paste from the window's clipboard. `window` must stay where it is
/// for as long as `io` is used.
void connect_clipboard(ImGuiIO& io, Window& window);

/// Gives the pointer the shape that the last frame asked for; call after the frame's views have run.
void show_wanted_cursor(Window& window);

}  // namespace nc::platform
