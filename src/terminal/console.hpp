#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nc::terminal {

/// Where the terminal reads typed lines and writes text. The app implements it with its streams, tests with strings, so
/// that this folder knows no stream.
class Console {
 public:
  Console() = default;
  virtual ~Console() = default;
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  /// Waits for the next line and returns it as it was typed, without its line end. Returns nothing once the input has
  /// ended.
  virtual std::optional<std::string> read_line() = 0;

  /// Writes UTF-8 text as it is. Line ends are part of the text.
  virtual void write(std::string_view text) = 0;

  /// Returns how many columns the terminal has now; nothing when what is written goes elsewhere, into a file or a pipe.
  virtual std::optional<int> columns() const { return std::nullopt; }
  /// Forgets the lines that a person typed before now and that were not read yet. It is called when something new
  /// begins, so that three quick presses of Enter do not go past what nobody has read. Lines of a file or a pipe all
  /// count: they were written for what they meet.
  virtual void forget_typed_ahead() = 0;

  /// Makes everything that was written visible to the person. It is called before a line is waited for.
  virtual void flush() = 0;
};

}  // namespace nc::terminal
