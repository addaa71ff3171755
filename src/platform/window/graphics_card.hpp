#pragma once

#include <filesystem>
#include <string_view>

namespace nc::platform {

/// True when the machine may have a graphics card that OpenGL can use: the kernel offers one for drawing, as files
/// below `devices` (`/dev`), and `always_software`, the value of LIBGL_ALWAYS_SOFTWARE (empty: not set), does not turn
/// it off. Asking OpenGL itself would mean to load its driver first.
bool may_have_graphics_card(const std::filesystem::path& devices, std::string_view always_software);

}  // namespace nc::platform
