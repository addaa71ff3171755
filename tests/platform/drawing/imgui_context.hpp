#pragma once

#include <imgui.h>

#include "platform/input/imgui_input.hpp"

namespace nc::platform {

/// A context of Dear ImGui that is set up as in the program, with the font of Dear ImGui and a display of 800 x 600. It
/// needs no window.
class ImGuiTestContext {
 public:
  ImGuiTestContext() {
    ImGui::CreateContext();
    configure_imgui(io());
    io().DisplaySize = ImVec2(800, 600);
    io().Fonts->Build();
  }
  ImGuiTestContext(const ImGuiTestContext&) = delete;
  ImGuiTestContext& operator=(const ImGuiTestContext&) = delete;
  ~ImGuiTestContext() { ImGui::DestroyContext(); }

  static ImGuiIO& io() { return ImGui::GetIO(); }
};

/// Opens a window that fills the display, without title or padding, for the length of one frame.
inline void begin_page() {
  ImGui::SetNextWindowPos(ImVec2(0, 0));
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin("page", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
}

}  // namespace nc::platform
