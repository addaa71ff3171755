#include "platform/drawing/picture_surface.hpp"

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <catch2/catch.hpp>

#include "platform/window/opened_window.hpp"

namespace nc::platform {
namespace {

/// What the server has in the window, read back over a connection of its own.
class SeenWindow {
 public:
  explicit SeenWindow(std::uint32_t window) : server_(xcb_connect(nullptr, nullptr)), window_(window) {}
  SeenWindow(const SeenWindow&) = delete;
  SeenWindow& operator=(const SeenWindow&) = delete;
  ~SeenWindow() { xcb_disconnect(server_); }

  std::uint32_t pixel(int x, int y) const {
    const auto asked = xcb_get_image(server_, XCB_IMAGE_FORMAT_Z_PIXMAP, window_, static_cast<std::int16_t>(x),
                                     static_cast<std::int16_t>(y), 1, 1, ~0U);
    const std::unique_ptr<xcb_get_image_reply_t, void (*)(void*)> image(xcb_get_image_reply(server_, asked, nullptr),
                                                                        &std::free);
    REQUIRE(image);
    std::uint32_t pixel = 0;
    std::memcpy(&pixel, xcb_get_image_data(image.get()), sizeof pixel);
    return pixel & 0xFFFFFFU;
  }

 private:
  xcb_connection_t* server_;
  std::uint32_t window_;
};

void fill(const PixelView& picture, std::uint32_t pixel) {
  std::fill(picture.pixels, picture.row(picture.height), pixel);
}

/// The surface of an opened window, and the window as the server has it.
struct Shown {
  explicit Shown(testing::SharedMemory sharing)
      : opened(Drawing::by_processor, sharing),
        surface(PictureSurface::connect(opened.window().number_on_display().value())),
        seen(opened.window().number_on_display().value()) {
    REQUIRE(surface);
  }
  OpenedWindow opened;
  Result<PictureSurface> surface;
  SeenWindow seen;
};

void show_and_look(Shown& shown) {
  const PixelView picture = shown.surface->picture(1280, 800).value();
  REQUIRE(picture.width == 1280);
  fill(picture, 0xFF123456U);
  REQUIRE(shown.surface->show(PixelAreas({0, 0, 1280, 800})));
  REQUIRE(shown.surface->picture(1280, 800).value().pixels == picture.pixels);  // waits until it was read
  CHECK(shown.seen.pixel(0, 0) == 0x123456U);
  CHECK(shown.seen.pixel(1279, 799) == 0x123456U);
  fill(picture, 0xFFABCDEFU);
  REQUIRE(shown.surface->show(PixelAreas({100, 200, 110, 220})));
  REQUIRE(shown.surface->picture(1280, 800));
  CHECK(shown.seen.pixel(100, 200) == 0xABCDEFU);
  CHECK(shown.seen.pixel(109, 219) == 0xABCDEFU);
  CHECK(shown.seen.pixel(100, 199) == 0x123456U);
  CHECK(shown.seen.pixel(100, 220) == 0x123456U);
}

}  // namespace

TEST_CASE("a picture in shared memory is shown, and then only the part that is asked for") {
  Shown shown(testing::SharedMemory::offered);
  show_and_look(shown);
  CHECK(shown.seen.pixel(99, 200) == 0x123456U);
  CHECK(shown.seen.pixel(110, 200) == 0x123456U);
}

TEST_CASE("a picture is shown by a server that cannot share memory too") {
  Shown shown(testing::SharedMemory::refused);
  show_and_look(shown);
}

TEST_CASE("a picture of another size has memory of its own, and showing nothing is nothing") {
  Shown shown(testing::SharedMemory::offered);
  for (const int width : {640, 1280, 1}) {
    const PixelView picture = shown.surface->picture(width, 400).value();
    CHECK(picture.width == width);
    fill(picture, 0xFF00FF00U);
    REQUIRE(shown.surface->show(PixelAreas({0, 0, width, 400})));
    REQUIRE(shown.surface->show(PixelAreas({5, 5, 5, 9})));
  }
  REQUIRE(shown.surface->picture(1, 400));
  CHECK(shown.seen.pixel(1279, 399) == 0x00FF00U);
}

TEST_CASE("without a display, or with a window that it does not know, there is an error and no surface") {
  unsetenv("DISPLAY");
  CHECK_FALSE(PictureSurface::connect(1));
  const testing::VirtualDisplay display;
  const auto unknown = PictureSurface::connect(0x7FFFFFFFU);
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().kind == ErrorKind::environment);
}

}  // namespace nc::platform
