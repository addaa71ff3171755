// The loop that every example of Dear ImGui shows: for each event, make a frame, draw it with the library's own
// backend, swap. It draws the very page that Needlecase draws, with the same views and letters. It waits for events
// (most loops do not even do that), so it is the better kind of naive.

#include <cstdio>

#include "shown_page.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui/backends/imgui_impl_glfw.h>
#include <imgui/backends/imgui_impl_opengl3.h>

namespace {

GLFWwindow* open_window() {
  if (glfwInit() != GLFW_TRUE) return nullptr;
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  GLFWwindow* window = glfwCreateWindow(1280, 800, "Naive", nullptr, nullptr);
  if (window == nullptr) return nullptr;
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  return window;
}

void frame(GLFWwindow* window, nc::bench::ShownPage& page) {
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  ImGui::NewFrame();
  page.draw();
  ImGui::Render();
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glfwSwapBuffers(window);
}

}  // namespace

int main() {
  GLFWwindow* window = open_window();
  if (window == nullptr) return 3;
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui_ImplGlfw_InitForOpenGL(window, true);
  ImGui_ImplOpenGL3_Init("#version 330");
  nc::bench::ShownPage page(nc::bench::model_showing("library"));
  page.make_letters();
  for (int first = 0; first < 3; ++first)
    frame(window, page);
  std::puts("ready");
  std::fflush(stdout);
  while (glfwWindowShouldClose(window) != GLFW_TRUE) {
    glfwWaitEvents();
    frame(window, page);
  }
  return 0;
}
