#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/text.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// One of the window's fonts; see Fonts for what each is used for.
enum class Face { body, body_bold, small, small_bold, words, title, heading };

enum class Align { left, centre, right };

/// How text is painted.
struct TextStyle {
  Face face = Face::body;
  Colour colour;
  Align align = Align::left;
  /// Parts of the text to mark by a wash and a line below them; null: none.
  const std::vector<TextRange>* marks = nullptr;
};

/// Text in the form in which it may be shown. Control characters, invisible ones and those that change the direction of
/// writing are written out (see visible()), so that text from a file cannot look like something else. New lines stay.
class ShownText {
 public:
  /// `text` must outlive this object, which copies only text that has such characters.
  explicit ShownText(std::string_view text);
  /// Returns the text to show, valid while this object lives.
  std::string_view view() const { return escaped_.empty() ? plain_ : std::string_view(escaped_); }
  /// Returns true when every byte is shown as it is, so that places in the text are places in what is shown.
  bool is_as_written() const { return escaped_.empty(); }
  /// Returns true when the text has nothing but ASCII.
  bool is_ascii() const { return is_ascii_; }

 private:
  std::string_view plain_;
  bool is_ascii_ = true;
  std::string escaped_;
};

/// Notes in the frame when the text has a letter which the font does not have; see Canvas::note_lacking_letter(). The
/// functions below do it by themselves.
void note_letters(const Canvas& canvas, Face face, const ShownText& text);

/// Returns the distance from one line to the next.
float line_height(const Canvas& canvas, Face face);

/// Returns the width of the text in one line, however long it is.
float text_width(const Canvas& canvas, Face face, std::string_view text);

/// Returns the size of the text when it is broken into lines of at most `width`. A word that is wider is broken between
/// letters.
Size text_size(const Canvas& canvas, Face face, std::string_view text, float width);

/// Returns the number of lines when the text is broken like that: 1 or more. For a text that fits into one line this is
/// many times faster than text_size().
int line_count(const Canvas& canvas, Face face, std::string_view text, float width);

/// Paints text from the top of `rect` downwards, broken at its width. It may go on below `rect`. Adds no node.
void paint_text(Canvas& canvas, const Rect& rect, std::string_view text, const TextStyle& style);

/// Paints a paragraph into the flow, adds a node for it and moves the flow below it. Returns the rectangle of its text.
Rect place_text(Canvas& canvas, Flow& flow, std::string_view text, const TextStyle& style, Role role = Role::text);

// place_text() in the styles that are used most. `bold` is semibold, `soft` the colour of secondary text.
Rect body_text(Canvas& canvas, Flow& flow, std::string_view text);
Rect bold_text(Canvas& canvas, Flow& flow, std::string_view text);
Rect soft_text(Canvas& canvas, Flow& flow, std::string_view text);   ///< small, in the colour of secondary text
Rect small_text(Canvas& canvas, Flow& flow, std::string_view text);  ///< small, in the colour of text
Rect bold_small(Canvas& canvas, Flow& flow, std::string_view text);
/// Draws the heading of a page, in the large font and with the role of a heading.
Rect heading_text(Canvas& canvas, Flow& flow, std::string_view text);
/// Draws the heading of a part of a page, in body size, semibold and with the role of a heading.
Rect section_heading(Canvas& canvas, Flow& flow, std::string_view text);

}  // namespace nc::ui
