#include "platform/window/imgui_window.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "platform/drawing/imgui_context.hpp"
#include "platform/window/opened_window.hpp"

namespace nc::platform {

TEST_CASE("text fields copy to a clipboard and paste from it") {
  const ImGuiTestContext context;
  std::string held;
  ClipboardPort port{[&held](const char* text) { held = text; }, [&held] { return held + "."; }};
  connect_clipboard(ImGui::GetIO(), port);
  ImGui::SetClipboardText("call the provider");
  CHECK(held == "call the provider");
  CHECK(std::string(ImGui::GetClipboardText()) == "call the provider.");
}

TEST_CASE("the pointer takes the shape that the screen asks for") {
  OpenedWindow opened;
  const ImGuiTestContext context;
  feed_imgui(ImGui::GetIO(), {}, 0.016);
  ImGui::NewFrame();
  ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  show_wanted_cursor(opened.window());
  CHECK(opened.window().cursor() == Cursor::hand);
  ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
  show_wanted_cursor(opened.window());
  CHECK(opened.window().cursor() == Cursor::text);
  ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
  show_wanted_cursor(opened.window());
  CHECK(opened.window().cursor() == Cursor::arrow);
  ImGui::EndFrame();
}

}  // namespace nc::platform
