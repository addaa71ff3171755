// Preloaded into a program that uses GLFW's shared library: writes the time of every swap of buffers to the file that
// SWAP_MARKER names, one line each, in seconds of the monotonic clock and with the processor time used so far. So the
// program itself needs no hook for being measured.

#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

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
}

}  // namespace

extern "C" void glfwSwapBuffers(void* window) {
  using Swap = void (*)(void*);
  const auto real = reinterpret_cast<Swap>(dlsym(RTLD_NEXT, "glfwSwapBuffers"));
  if (real == nullptr) _exit(126);
  real(window);
  mark();
}
