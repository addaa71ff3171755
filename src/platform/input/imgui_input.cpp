#include "platform/input/imgui_input.hpp"

#include <array>
#include <cfloat>
#include <cstddef>

#include <imgui.h>

namespace nc::platform {
namespace {

struct KeyPair {
  ImGuiKey library;
  Key ours;
};

// The keypad's Enter is our `enter` already, and letters beyond these are of no use to Dear ImGui.
constexpr std::array<KeyPair, 21> key_pairs{{
    {ImGuiKey_Tab, Key::tab},
    {ImGuiKey_LeftArrow, Key::left},
    {ImGuiKey_RightArrow, Key::right},
    {ImGuiKey_UpArrow, Key::up},
    {ImGuiKey_DownArrow, Key::down},
    {ImGuiKey_PageUp, Key::page_up},
    {ImGuiKey_PageDown, Key::page_down},
    {ImGuiKey_Home, Key::home},
    {ImGuiKey_End, Key::end},
    {ImGuiKey_Insert, Key::insert},
    {ImGuiKey_Delete, Key::del},
    {ImGuiKey_Backspace, Key::backspace},
    {ImGuiKey_Space, Key::space},
    {ImGuiKey_Enter, Key::enter},
    {ImGuiKey_Escape, Key::escape},
    {ImGuiKey_A, Key::a},
    {ImGuiKey_C, Key::c},
    {ImGuiKey_V, Key::v},
    {ImGuiKey_X, Key::x},
    {ImGuiKey_Y, Key::y},
    {ImGuiKey_Z, Key::z},
}};

constexpr float never_s = 1.0e9F;
constexpr double shortest_frame_s = 0.001;
constexpr double longest_frame_s = 0.1;

void feed_key(ImGuiIO& io, const KeyEdge& edge) {
  const auto index = static_cast<std::size_t>(edge.key);
  io.KeysDown[index] = edge.change != KeyChange::released;
  // A key that is held counts as pressed anew when Dear ImGui believes that it was up.
  if (edge.change != KeyChange::released) {
    io.KeysDownDuration[index] = -1.0F;
  }
}

void feed_pointer(ImGuiIO& io, const FrameInput& input) {
  io.MousePos = input.pointer ? ImVec2(input.pointer->x, input.pointer->y) : ImVec2(-FLT_MAX, -FLT_MAX);
  if (input.button) {
    io.MouseDown[static_cast<std::size_t>(input.button->button)] = input.button->pressed;
  }
  io.MouseWheel += input.scroll_up;
  io.MouseWheelH -= input.scroll_right;
}

void feed_modifiers(ImGuiIO& io, const Modifiers& held) {
  io.KeyCtrl = held.ctrl;
  io.KeyShift = held.shift;
  io.KeyAlt = held.alt;
  io.KeySuper = held.super;
}

}  // namespace

void configure_imgui(ImGuiIO& io) {
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigInputTextCursorBlink = false;
  io.KeyRepeatDelay = never_s;
  io.BackendPlatformName = "needlecase";
  ImGui::GetStyle().CircleTessellationMaxError = 0.25F;  // of a pixel: round to the eye, few corners for small dots
  ImGui::GetStyle().AntiAliasedLinesUseTex = false;      // a plain soft edge is less work than one looked up
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset | ImGuiBackendFlags_HasMouseCursors;
  for (int& index : io.KeyMap) {
    index = -1;
  }
  for (const KeyPair& pair : key_pairs) {
    io.KeyMap[pair.library] = static_cast<int>(pair.ours);
  }
}

void feed_imgui(ImGuiIO& io, const FrameInput& input, double elapsed_s) {
  double step_s =
      elapsed_s >= shortest_frame_s ? elapsed_s : shortest_frame_s;  // not-a-number becomes the shortest, too
  if (step_s > longest_frame_s) {
    step_s = longest_frame_s;
  }
  io.DeltaTime = static_cast<float>(step_s);
  feed_pointer(io, input);
  feed_modifiers(io, input.modifiers);
  if (input.key) {
    feed_key(io, *input.key);
  }
  for (const char32_t code_point : input.text) {
    io.AddInputCharacter(static_cast<unsigned int>(code_point));
  }
  if (input.focus_changed) {
    io.AddFocusEvent(*input.focus_changed);
  }
}

}  // namespace nc::platform
