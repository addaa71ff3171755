#include "platform/window/graphics_card.hpp"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

namespace nc::platform {
namespace {

void touch(const std::filesystem::path& file) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file) << ' ';
}

}  // namespace

TEST_CASE("a machine has a graphics card when the kernel offers one that can draw") {
  const testing::ScratchFolder devices;
  CHECK_FALSE(may_have_graphics_card(devices.path(), ""));
  CHECK_FALSE(may_have_graphics_card(devices.path() / "nowhere", ""));
  touch(devices.path() / "dri" / "card0");  // a screen, but nothing that draws
  CHECK_FALSE(may_have_graphics_card(devices.path(), ""));
  touch(devices.path() / "dri" / "renderD128");
  CHECK(may_have_graphics_card(devices.path(), ""));
}

TEST_CASE("a card of NVIDIA's own driver counts") {
  const testing::ScratchFolder devices;
  touch(devices.path() / "nvidiactl");
  CHECK(may_have_graphics_card(devices.path(), ""));
}

TEST_CASE("who asks for OpenGL in software has no card") {
  const testing::ScratchFolder devices;
  touch(devices.path() / "dri" / "renderD128");
  CHECK_FALSE(may_have_graphics_card(devices.path(), "1"));
  CHECK_FALSE(may_have_graphics_card(devices.path(), "true"));
  CHECK(may_have_graphics_card(devices.path(), "0"));
  CHECK(may_have_graphics_card(devices.path(), "false"));
}

}  // namespace nc::platform
