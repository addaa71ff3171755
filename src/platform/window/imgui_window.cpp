#include "platform/window/imgui_window.hpp"

#include <imgui.h>

#include "platform/window/window.hpp"

namespace nc::platform {
namespace {

void copy_text(void* port, const char* text) {
  static_cast<ClipboardPort*>(port)->copy(text);
}

const char* pasted_text(void* port) {
  auto* clipboard = static_cast<ClipboardPort*>(port);
  clipboard->handed = clipboard->paste();
  return clipboard->handed.c_str();
}

}  // namespace

void connect_clipboard(ImGuiIO& io, ClipboardPort& port) {
  io.ClipboardUserData = &port;
  io.SetClipboardTextFn = copy_text;
  io.GetClipboardTextFn = pasted_text;
}

void show_wanted_cursor(Window& window) {
  switch (ImGui::GetMouseCursor()) {
    case ImGuiMouseCursor_TextInput:
      return window.set_cursor(Cursor::text);
    case ImGuiMouseCursor_Hand:
      return window.set_cursor(Cursor::hand);
    default:
      return window.set_cursor(Cursor::arrow);
  }
}

}  // namespace nc::platform
