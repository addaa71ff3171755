#include "platform/drawing/picture_surface.hpp"

#include <xcb/shm.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "platform/drawing/picture_memory.hpp"

namespace nc::platform {
namespace {

/// What the server answered, freed at the end of its life.
template <class Answer>
auto own(Answer* answer) {
  // NOLINTNEXTLINE(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): the library allocates by malloc
  const auto free_it = [](Answer* one) { std::free(one); };
  return std::unique_ptr<Answer, decltype(free_it)>(answer, free_it);
}

tl::unexpected<Error> failed(const char* reason) {
  return fail(ErrorKind::environment, std::string("drawing failed: ") + reason);
}

const xcb_visualtype_t* find_visual(const xcb_setup_t* setup, xcb_visualid_t visual) {
  for (auto screen = xcb_setup_roots_iterator(setup); screen.rem > 0; xcb_screen_next(&screen)) {
    for (auto depth = xcb_screen_allowed_depths_iterator(screen.data); depth.rem > 0; xcb_depth_next(&depth)) {
      for (auto kind = xcb_depth_visuals_iterator(depth.data); kind.rem > 0; xcb_visualtype_next(&kind))
        if (kind.data->visual_id == visual) return kind.data;
    }
  }
  return nullptr;
}

std::uint8_t bits_per_pixel(const xcb_setup_t* setup, std::uint8_t depth) {
  for (auto format = xcb_setup_pixmap_formats_iterator(setup); format.rem > 0; xcb_format_next(&format))
    if (format.data->depth == depth) return format.data->bits_per_pixel;
  return 0;
}

bool has_our_pixels(const xcb_setup_t* setup, xcb_visualid_t visual, std::uint8_t depth) {
  constexpr auto our_order =
      std::endian::native == std::endian::little ? XCB_IMAGE_ORDER_LSB_FIRST : XCB_IMAGE_ORDER_MSB_FIRST;
  const xcb_visualtype_t* kind = find_visual(setup, visual);
  return kind != nullptr && kind->red_mask == 0xFF0000U && kind->green_mask == 0xFF00U && kind->blue_mask == 0xFFU &&
         setup->image_byte_order == our_order && bits_per_pixel(setup, depth) == 32;
}

/// From version 1.2 on the server takes memory by an open file.
bool can_share_memory(xcb_connection_t* server) {
  const xcb_query_extension_reply_t* there = xcb_get_extension_data(server, &xcb_shm_id);
  if (there == nullptr || there->present == 0) return false;
  const auto answer = own(xcb_shm_query_version_reply(server, xcb_shm_query_version(server), nullptr));
  return answer && (answer->major_version > 1 || (answer->major_version == 1 && answer->minor_version >= 2));
}

}  // namespace

struct PictureSurface::State {
  State(xcb_connection_t* connection, std::uint32_t number) : server(connection), window(number) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { xcb_disconnect(server); }

  Result<void> look_at_window();
  void give_up_memory();
  bool share_memory(std::size_t size);
  Result<void> make_picture(int width, int height);
  void wait_until_read();
  void show_shared(const PixelRect& area) const;
  void send(const PixelRect& area) const;

