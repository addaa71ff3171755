#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terminal/console.hpp"

namespace nc::terminal {

/// The longest line that goes into a file or a pipe, in code points. It fits into a terminal of 80 columns.
inline constexpr int line_width = 78;

/// Returns the longest line for a console: of a terminal two less than its columns, as they are now and at least 18;
/// otherwise line_width.
int width_for(const Console& console);

/// Returns the text as lines of at most `width` code points, broken between words. A word longer than a line is cut,
/// after a hyphen where it has one. A newline in the text begins a new line. Control characters and those that change
/// the direction of writing are written out (see visible()), so that text from a file can neither move the cursor nor
/// look like something else.
std::vector<std::string> wrap(std::string_view text, int width);

/// Writes text as plain lines, no longer than width_for() the console is when they are written. It uses no colour and
/// moves no cursor, so that its output can be piped and a screen reader can read it.
class PlainWriter {
 public:
  explicit PlainWriter(Console& console) : console_(console) {}

  /// Writes a paragraph, wrapped. Every line begins with `indent` spaces.
  void say(std::string_view text, int indent = 0);

  /// Writes a paragraph behind `indent` spaces and a mark such as '3 ' or '- '. Its further lines begin below the text.
  void item(std::string_view mark, std::string_view text, int indent = 2);

  /// Writes one line that is to be copied, such as a command: it is not wrapped, however long it is.
  void verbatim(std::string_view text);

  /// Writes an empty line, but never two in a row and none at the very beginning.
  void blank();

  /// Makes what was written visible, before a line is waited for.
  void flush();

 private:
  void line(int indent, std::string_view mark, std::string_view text);

  Console& console_;
  bool after_blank_ = true;  ///< the last line was empty, or there is none yet
};

}  // namespace nc::terminal
