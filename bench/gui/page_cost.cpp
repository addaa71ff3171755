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

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <dlfcn.h>
#include <glad/gl.h>
#include <imgui.h>
#include <malloc.h>
#include <time.h>

#include "app/window/screen_painter.hpp"
#include "platform/input/imgui_input.hpp"
#include "platform/window/graphics_card.hpp"
#include "platform/window/screen.hpp"
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

/// A window that is only cleared, with OpenGL, beside the program's own.
class Blank {
 public:
  Blank() {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_ALPHA_BITS, 0);
    GLFWwindow* const programs = glfwGetCurrentContext();
    window_ = glfwCreateWindow(1280, 800, "Blank", nullptr, nullptr);
    if (window_ == nullptr) give_up("no window to clear");
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
    if (gladLoadGL(glfwGetProcAddress) == 0) give_up("no OpenGL");
    glfwMakeContextCurrent(programs);
  }
  Blank(const Blank&) = delete;
  Blank& operator=(const Blank&) = delete;
  ~Blank() { glfwDestroyWindow(window_); }

  /// Processor time of clearing and swapping once.
  double cost() {
    GLFWwindow* const programs = glfwGetCurrentContext();
    glfwMakeContextCurrent(window_);
    const double spent = cost_ms(CLOCK_PROCESS_CPUTIME_ID, [&] { clear_and_swap(); });
    glfwMakeContextCurrent(programs);
    return spent;
  }

 private:
  void clear_and_swap() {
    glViewport(0, 0, 1280, 800);
    glDisable(GL_SCISSOR_TEST);
    glClearColor(0.2F, 0.4F, 0.6F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    glfwSwapBuffers(window_);
    glFinish();
  }

  GLFWwindow* window_ = nullptr;
};

/// The lists alone, in a context of their own.
class Lists {
 public:
  explicit Lists(practice::Model model) : page_(std::move(model)), context_(ImGui::CreateContext()) {
    ImGuiContext* const painters = ImGui::GetCurrentContext();
    ImGui::SetCurrentContext(context_);
    platform::configure_imgui(ImGui::GetIO());
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
  app::FrameNeed& need;
  const practice::Shown& shown;

  void paint(const platform::FrameInput& input) const {
    if (auto painted = painter.paint(shown, 1, need, input); !painted) give_up(painted.error().message);
  }
  void paint_anew() const {
    platform::FrameInput input;
    input.exposed = true;
    paint(input);
    if (window.drawing() == platform::Drawing::by_card) glFinish();
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
  moved.pointer = Point{640, 790};
  for (int frame = 0; frame < 8; ++frame)
    painted.paint(moved);
  moved.pointer = Point{650, 791};
  const long blank = allocations_in([&] { painted.paint(moved); });
  const long rebuilt = allocations_in([&] { painted.paint_anew(); });
  std::printf("allocations %ld %ld %ld\n", unchanged, blank, rebuilt);
}

void measure(const Painted& painted, Blank& blank, Lists& lists, int rounds) {
  for (int warm = 0; warm < 10; ++warm)
    painted.paint_anew();
  blank.cost();
  lists.cost();
  for (int round = 0; round < rounds; ++round) {
    const double full = cost_ms(CLOCK_PROCESS_CPUTIME_ID, [&] { painted.paint_anew(); });
    const double clear = blank.cost();
    std::printf("%.4f %.4f %.4f\n", full, clear, lists.cost());
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: page_cost library|case ROUNDS\n", stderr);
    return 2;
  }
  const bool may_have_card = platform::may_have_graphics_card("/dev", std::getenv("LIBGL_ALWAYS_SOFTWARE") ? "1" : "");
  auto screen = platform::open_fitting_screen({}, may_have_card);
  if (!screen) give_up(screen.error().message);
  app::ScreenPainter painter(screen->window, screen->renderer);
  const practice::Model model = bench::model_showing(argv[1]);
  const practice::Shown shown = practice::show(model);
  app::FrameNeed need;
  const Painted painted{screen->window, screen->renderer, painter, need, shown};
  Lists lists(model);
  {
    Blank blank;
    measure(painted, blank, lists, std::atoi(argv[2]));
  }
  count_allocations(painted);
  return 0;
}
