#pragma once

#include <span>
#include <string_view>

namespace nc::platform {

/// First and last code point of a run, both included.
struct CodePointRange {
  char32_t first = 0;
  char32_t last = 0;
};

/// What is wrong with the letters of a font at a size, or an empty text. Draws every letter of `ranges` that the font
/// has, once and for nothing, because the drawing library (1.86) trusts the file: it aborts on a letter that cannot be
/// drawn and writes past the end of a buffer with one of more than 65,536 pixels. `size_px` as in FontRequest. Never
/// aborts, whatever the bytes.
std::string_view fault_in_glyphs(std::string_view bytes, float size_px, std::span<const CodePointRange> ranges);

}  // namespace nc::platform
