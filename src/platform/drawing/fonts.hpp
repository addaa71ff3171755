#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "support/result.hpp"

struct ImFont;
struct ImFontAtlas;

namespace nc::platform {

/// The weights that the screens use.
enum class FontWeight { regular, semibold };

/// One font to make.
struct FontRequest {
  FontWeight weight = FontWeight::regular;
  /// Pixels of the frame buffer from the top of the tallest letter to the bottom of the lowest, as the drawing library
  /// counts; for Inter 1.21 times the size a typographer would name. From 6 to 288.
  float size_px = 16.0F;
};

/// The font files' bytes (OpenType or TrueType). They must outlive the atlas, which reads them in place.
struct FontFiles {
  std::string_view regular;
  std::string_view semibold;
  bool known_sound = false;  ///< every letter was checked before, so it is not done again: the files of the program
};

/// Makes the letters for all requests in one atlas, drawn by FreeType, in place of what was in it; the fonts come back
/// in the order of the requests, the first is the default. Latin with all its European letters, punctuation, arrows and
/// symbols, as far as the files have them. All sizes the program needs are made at once: the atlas must not change
/// within a frame.
///
/// Fails (input) when a file is no font or damaged or a size is out of range; (environment) when the letters cannot be
/// made. The atlas is then empty and must not be used for a frame before a call succeeded. Never reaches an assertion
/// of the library.
Result<std::vector<ImFont*>> build_fonts(ImFontAtlas& atlas, const FontFiles& files,
                                         std::span<const FontRequest> requests);

/// What is wrong with a font file, or an empty text: whether its table of contents is sound and has what drawing
/// letters needs.
std::string_view fault_in_font(std::string_view bytes);

}  // namespace nc::platform
