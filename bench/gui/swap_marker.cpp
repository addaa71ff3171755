// Preloaded into a program that uses GLFW's shared library: writes the time of every picture it shows, a swap of
// buffers or an image put into the window without OpenGL, to the file that SWAP_MARKER names, one line each, in seconds
// of the monotonic clock and with the processor time used so far. So the program itself needs no hook for being
// measured. With SWAP_MARKER_END set the process ends at its first picture.

#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include <xcb/shm.h>

namespace {

double clock_s(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1.0e-9;
}

void mark() {
  const char* path = std::getenv("SWAP_MARKER");
  if (path == nullptr) return;
  char line[96];
  const int length =
      std::snprintf(line, sizeof line, "%.9f %.9f\n", clock_s(CLOCK_MONOTONIC), clock_s(CLOCK_PROCESS_CPUTIME_ID));
  const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) return;
  if (write(file, line, static_cast<size_t>(length)) != length) _exit(126);
  close(file);
  if (std::getenv("SWAP_MARKER_END") != nullptr) _exit(0);
}

/// The function of that name that would be called without us.
template <class Function>
Function real(const char* name) {
  const auto found = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
  if (found == nullptr) _exit(126);
  return found;
}

}  // namespace

extern "C" void glfwSwapBuffers(void* window) {
  real<void (*)(void*)>("glfwSwapBuffers")(window);
  mark();
}

extern "C" xcb_void_cookie_t xcb_shm_put_image(xcb_connection_t* server, xcb_drawable_t drawable,
                                               xcb_gcontext_t context, uint16_t total_width, uint16_t total_height,
                                               uint16_t x, uint16_t y, uint16_t width, uint16_t height, int16_t to_x,
                                               int16_t to_y, uint8_t depth, uint8_t format, uint8_t event,
                                               xcb_shm_seg_t segment, uint32_t offset) {
  const auto cookie = real<decltype(&xcb_shm_put_image)>("xcb_shm_put_image")(
      server, drawable, context, total_width, total_height, x, y, width, height, to_x, to_y, depth, format, event,
      segment, offset);
  xcb_flush(server);
  mark();
  return cookie;
}
