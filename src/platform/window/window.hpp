#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/input/input_queue.hpp"
#include "platform/input/key_gate.hpp"
#include "platform/window/selection.hpp"
#include "platform/window/window_options.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// A width and a height in whole units or pixels.
struct Extent {
  int width = 0;
  int height = 0;
  friend bool operator==(const Extent& left, const Extent& right) = default;
};

/// The shape of the pointer.
enum class Cursor { arrow, text, hand };

/// The window of the program. It has an OpenGL 3.3 context when it is drawn by the card. Everything that happens to it
/// goes into its queue, in order. There may be one at a time. It is made and used on the first thread of the process;
/// only wake() may be called on other threads.
class Window {
 public:
  /// Opens the window and shows it, no larger than the screen has room for (see fitted_size). Its OpenGL context, when
  /// it has one, is current on this thread. Fails (environment) when there is no display or no OpenGL 3.3; the message
  /// says what the person can do. Nothing of the window system stays open then.
  static Result<Window> open(const WindowOptions& options);

  Window(Window&& other) noexcept;
  Window& operator=(Window&& other) noexcept;
  ~Window();

  /// Puts everything that has arrived from the window system into the queue, without waiting.
  void poll();

  /// Sleeps until something arrives, then does the same as poll(). It has no time limit and makes no system call in
  /// between, unless a key is held back (see KeyGate).
  void wait();

  /// Does the same as wait(), but sleeps for at most `seconds`. Zero, a negative number and not-a-number mean poll().
  void wait_for(double seconds);

  /// Ends a wait() on any thread. The queue gets one Woken, however often this was called in the meantime. It may be
  /// called until the window is destroyed.
  void wake() const;

  /// The queue of what has happened and was not yet given to a frame.
  InputQueue& queue();

  /// From now on `listener` is told of every key before it goes into the queue, while it listens (see KeyGate). An
  /// empty listener ends this.
  void set_key_listener(KeyListener listener);

  /// Forgets every press and every text that was not yet given to a frame.
  void drop_presses();

  /// Returns the size of the window in the units of pointer positions; 0 x 0 while it is minimised.
  [[nodiscard]] Extent size() const;

  /// Returns the size of the picture in pixels.
  [[nodiscard]] Extent framebuffer_size() const;

  /// Returns by what factor the system wants everything larger, 0.5 to 4; 1 when it reports anything else. On X11 this
  /// is only a hint, so the text size that the person chose counts on top of it.
  [[nodiscard]] float scale_hint() const;

  /// Returns where the window's top left corner is on the screen. It asks the window system and waits for the answer,
  /// so it must not be called in every frame.
  [[nodiscard]] Point place() const;
  /// Returns whether the window has the keyboard. It waits for the window system too.
  [[nodiscard]] bool has_keyboard() const;

  /// Returns the seconds since the window was opened. They never go back.
  [[nodiscard]] double now_s() const;

  /// Returns how the window is drawn, as it was opened.
  [[nodiscard]] Drawing drawing() const;

  /// Returns the number by which the X server knows the window; nothing on another window system.
  [[nodiscard]] std::optional<std::uint32_t> number_on_display() const;

  /// Shows what OpenGL drew. Does nothing in a window without OpenGL.
  void swap();

  /// Puts a text into the title bar and the task list.
  void set_title(const std::string& title);

  /// Changes the shape of the pointer. It costs nothing when the pointer has that shape already.
  void set_cursor(Cursor cursor);

  /// Returns the shape that the pointer has now.
  [[nodiscard]] Cursor cursor() const;

  /// Puts `text` (UTF-8) into the system's clipboard.
  void copy(std::string_view text);

  /// Returns the text that was copied, or marked, last, in this window or in another program; it may be empty, and is
  /// not cleaned of anything. Fails (environment) when the program that holds it does not answer within a second (see
  /// read_selection).
  [[nodiscard]] Result<std::string> selected_text(Selection selection) const;

  /// A function of OpenGL, before it is cast to its real type.
  using GlFunction = void (*)();
  /// Finds a function of OpenGL by its name; returns null when there is none. The context must be current.
  static GlFunction gl_function(const char* name);

 private:
  struct State;
  explicit Window(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
