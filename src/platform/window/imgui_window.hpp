#pragma once

#include <functional>
#include <string>

struct ImGuiIO;

namespace nc::platform {

class Window;

/// Where the text fields of Dear ImGui copy to and paste from.
struct ClipboardPort {
  std::function<void(const char* text)> copy;
  std::function<std::string()> paste;
  std::string handed{};  ///< what was pasted last: Dear ImGui reads it in place
};

/// Lets the text fields use a clipboard. `port` must neither be moved nor destroyed for as long as `io` is used.
void connect_clipboard(ImGuiIO& io, ClipboardPort& port);

/// Gives the pointer the shape that the current frame asked Dear ImGui for. To be called after the views have run.
void show_wanted_cursor(Window& window);

}  // namespace nc::platform
