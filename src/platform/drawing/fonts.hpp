#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "support/result.hpp"

struct ImFont;
struct ImFontAtlas;

namespace nc::platform {

/// How heavy the strokes of a font are.
enum class FontWeight { regular, semibold };

/// One font to make.
struct FontRequest {
  FontWeight weight = FontWeight::regular;
  /// The height in pixels of the picture from the top of the highest letter to the bottom of the lowest, which is how
  /// Dear ImGui counts. For the typeface Inter it is 1.21 times the size that a typographer names. From 6 to 288.
  float size_px = 16.0F;
};

/// The bytes of a typeface (OpenType or TrueType), one file for each weight. They must outlive the atlas, which reads
/// them in place. They must also be undamaged: Dear ImGui (1.86) trusts them and aborts the program when a letter
/// cannot be drawn. A test draws every letter of the files that are in the program.
struct FontFiles {
  std::string_view regular;
  std::string_view semibold;
};

/// Which letters a font has. Drawing all of them is most of what a start of the program would cost, and an English
/// screen shows few.
enum class LetterSet {
  usual,  ///< ASCII, and the signs of English texts: dashes, quotation marks, arrows, comparisons and the like
  all,    ///< Latin with the letters of all European languages, Greek, Cyrillic, punctuation, arrows and symbols
};

/// Letters of another font for all requested fonts. The bytes must outlive the call and no longer; the ranges are those
/// of Dear ImGui (firsts and lasts in turn, closed by a zero).
struct MergedFont {
  std::string_view bytes;
  int number = 0;          ///< of the font in its file
  float height_in_em = 1;  ///< see OtherLetters
  std::vector<unsigned short> ranges;
};

/// Draws the glyphs of all requested fonts into one atlas, by FreeType, in place of what was in it. Returns the fonts
/// in the order of the requests; the first is the default. A font has the letters of `set`, as far as the files have
/// them, and the letters of `merged`; a letter is the same picture in both sets. All fonts that the program needs are
/// made at once, because the atlas must not change within a frame.
///
/// Fails (input) when nothing is requested or a size is out of range, and (environment) when glyphs cannot be drawn.
/// The atlas is then empty and must not be used for a frame before a call has succeeded.
Result<std::vector<ImFont*>> build_fonts(ImFontAtlas& atlas, const FontFiles& files,
                                         std::span<const FontRequest> requests, LetterSet set,
                                         std::span<const MergedFont> merged = {});

}  // namespace nc::platform
