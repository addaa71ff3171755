#pragma once

#include <filesystem>
#include <string_view>

namespace nc::platform {

/// Returns true when the machine may have a graphics card that OpenGL can use. The kernel shows one as a file below
/// `devices`, which is `/dev`. `always_software` is the value of the variable LIBGL_ALWAYS_SOFTWARE, empty when it is
/// not set; a value that means yes turns the card off. OpenGL is not asked, because its driver would have to be loaded
/// first.
bool may_have_graphics_card(const std::filesystem::path& devices, std::string_view always_software);

}  // namespace nc::platform
