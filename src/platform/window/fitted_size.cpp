#include "platform/window/fitted_size.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>

namespace nc::platform {
namespace {

/// Wider than the edges that window managers draw.
constexpr int widest_edge = 120;

}  // namespace

WindowOptions fitted_size(WindowOptions wanted, const WorkArea& area, const WindowEdge& edge) {
  const int most_width = area.width - edge.left - edge.right;
  const int most_height = area.height - edge.top - edge.bottom;
  if (most_width <= 0 || most_height <= 0) return wanted;
  wanted.width = std::min(wanted.width, most_width);
  wanted.height = std::min(wanted.height, most_height);
  wanted.least_width = std::min(wanted.least_width, most_width);
  wanted.least_height = std::min(wanted.least_height, most_height);
  return wanted;
}

bool is_tight(const WindowOptions& wanted, const WorkArea& area) {
  return area.width > 0 && area.height > 0 &&
         (wanted.width + widest_edge > area.width || wanted.height + widest_edge > area.height);
}

WorkArea find_work_area() {
  WorkArea area;
  if (GLFWmonitor* monitor = glfwGetPrimaryMonitor(); monitor != nullptr)
    glfwGetMonitorWorkarea(monitor, &area.left, &area.top, &area.width, &area.height);
  return area;
}

void fit_and_show(GLFWwindow* handle, const WindowOptions& wanted, const WorkArea& area) {
  WindowEdge edge;
  glfwGetWindowFrameSize(handle, &edge.left, &edge.top, &edge.right, &edge.bottom);
  const WindowOptions fitting = fitted_size(wanted, area, edge);
  glfwSetWindowSizeLimits(handle, fitting.least_width, fitting.least_height, GLFW_DONT_CARE, GLFW_DONT_CARE);
  glfwSetWindowSize(handle, fitting.width, fitting.height);
  glfwSetWindowPos(handle, area.left + edge.left, area.top + edge.top);
  glfwShowWindow(handle);
}

}  // namespace nc::platform
