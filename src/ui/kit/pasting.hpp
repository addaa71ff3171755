#pragma once

#include <functional>
#include <optional>
#include <string>

#include "support/pasted_text.hpp"

namespace nc::ui {

/// How text of other programs gets into the fields. Whoever makes frames owns one, and hands it to each of them.
struct Pasting {
  /// Returns the text that was copied (or, for the middle button, marked) last, in this program or another one; nothing
  /// when the program that holds it does not hand it over. May be empty.
  std::function<std::optional<std::string>(bool marked)> read;
  bool exam_is_open = false;  ///< then nothing is pasted
  std::size_t room = 0;       ///< how many characters the field that is edited still takes
  PasteReport report{};       ///< what there is to tell since it was told last
};

/// Reads the text for a field, cleaned, and adds to the report what was done to it. Empty when nothing may be pasted.
std::string take_pasted(Pasting& pasting, bool marked);

}  // namespace nc::ui
