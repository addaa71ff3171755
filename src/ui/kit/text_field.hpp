#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// How many characters a field takes when nothing else is said.
inline constexpr std::size_t usual_field_length = 200;

/// What a text field is.
struct FieldSpec {
  std::string_view id;  ///< local
  std::string_view name;
  std::string_view hint{};                   ///< shown in the field while it is empty
  bool show_name = true;                     ///< the name is painted above the field; it is in the tree in any case
  std::size_t longest = usual_field_length;  ///< in characters; what goes beyond is cut, and told (Pasting::report)
};
/// Draws a field in which one line of text can be typed. What is typed changes `text`, which must be UTF-8. Text
/// of other programs comes in by Ctrl+V, and by the middle button as on every X display (Pasting). Returns true in a
/// frame in which the text changed.
bool text_field(Canvas& canvas, Flow& flow, const FieldSpec& spec, std::string& text);

}  // namespace nc::ui