  xcb_connection_t* server;
  std::uint32_t window;
  xcb_gcontext_t context = 0;
  std::uint8_t depth = 0;
  bool sharing = false;  ///< the server can read memory of ours
  PixelView picture;
  std::optional<PictureMemory> shared;  ///< the picture's memory, with the server's name for it
  xcb_shm_seg_t segment = 0;
  std::vector<std::uint32_t> own_memory;                ///< the picture's memory where it is not shared
  std::optional<xcb_get_input_focus_cookie_t> reading;  ///< answered when the server has read what was shown last
};

Result<void> PictureSurface::State::look_at_window() {
  const auto attributes =
      own(xcb_get_window_attributes_reply(server, xcb_get_window_attributes(server, window), nullptr));
  const auto geometry = own(xcb_get_geometry_reply(server, xcb_get_geometry(server, window), nullptr));
  if (!attributes || !geometry) return failed("the display does not know the window");
  depth = geometry->depth;
  if (!has_our_pixels(xcb_get_setup(server), attributes->visual, depth))
    return failed("the display has pixels of another kind");
  context = xcb_generate_id(server);
  constexpr std::uint32_t no_exposures = 0;
  xcb_create_gc(server, context, window, XCB_GC_GRAPHICS_EXPOSURES, &no_exposures);
  sharing = can_share_memory(server);
  return {};
}

void PictureSurface::State::give_up_memory() {
  wait_until_read();
  if (segment != 0) xcb_shm_detach(server, std::exchange(segment, 0U));
  shared.reset();
  own_memory.clear();
  picture = {};
}

/// False when the server does not take the memory, as over a network.
bool PictureSurface::State::share_memory(std::size_t size) {
  shared = PictureMemory::make(size);
  if (!shared) return false;
  FileDescriptor file = shared->share();
  if (!file.valid()) return false;
  segment = xcb_generate_id(server);
  constexpr std::uint8_t only_reading = 1;
  // The connection closes the file once it was sent.
  const auto asked = xcb_shm_attach_fd_checked(server, segment, file.release(), only_reading);
  if (!own(xcb_request_check(server, asked))) return true;
  segment = 0;
  return false;
}

Result<void> PictureSurface::State::make_picture(int width, int height) {
  give_up_memory();
  const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  sharing = sharing && share_memory(pixels * sizeof(std::uint32_t));
  if (xcb_connection_has_error(server) != 0) return failed("the display is gone");
  if (!sharing) own_memory.resize(pixels);
  picture = {sharing ? static_cast<std::uint32_t*>(shared->bytes()) : own_memory.data(), width, height};
  return {};
}

void PictureSurface::State::wait_until_read() {
  if (reading) own(xcb_get_input_focus_reply(server, *std::exchange(reading, std::nullopt), nullptr));
  while (const auto news = own(xcb_poll_for_event(server))) {}  // errors, as of a window that was just closed
}

void PictureSurface::State::show_shared(const PixelRect& area) const {
  const auto place = [](int value) { return static_cast<std::int16_t>(value); };
  const auto length = [](int value) { return static_cast<std::uint16_t>(value); };
  xcb_shm_put_image(server, window, context, length(picture.width), length(picture.height), length(area.left),
                    length(area.top), length(area.right - area.left), length(area.bottom - area.top), place(area.left),
                    place(area.top), depth, XCB_IMAGE_FORMAT_Z_PIXMAP, 0, segment, 0);
}

/// Whole rows, in runs that fit into one request.
void PictureSurface::State::send(const PixelRect& area) const {
  const std::size_t row_bytes = static_cast<std::size_t>(picture.width) * sizeof(std::uint32_t);
  constexpr std::size_t head_bytes = 64;
  const std::size_t most_bytes = std::size_t{xcb_get_maximum_request_length(server)} * 4 - head_bytes;
  const int most_rows = std::max(1, static_cast<int>(most_bytes / row_bytes));
  for (int top = area.top; top < area.bottom; top += most_rows) {
    const int rows = std::min(most_rows, area.bottom - top);
    xcb_put_image(server, XCB_IMAGE_FORMAT_Z_PIXMAP, window, context, static_cast<std::uint16_t>(picture.width),
                  static_cast<std::uint16_t>(rows), 0, static_cast<std::int16_t>(top), 0, depth,
                  static_cast<std::uint32_t>(row_bytes) * static_cast<std::uint32_t>(rows),
                  reinterpret_cast<const std::uint8_t*>(picture.row(top)));
  }
}

PictureSurface::PictureSurface(std::unique_ptr<State> state) : state_(std::move(state)) {}
PictureSurface::PictureSurface(PictureSurface&& other) noexcept = default;
PictureSurface& PictureSurface::operator=(PictureSurface&& other) noexcept = default;
PictureSurface::~PictureSurface() = default;

Result<PictureSurface> PictureSurface::connect(std::uint32_t window) {
  auto state = std::make_unique<State>(xcb_connect(nullptr, nullptr), window);
  if (xcb_connection_has_error(state->server) != 0) return failed("there is no display");
  if (auto looked = state->look_at_window(); !looked) return tl::unexpected<Error>(std::move(looked.error()));
  return PictureSurface(std::move(state));
}

Result<PixelView> PictureSurface::picture(int width, int height) {
  State& state = *state_;
  state.wait_until_read();
  if (state.picture.width != width || state.picture.height != height) {
    if (auto made = state.make_picture(width, height); !made) return tl::unexpected<Error>(std::move(made.error()));
  }
  return state.picture;
}

Result<void> PictureSurface::show(const PixelAreas& areas) {
  State& state = *state_;
  if (areas.empty()) return {};
  for (const PixelRect& area : areas) {
    if (state.segment == 0)
      state.send(area);
    else
      state.show_shared(area);
  }
  state.reading = xcb_get_input_focus(state.server);  // sent pictures, too, shall not pile up on a slow network
  if (xcb_flush(state.server) <= 0) return failed("the display is gone");
  return {};
}

}  // namespace nc::platform
