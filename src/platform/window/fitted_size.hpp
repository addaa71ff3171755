#pragma once

#include "platform/window/window_options.hpp"

struct GLFWwindow;

namespace nc::platform {

/// The part of a screen that windows may cover: without panels and docks. In the units of WindowOptions.
struct WorkArea {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
};

/// The edge that a window manager draws around a window; 0 where there is none.
struct WindowEdge {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
};

/// Returns the options with sizes that let the whole window, its edge included, be within the area: nothing of it can
/// be out of reach. The least size gives way, too. An area without width or height changes nothing.
WindowOptions fitted_size(WindowOptions wanted, const WorkArea& area, const WindowEdge& edge);

/// Returns true when the wanted size comes so near to that of the area that the edge of the window matters.
bool is_tight(const WindowOptions& wanted, const WorkArea& area);

/// Returns the area of the screen on which a window is opened; empty when the system does not say. GLFW must be ready.
WorkArea find_work_area();

/// Gives a window that is not shown yet a size and a place at which all of it is on the screen, and shows it.
void fit_and_show(GLFWwindow* handle, const WindowOptions& wanted, const WorkArea& area);

}  // namespace nc::platform
