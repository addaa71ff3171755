#pragma once

#include <string>
#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// One of the window's typefaces.
enum class Face { body, body_bold, small, small_bold, words, title, heading };

enum class Align { left, centre, right };

/// How text is set.
struct TextStyle {
  Face face = Face::body;
  Colour colour;
  Align align = Align::left;
};

/// Text as it may be shown: control, invisible and direction-changing characters made visible (new lines stay), so that
/// what is read is what is there. Keeps the original when nothing needs it.
class ShownText {
 public:
  explicit ShownText(std::string_view text);
  std::string_view view() const { return escaped_.empty() ? plain_ : std::string_view(escaped_); }

 private:
  std::string_view plain_;
  std::string escaped_;
};

/// Distance from one line to the next.
float line_height(const Canvas& canvas, Face face);

/// Width of the text on one line, however long.
float text_width(const Canvas& canvas, Face face, std::string_view text);

/// Size of the text broken into lines of at most `width`; a word longer than that is broken between letters.
Size text_size(const Canvas& canvas, Face face, std::string_view text, float width);

/// How many lines that are. Many times cheaper than text_size() for a text that fits on one.
int line_count(const Canvas& canvas, Face face, std::string_view text, float width);

/// Paints text from the top of `rect`, broken at its width. Leaves no node.
void paint_text(Canvas& canvas, const Rect& rect, std::string_view text, const TextStyle& style);

/// Paints a paragraph at the flow, leaves a node and moves on. Returns where it is.
Rect place_text(Canvas& canvas, Flow& flow, std::string_view text, const TextStyle& style, Role role = Role::text);

// The usual ones.
Rect body_text(Canvas& canvas, Flow& flow, std::string_view text);
Rect bold_text(Canvas& canvas, Flow& flow, std::string_view text);
Rect soft_text(Canvas& canvas, Flow& flow, std::string_view text);   ///< small and soft
Rect small_text(Canvas& canvas, Flow& flow, std::string_view text);  ///< small, in ink
Rect bold_small(Canvas& canvas, Flow& flow, std::string_view text);
Rect heading_text(Canvas& canvas, Flow& flow, std::string_view text);
/// The heading of a part of a page: body size, semibold, with the role of a heading.
Rect section_heading(Canvas& canvas, Flow& flow, std::string_view text);

}  // namespace nc::ui
