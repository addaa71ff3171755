#include "screen_watch.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <time.h>

namespace nc::bench {
namespace {

constexpr std::uint32_t colour_bits = 0x00FFFFFF;

[[noreturn]] void give_up(const char* reason) {
  std::fprintf(stderr, "screen_probe: %s\n", reason);
  std::exit(3);
}

}  // namespace

double now_s() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1.0e-9;
}

std::size_t count_different(const Pixels& left, const Pixels& right) {
  if (left.size() != right.size()) return std::max(left.size(), right.size());
  std::size_t count = 0;
  for (std::size_t at = 0; at < left.size(); ++at)
    count += left[at] != right[at] ? 1U : 0U;
  return count;
}

ScreenWatch::ScreenWatch() : display_(XOpenDisplay(nullptr)) {
  if (display_ == nullptr) give_up("no display");
  int error = 0;
  int unused = 0;
  if (XDamageQueryExtension(display_, &damage_event_, &error) == 0) give_up("the display lacks XDamage");
  if (XTestQueryExtension(display_, &unused, &unused, &unused, &unused) == 0) give_up("the display lacks XTest");
  damage_ = XDamageCreate(display_, DefaultRootWindow(display_), XDamageReportNonEmpty);
  XSync(display_, False);
}

ScreenWatch::~ScreenWatch() {
  XDamageDestroy(display_, damage_);
  XCloseDisplay(display_);
}

bool ScreenWatch::wait_for_change(double seconds) {
  const double end_s = now_s() + seconds;
  while (true) {
    bool changed = false;
    while (XPending(display_) > 0) {
      XEvent event;
      XNextEvent(display_, &event);
      changed = changed || event.type == damage_event_ + XDamageNotify;
    }
    if (changed) {
      XDamageSubtract(display_, damage_, None, None);
      XFlush(display_);
      return true;
    }
    const double left_s = end_s - now_s();
    if (left_s <= 0) return false;
    pollfd waiting{ConnectionNumber(display_), POLLIN, 0};
    poll(&waiting, 1, std::max(1, static_cast<int>(left_s * 1000.0)));
  }
}

double ScreenWatch::wait_until_quiet(double quiet_s, double limit_s) {
  const double end_s = now_s() + limit_s;
  double last_s = now_s();
  while (now_s() < end_s && wait_for_change(quiet_s))
    last_s = now_s();
  return last_s;
}

Pixels ScreenWatch::pixels(const Area& area) {
  XImage* image = XGetImage(display_, DefaultRootWindow(display_), area.x, area.y, static_cast<unsigned>(area.width),
                            static_cast<unsigned>(area.height), AllPlanes, ZPixmap);
  if (image == nullptr || image->bits_per_pixel != 32) give_up("the display cannot be read");
  Pixels pixels;
  pixels.reserve(static_cast<std::size_t>(area.width) * static_cast<std::size_t>(area.height));
  for (int row = 0; row < area.height; ++row) {
    const auto* line = reinterpret_cast<const std::uint32_t*>(image->data + row * image->bytes_per_line);
    std::transform(line, line + area.width, std::back_inserter(pixels),
                   [](std::uint32_t pixel) { return pixel & colour_bits; });
  }
  XDestroyImage(image);
  return pixels;
}

void ScreenWatch::move_pointer(int x, int y) {
  XTestFakeMotionEvent(display_, -1, x, y, CurrentTime);
  XFlush(display_);
}

void ScreenWatch::click() {
  XTestFakeButtonEvent(display_, Button1, True, CurrentTime);
  XTestFakeButtonEvent(display_, Button1, False, CurrentTime);
  XFlush(display_);
}

}  // namespace nc::bench
