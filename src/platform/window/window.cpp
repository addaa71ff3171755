#include "platform/window/window.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <dlfcn.h>

#include <array>
#include <atomic>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "platform/input/key_map.hpp"
#include "platform/window/fitted_size.hpp"

namespace nc::platform {

/// Has a fixed address, which GLFW keeps as the window's user pointer for the callbacks.
struct Window::State {
  GLFWwindow* handle = nullptr;
  Drawing drawing = Drawing::by_card;
  InputQueue queue;
  KeyGate gate;
  KeyListener listener;
  std::atomic<bool> woken = false;
  /// Where the events put the pointer. Asking GLFW would tell where it is now, which after a stall is elsewhere.
  Point pointer;
  bool losing_focus = false;
  std::array<GLFWcursor*, 3> cursors{};
  Cursor cursor = Cursor::arrow;
  int held_modifiers = 0;
  std::array<std::optional<Key>, GLFW_KEY_LAST + 1> held_keys;
  std::string own_text;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  /// Keeps its place behind keys that assistive technology is still asked about.
  void receive(const InputEvent& event) {
    if (gate.is_open())
      queue.push(event);
    else
      gate.push(event);
  }
  ~State() {
    if (handle != nullptr) {
      glfwDestroyWindow(handle);
    }
    glfwTerminate();
  }
};

namespace {

/// Reads and clears the error that GLFW keeps for this thread.
std::string last_glfw_error() {
  const char* text = nullptr;
  const int code = glfwGetError(&text);
  return code == GLFW_NO_ERROR || text == nullptr ? "no reason given" : text;
}

tl::unexpected<Error> no_display(const std::string& reason) {
  return fail(ErrorKind::environment, fmt::format("there is no display to open a window on ({}); to practise in the "
                                                  "terminal instead, type: needlecase practise",
                                                  reason));
}

tl::unexpected<Error> no_opengl(const std::string& reason) {
  return fail(
      ErrorKind::environment,
      fmt::format(
          "the display cannot give a window with OpenGL 3.3 ({}); try again with LIBGL_ALWAYS_SOFTWARE=1 set, or "
          "practise in the terminal: needlecase practise",
          reason));
}

void set_opengl_hints() {
  glfwWindowHint(GLFW_CLIENT_API, GLFW_OPENGL_API);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_ALPHA_BITS, 0);
}

void set_hints(Drawing drawing) {
  glfwDefaultWindowHints();
  if (drawing == Drawing::by_card)
    set_opengl_hints();
  else
    glfwWindowHint(GLFW_CLIENT_API, GLFW_NO_API);
  glfwWindowHint(GLFW_VISIBLE, GLFW_TRUE);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "needlecase");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "needlecase");
}

template <class State>
State& state_of(GLFWwindow* handle) {
  return *static_cast<State*>(glfwGetWindowUserPointer(handle));
}

/// The callbacks of one window. A template only because the state's type is private to Window.
template <class State>
struct Callbacks {
  static void moved(GLFWwindow* handle, double x, double y) {
    State& state = state_of<State>(handle);
    state.pointer = Point{static_cast<float>(x), static_cast<float>(y)};
    state.receive(PointerMoved{state.pointer});
  }

  static void entered(GLFWwindow* handle, int is_inside) {
    State& state = state_of<State>(handle);
    state.receive(PointerMoved{is_inside == GLFW_TRUE ? std::optional<Point>(state.pointer) : std::nullopt});
  }

  static void button(GLFWwindow* handle, int button, int action, int modifiers) {
    if (button < GLFW_MOUSE_BUTTON_LEFT || button > GLFW_MOUSE_BUTTON_MIDDLE) {
      return;
    }
    State& state = state_of<State>(handle);
    const bool pressed = action == GLFW_PRESS;
    if (pressed) {
      state.losing_focus = false;
    }
    // While the focus goes, GLFW itself lets go of every button: that is no answer.
    const bool is_invented = !pressed && state.losing_focus;
    const std::optional<Point> at = is_invented ? std::nullopt : std::optional<Point>(state.pointer);
    state.receive(ButtonEdge{static_cast<Button>(button), pressed, at, modifiers_of(modifiers)});
  }

  static void wheel(GLFWwindow* handle, double right, double up) {
    State& state = state_of<State>(handle);
    state.receive(Scrolled{static_cast<float>(right), static_cast<float>(up), state.pointer});
  }

  static void key(GLFWwindow* handle, int glfw_key, int scancode, int action, int modifiers) {
    if (glfw_key < 0 || glfw_key > GLFW_KEY_LAST) {
      return;
    }
    State& state = state_of<State>(handle);
    const ReportedKey reported{glfw_key, scancode, action, modifiers};
    const char* name = glfwGetKeyName(glfw_key, scancode);
    const std::string_view written = name == nullptr ? "" : name;
    const auto event = modifier_bit_of(glfw_key) != 0 ? modifier(state, reported) : edge(state, reported, written);
    if (state.listener.listens && state.listener.listens()) {
      return state.gate.push(to_stroke(reported, written, glfwGetTime()), event);
    }
    if (event) {
      state.receive(*event);
    }
  }

