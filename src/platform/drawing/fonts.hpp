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

/// The bytes of the typeface that is in the program (OpenType or TrueType), a file a weight. They must outlive the
/// atlas, which reads them in place. They must be whole and sound: the drawing library (1.86) trusts them, and aborts
/// on a letter that cannot be drawn. The tests make every letter of the program's own files.
struct FontFiles {
  std::string_view regular;
  std::string_view semibold;
};

/// Makes the letters for all requests in one atlas, drawn by FreeType, in place of what was in it; the fonts come back
/// in the order of the requests, the first is the default. Latin with all its European letters, punctuation, arrows and
/// symbols, as far as the files have them. All sizes the program needs are made at once: the atlas must not change
/// within a frame.
///
/// Fails (input) when a size is out of range or nothing was asked for; (environment) when the letters cannot be made.
/// The atlas is then empty and must not be used for a frame before a call succeeded.
Result<std::vector<ImFont*>> build_fonts(ImFontAtlas& atlas, const FontFiles& files,
                                         std::span<const FontRequest> requests);

}  // namespace nc::platform
