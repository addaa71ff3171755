#pragma once

struct ImGuiIO;

namespace nc::platform {

class Window;

/// Lets the text fields of Dear ImGui copy to and paste from the window's clipboard. `window` must neither be moved nor
/// destroyed for as long as `io` is used.
void connect_clipboard(ImGuiIO& io, Window& window);

/// Gives the pointer the shape that the current frame asked Dear ImGui for. To be called after the views have run.
void show_wanted_cursor(Window& window);

}  // namespace nc::platform
