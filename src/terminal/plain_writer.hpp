#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terminal/console.hpp"

namespace nc::terminal {

/// Longest line of the terminal face in characters: fits an 80-column terminal and a braille display's panning.
inline constexpr int line_width = 78;

/// Text as lines of at most `width` characters, broken between words; a word longer than a line is cut. A newline in
/// the text begins a new line. Control and override characters are made visible first, so that nothing from a file can
/// move the cursor or mislead.
std::vector<std::string> wrap(std::string_view text, int width);

/// Writes plain lines: no colour, no cursor movement, nothing that a pipe or a screen reader would stumble over.
class PlainWriter {
 public:
  explicit PlainWriter(Console& console) : console_(console) {}

  /// A paragraph, wrapped; every line begins with `indent` spaces.
  void say(std::string_view text, int indent = 0);

  /// A paragraph behind a mark ('3 ', '- '); further lines stand under its text.
  void item(std::string_view mark, std::string_view text, int indent = 2);

  /// An empty line, never two in a row.
  void blank();

  /// Hands over what was written, before an answer is waited for.
  void flush();

 private:
  void line(int indent, std::string_view mark, std::string_view text);

  Console& console_;
  bool after_blank_ = true;
};

}  // namespace nc::terminal