  static std::optional<InputEvent> edge(State& state, const ReportedKey& reported, std::string_view written) {
    // What was pressed is what goes up, also when the layout or Num Lock changed in between.
    auto& held = state.held_keys[static_cast<std::size_t>(reported.key)];
    if (reported.action != GLFW_RELEASE) {
      held = key_of(reported.key, written, (reported.modifiers & GLFW_MOD_NUM_LOCK) != 0);
    }
    if (!held) {
      return std::nullopt;
    }
    const KeyChange change = reported.action == GLFW_RELEASE  ? KeyChange::released
                             : reported.action == GLFW_REPEAT ? KeyChange::repeated
                                                              : KeyChange::pressed;
    return KeyEdge{*held, change, modifiers_of(reported.modifiers)};
  }

  /// X11 reports the modifiers as they were before the key, so its own bit is corrected here.
  static std::optional<InputEvent> modifier(State& state, const ReportedKey& reported) {
    const int bit = modifier_bit_of(reported.key);
    const int now = reported.action == GLFW_RELEASE ? reported.modifiers & ~bit : reported.modifiers | bit;
    if (modifiers_of(now) == modifiers_of(state.held_modifiers)) {
      return std::nullopt;
    }
    state.held_modifiers = now;
    return ModifiersChanged{modifiers_of(now)};
  }

  static void text(GLFWwindow* handle, unsigned int code_point) {
    state_of<State>(handle).receive(TextTyped{static_cast<char32_t>(code_point)});
  }

  static void focus(GLFWwindow* handle, int is_focused) {
    State& state = state_of<State>(handle);
    state.losing_focus = is_focused != GLFW_TRUE;
    state.receive(FocusChanged{is_focused == GLFW_TRUE});
  }

  static void resized(GLFWwindow* handle, int, int) { state_of<State>(handle).receive(Resized{}); }
  static void scaled(GLFWwindow* handle, float, float) { state_of<State>(handle).receive(Resized{}); }
  static void exposed(GLFWwindow* handle) { state_of<State>(handle).receive(Exposed{}); }
  static void close(GLFWwindow* handle) {
    glfwSetWindowShouldClose(handle, GLFW_FALSE);  // the program decides, after it has saved
    state_of<State>(handle).receive(CloseRequested{});
  }

  static void install(GLFWwindow* handle) {
    glfwSetCursorPosCallback(handle, moved);
    glfwSetCursorEnterCallback(handle, entered);
    glfwSetMouseButtonCallback(handle, button);
    glfwSetScrollCallback(handle, wheel);
    glfwSetKeyCallback(handle, key);
    glfwSetCharCallback(handle, text);
    glfwSetWindowFocusCallback(handle, focus);
    glfwSetFramebufferSizeCallback(handle, resized);
    glfwSetWindowSizeCallback(handle, resized);
    glfwSetWindowContentScaleCallback(handle, scaled);
    glfwSetWindowRefreshCallback(handle, exposed);
    glfwSetWindowCloseCallback(handle, close);
  }
};

bool make_current(GLFWwindow* handle) {
  glfwMakeContextCurrent(handle);
  if (glfwGetCurrentContext() != handle) return false;
  glfwSwapInterval(1);
  return true;
}

}  // namespace

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}
Window::Window(Window&& other) noexcept = default;
Window& Window::operator=(Window&& other) noexcept = default;
Window::~Window() = default;

Result<Window> Window::open(const WindowOptions& options) {
  if (glfwInit() != GLFW_TRUE) return no_display(last_glfw_error());
  auto state = std::make_unique<State>();  // from here on, leaving closes GLFW again
  set_hints(options.drawing);
  const WorkArea area = find_work_area();
  const bool tight = is_tight(options, area);
  if (tight) glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  const WindowOptions fitting = fitted_size(options, area, {});
  state->handle = glfwCreateWindow(fitting.width, fitting.height, options.title.c_str(), nullptr, nullptr);
  if (state->handle == nullptr) {
    return options.drawing == Drawing::by_card ? no_opengl(last_glfw_error()) : no_display(last_glfw_error());
  }
  state->drawing = options.drawing;
  glfwSetWindowUserPointer(state->handle, state.get());
  glfwSetWindowSizeLimits(state->handle, fitting.least_width, fitting.least_height, GLFW_DONT_CARE, GLFW_DONT_CARE);
  glfwSetInputMode(state->handle, GLFW_LOCK_KEY_MODS, GLFW_TRUE);
  Callbacks<State>::install(state->handle);
  if (tight) fit_and_show(state->handle, options, area);
  if (options.drawing == Drawing::by_card && !make_current(state->handle)) {
    return no_opengl(last_glfw_error());
  }
  return Window(std::move(state));
}

