// What a frame costs, measured inside one process in turns, so that whatever else the machine does falls on all parts:
//
//   page_cost PAGE ROUNDS
//
// One line a round: `full_ms clear_swap_ms lists_ms` of processor time a frame (every thread, the software driver's
// included), then one line `allocations UNCHANGED MOVED REBUILT`: calls of the allocator in a frame in which nothing
// changed, in one in which only the pointer moved over a blank part, and in one that is built anew.

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>

#include <dlfcn.h>
#include <glad/gl.h>
#include <imgui.h>
#include <malloc.h>
#include <time.h>

#include "app/window/screen_painter.hpp"
#include "platform/renderer.hpp"
#include "platform/window.hpp"
#include "shown_page.hpp"

// Every allocation of the process: the C library's own functions stay behind these.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

std::atomic<long>& allocation_count() {
  static std::atomic<long> count = 0;
  return count;
}

}  // namespace

extern "C" {
void* malloc(std::size_t size) {
  ++allocation_count();
  return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
  ++allocation_count();
  return __libc_calloc(count, size);
}
void* realloc(void* old, std::size_t size) {
  ++allocation_count();
  return __libc_realloc(old, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  ++allocation_count();
  return __libc_memalign(alignment, size);
}
int posix_memalign(void** place, std::size_t alignment, std::size_t size) {
  ++allocation_count();
  *place = __libc_memalign(alignment, size);
  return *place == nullptr ? ENOMEM : 0;
}
}

namespace {

using namespace nc;

constexpr int frames_a_round = 30;

double processor_ms(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) * 1.0e3 + static_cast<double>(now.tv_nsec) * 1.0e-6;
}

/// Processor time of one run of `part`, averaged over a round.
template <class Part>
double cost_ms(clockid_t clock, const Part& part) {
  const double before = processor_ms(clock);
  for (int frame = 0; frame < frames_a_round; ++frame)
    part();
  return (processor_ms(clock) - before) / frames_a_round;
}

[[noreturn]] void give_up(const std::string& reason) {
  std::fprintf(stderr, "page_cost: %s\n", reason.c_str());
  std::exit(1);
}

void clear_and_swap(platform::Window& window) {
  glViewport(0, 0, 1280, 800);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(0.2F, 0.4F, 0.6F, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  window.swap();
  glFinish();
}

/// The lists alone, in a context of their own.
class Lists {
 public:
  explicit Lists(practice::Model model) : page_(std::move(model)), context_(ImGui::CreateContext()) {
    ImGuiContext* const painters = ImGui::GetCurrentContext();
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = {1280, 800};
    page_.make_letters();
    ImGui::SetCurrentContext(painters);
  }
  Lists(const Lists&) = delete;
  Lists& operator=(const Lists&) = delete;
  ~Lists() { ImGui::DestroyContext(context_); }

  double cost() {
    ImGuiContext* const painters = ImGui::GetCurrentContext();
    ImGui::SetCurrentContext(context_);
    const double spent = cost_ms(CLOCK_THREAD_CPUTIME_ID, [&] { build(); });
    ImGui::SetCurrentContext(painters);
    return spent;
  }

 private:
  void build() {
    ImGui::GetIO().DeltaTime = 1.0F / 60.0F;
    ImGui::NewFrame();
    page_.draw();
    ImGui::Render();
  }

  bench::ShownPage page_;
  ImGuiContext* context_;
};

/// The program's own painter on its own window.
struct Painted {
  platform::Window& window;
  platform::Renderer& renderer;
  app::ScreenPainter& painter;
  const practice::Model& model;

  void paint(const platform::FrameInput& input) const {
    if (auto painted = painter.paint(model, 1, input); !painted) give_up(painted.error().message);
  }
  void paint_anew() const {
    platform::FrameInput input;
    input.exposed = true;
    paint(input);
    glFinish();
  }
};

template <class Part>
long allocations_in(const Part& part) {
  const long before = allocation_count();
  part();
  return allocation_count() - before;
}

void count_allocations(const Painted& painted) {
  platform::FrameInput still;
  for (int frame = 0; frame < 8; ++frame)
    painted.paint(still);
  const long unchanged = allocations_in([&] { painted.paint(still); });
  platform::FrameInput moved;
  moved.pointer = platform::Point{640, 790};
  for (int frame = 0; frame < 8; ++frame)
    painted.paint(moved);
  moved.pointer = platform::Point{650, 791};
  const long blank = allocations_in([&] { painted.paint(moved); });
  const long rebuilt = allocations_in([&] { painted.paint_anew(); });
  std::printf("allocations %ld %ld %ld\n", unchanged, blank, rebuilt);
}

void measure(const Painted& painted, Lists& lists, int rounds) {
  for (int warm = 0; warm < 10; ++warm)
    painted.paint_anew();
  clear_and_swap(painted.window);
  lists.cost();
  for (int round = 0; round < rounds; ++round) {
    const double full = cost_ms(CLOCK_PROCESS_CPUTIME_ID, [&] { painted.paint_anew(); });
    const double clear = cost_ms(CLOCK_PROCESS_CPUTIME_ID, [&] { clear_and_swap(painted.window); });
    std::printf("%.4f %.4f %.4f\n", full, clear, lists.cost());
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: page_cost library|case ROUNDS\n", stderr);
    return 2;
  }
  auto window = platform::Window::open({});
  if (!window) give_up(window.error().message);
  auto renderer = platform::Renderer::create(&platform::Window::gl_function);
  if (!renderer) give_up(renderer.error().message);
  app::ScreenPainter painter(*window, *renderer);
  const practice::Model model = bench::model_showing(argv[1]);
  const Painted painted{*window, *renderer, painter, model};
  Lists lists(model);
  measure(painted, lists, std::atoi(argv[2]));
  count_allocations(painted);
  return 0;
}
