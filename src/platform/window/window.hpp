#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/input/input_queue.hpp"
#include "platform/input/key_gate.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// Who turns triangles into pixels.
enum class Drawing {
  by_card,       ///< OpenGL, whoever does it
  by_processor,  ///< our own rasteriser, without OpenGL
};

/// How to open the window. Sizes are in the window system's units.
struct WindowOptions {
  std::string title = "Needlecase";
  int width = 1280;
  int height = 800;
  int least_width = 960;
  int least_height = 600;
  Drawing drawing = Drawing::by_card;
};

/// A width and a height.
struct Extent {
  int width = 0;
  int height = 0;
  friend bool operator==(const Extent& left, const Extent& right) = default;
};

/// The shape of the pointer.
enum class Cursor { arrow, text, hand };

/// The one window of the program, with an OpenGL 3.3 context when it is drawn by the card; everything that happens to
/// it goes into its queue, in order. At most one at a time, made and used on one thread (the first one of the process);
/// only wake() may be called from others.
class Window {
 public:
  /// Opens the window, visible, with its context, if any, current on this thread. Fails (environment) with what to do:
  /// no display, no OpenGL 3.3. The window system's library is then closed again.
  static Result<Window> open(const WindowOptions& options);

  Window(Window&& other) noexcept;
  Window& operator=(Window&& other) noexcept;
  ~Window();

  /// Handles what has arrived, without waiting.
  void poll();

  /// Sleeps until something arrives, without a time limit and without a system call in between.
  void wait();

  /// As wait(), at most `seconds`; zero, negative or not a number means poll().
  void wait_for(double seconds);

  /// Ends a wait() from any thread; the queue then gets one Woken, however often this was called. Safe until the window
  /// is gone.
  void wake() const;

  /// What happened and was not yet given to a frame.
  InputQueue& queue();

  /// Shows every key to `listener` before it gets into the queue, as long as somebody listens (see KeyGate). An empty
  /// one: nobody.
  void set_key_listener(KeyListener listener);

  /// Forgets what was pressed and typed and not yet given to a frame.
  void drop_presses();

  /// Size of the window in the units of pointer positions; 0 x 0 while minimised.
  [[nodiscard]] Extent size() const;

  /// Size of the picture in pixels.
  [[nodiscard]] Extent framebuffer_size() const;

  /// The content scale the system reports, from 0.5 to 4; 1 when it reports nonsense. Only a hint on X11: the user's
  /// text size wins.
  [[nodiscard]] float scale_hint() const;

  /// Where the window's top left corner is on the screen, and whether the window has the keyboard. Both ask the window
  /// system and wait for its answer: not for every frame.
  [[nodiscard]] Point place() const;
  [[nodiscard]] bool has_keyboard() const;

  /// Seconds since the window system was started; never goes back.
  [[nodiscard]] double now_s() const;

  /// Who draws in it, as it was opened.
  [[nodiscard]] Drawing drawing() const;

  /// Its number on the X server; nothing on another window system.
  [[nodiscard]] std::optional<std::uint32_t> number_on_display() const;

  /// Shows what OpenGL drew; does nothing without it.
  void swap();

  /// Changes the shape of the pointer; costs nothing when it has that shape already.
  void set_cursor(Cursor cursor);

  /// The shape the pointer has now.
  [[nodiscard]] Cursor cursor() const;

  /// Gives `text` to the system's clipboard.
  void copy(std::string_view text);

  /// What Ctrl+V gives: what was copied in this window last, empty when nothing was. The clipboards of other programs
  /// are not asked, because on X11 a program that hangs makes the one that asks it hang too.
  [[nodiscard]] const std::string& pasted_text() const;

  /// Finds an OpenGL function by name; null when there is none.
  using GlFunction = void (*)();
  static GlFunction gl_function(const char* name);

 private:
  struct State;
  explicit Window(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
