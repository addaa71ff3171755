#include "platform/window/graphics_card.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <system_error>

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

/// What Mesa takes for yes.
bool is_yes(std::string_view value) {
  constexpr std::array<std::string_view, 5> yes{"1", "true", "TRUE", "yes", "y"};
  return std::find(yes.begin(), yes.end(), value) != yes.end();
}

bool has_file(const fs::path& folder, std::string_view beginning) {
  std::error_code fault;
  for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault))
    if (at->path().filename().string().rfind(beginning, 0) == 0) return true;
  return false;
}

}  // namespace

bool may_have_graphics_card(const fs::path& devices, std::string_view always_software) {
  if (is_yes(always_software)) return false;
  // Kernel drivers that can draw offer a render node; NVIDIA's own has a name of its own.
  return has_file(devices / "dri", "renderD") || has_file(devices, "nvidiactl");
}

}  // namespace nc::platform