void Window::poll() {
  glfwPollEvents();
  if (state_->woken.exchange(false)) {
    state_->queue.push(Woken{});
  }
  state_->gate.settle(state_->queue, glfwGetTime(), state_->listener);
}

void Window::wait() {
  if (!state_->gate.empty()) {
    return wait_for(KeyGate::limit_s);
  }
  if (!state_->woken.load()) {
    glfwWaitEvents();
  }
  poll();
}

void Window::wait_for(double seconds) {
  constexpr double longest_s = 86400.0;
  const double most = state_->gate.empty() ? longest_s : state_->gate.due_s() - glfwGetTime();
  const double limit = std::fmin(seconds, most);
  if (limit > 0.0 && !state_->woken.load()) {
    glfwWaitEventsTimeout(limit);
  }
  poll();
}

void Window::wake() const {
  if (!state_->woken.exchange(true)) {
    glfwPostEmptyEvent();
  }
}

InputQueue& Window::queue() {
  return state_->queue;
}

void Window::set_key_listener(KeyListener listener) {
  state_->listener = std::move(listener);
}

void Window::drop_presses() {
  state_->queue.drop_presses();
  state_->gate.drop_presses();
}

Extent Window::size() const {
  Extent extent;
  glfwGetWindowSize(state_->handle, &extent.width, &extent.height);
  return extent;
}

Extent Window::framebuffer_size() const {
  Extent extent;
  glfwGetFramebufferSize(state_->handle, &extent.width, &extent.height);
  return extent;
}

float Window::scale_hint() const {
  float x = 0.0F;
  float y = 0.0F;
  glfwGetWindowContentScale(state_->handle, &x, &y);
  constexpr float least = 0.5F;
  constexpr float most = 4.0F;
  return x >= least && x <= most ? x : 1.0F;
}

Point Window::place() const {
  int x = 0;
  int y = 0;
  glfwGetWindowPos(state_->handle, &x, &y);
  return {static_cast<float>(x), static_cast<float>(y)};
}

bool Window::has_keyboard() const {
  return glfwGetWindowAttrib(state_->handle, GLFW_FOCUSED) == GLFW_TRUE;
}

double Window::now_s() const {
  return glfwGetTime();
}

Drawing Window::drawing() const {
  return state_->drawing;
}

std::optional<std::uint32_t> Window::number_on_display() const {
  // Asked for by name: GLFW's header wants those of X11, and a GLFW made for Wayland lacks the function.
  using NumberOf = unsigned long (*)(GLFWwindow*);
  const auto number_of = reinterpret_cast<NumberOf>(dlsym(RTLD_DEFAULT, "glfwGetX11Window"));
  if (number_of == nullptr) return std::nullopt;
  const unsigned long number = number_of(state_->handle);
  return number == 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(number));
}

void Window::swap() {
  if (state_->drawing == Drawing::by_card) glfwSwapBuffers(state_->handle);
}

void Window::set_title(const std::string& title) {
  glfwSetWindowTitle(state_->handle, title.c_str());
}

void Window::set_cursor(Cursor cursor) {
  if (cursor == state_->cursor) {
    return;
  }
  constexpr std::array<int, 3> shapes{GLFW_ARROW_CURSOR, GLFW_IBEAM_CURSOR, GLFW_HAND_CURSOR};
  const auto index = static_cast<std::size_t>(cursor);
  GLFWcursor*& made = state_->cursors[index];
  if (made == nullptr) {
    made = glfwCreateStandardCursor(shapes[index]);
  }
  glfwSetCursor(state_->handle, made);  // null, when the theme lacks the shape, is the arrow
  state_->cursor = cursor;
}

Cursor Window::cursor() const {
  return state_->cursor;
}

void Window::copy(std::string_view text) {
  state_->own_text = text;
  glfwSetClipboardString(state_->handle, state_->own_text.c_str());
}

Result<std::string> Window::selected_text(Selection selection) const {
  const auto number = number_on_display();
  if (!number) {
    const char* text = selection == Selection::clipboard ? glfwGetClipboardString(state_->handle) : nullptr;
    return text == nullptr ? std::string() : std::string(text);
  }
  auto text = read_selection(selection, *number);
  if (!text) return tl::unexpected<Error>(std::move(text.error()));
  return text->is_own ? state_->own_text : std::move(text->bytes);
}

Window::GlFunction Window::gl_function(const char* name) {
  return glfwGetProcAddress(name);
}

}  // namespace nc::platform
