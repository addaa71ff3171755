// The floor of every start-up and memory ratio: a window of the same library and size as Needlecase's with OpenGL 3.3,
// which is cleared and shown once and then sleeps until something happens.

#include <cstdio>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <glad/gl.h>

namespace {

void set_hints() {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_ALPHA_BITS, 0);
}

void show_blank(GLFWwindow* window) {
  glViewport(0, 0, 1280, 800);
  glClearColor(0.2F, 0.4F, 0.6F, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  glfwSwapBuffers(window);
}

}  // namespace

int main() {
  if (glfwInit() != GLFW_TRUE) return 3;
  set_hints();
  GLFWwindow* window = glfwCreateWindow(1280, 800, "Blank", nullptr, nullptr);
  if (window == nullptr) return 3;
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  if (gladLoadGL(glfwGetProcAddress) == 0) return 3;
  show_blank(window);
  std::puts("ready");
  std::fflush(stdout);
  while (glfwWindowShouldClose(window) != GLFW_TRUE)
    glfwWaitEvents();
  glfwTerminate();
  return 0;
}
