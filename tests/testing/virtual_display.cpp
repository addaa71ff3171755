#include "testing/virtual_display.hpp"

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <utility>

#ifdef __SANITIZE_ADDRESS__
/// Read by the leak checker: what the graphics driver leaks is not counted. See keep_graphics_driver_loaded().
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:/dri/\nleak:libLLVM\nleak:libGLX\nleak:libGL.so\nleak:libglapi\nleak:libdrm\n";
}
#endif

namespace nc::testing {
namespace {

[[noreturn]] void give_up(const char* what) {
  std::perror(what);
  std::exit(EXIT_FAILURE);
}

/// In the child: becomes the server, which writes its display's number to `number_end`.
[[noreturn]] void become_server(int number_end, SharedMemory sharing) {
  const std::string end = std::to_string(number_end);
  std::freopen("/dev/null", "w", stderr);
  execlp("Xvfb", "Xvfb", "-displayfd", end.c_str(), "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset",
         sharing == SharedMemory::offered ? "+extension" : "-extension", "MIT-SHM", static_cast<char*>(nullptr));
  _exit(127);
}

/// The line that the server writes once it listens; empty when it ended instead.
std::string read_number(int end) {
  std::string number;
  char sign = '\0';
  while (read(end, &sign, 1) == 1 && sign != '\n') {
    number += sign;
  }
  return number;
}

/// What belongs to Mesa, by the names of its files.
bool is_driver(const std::string& path) {
  for (const char* part : {"/dri/", "libLLVM", "libGLX", "libGL.so", "libglapi", "libdrm"}) {
    if (path.find(part) != std::string::npos) {
      return true;
    }
  }
  return false;
}

}  // namespace

VirtualDisplay::VirtualDisplay(SharedMemory sharing) {
  if (const char* old = std::getenv("DISPLAY")) {
    old_display_ = old;
  }
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) {
    give_up("pipe");
  }
  server_ = fork();
  if (server_ < 0) {
    give_up("fork");
  }
  if (server_ == 0) {
    close(ends[0]);
    become_server(ends[1], sharing);
  }
  close(ends[1]);
  name_ = ":" + read_number(ends[0]);
  close(ends[0]);
  if (name_ == ":") {
    give_up("Xvfb does not start; is the package xvfb installed?");
  }
  setenv("DISPLAY", name_.c_str(), 1);
  setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
}

VirtualDisplay::~VirtualDisplay() {
  kill(server_, SIGTERM);
  waitpid(server_, nullptr, 0);
  if (old_display_) {
    setenv("DISPLAY", old_display_->c_str(), 1);
  } else {
    unsetenv("DISPLAY");
  }
}

void keep_graphics_driver_loaded() {
  std::ifstream maps("/proc/self/maps");
  for (std::string line; std::getline(maps, line);) {
    const std::size_t start = line.find('/');
    if (start != std::string::npos && is_driver(line.substr(start))) {
      dlopen(line.substr(start).c_str(), RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
    }
  }
}

bool xdotool(const std::string& arguments) {
  return std::system(("xdotool " + arguments).c_str()) == 0;
}

}  // namespace nc::testing
