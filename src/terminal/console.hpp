#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nc::terminal {

/// The place where the talk is held: lines are typed in and text is written out. The app joins it to its streams, so
/// that this folder needs none.
class Console {
 public:
  Console() = default;
  virtual ~Console() = default;
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  /// The next line without its line end, as it was typed; nothing when the input has ended.
  virtual std::optional<std::string> read_line() = 0;

  /// Writes UTF-8 text, line ends included.
  virtual void write(std::string_view text) = 0;

  /// Makes everything written so far visible, before an answer is waited for.
  virtual void flush() = 0;
};

}  // namespace nc::terminal
