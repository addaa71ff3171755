#pragma once

#include <string>
#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// One line of text that can be typed, with its name above and, while it is empty, a hint in it. True when the text
/// changed.
struct FieldSpec {
  std::string_view id;
  std::string_view name;
  std::string_view hint{};
  bool show_name = true;
};
bool text_field(Canvas& canvas, Flow& flow, const FieldSpec& spec, std::string& text);

}  // namespace nc::ui
