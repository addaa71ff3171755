#include "platform/drawing/other_fonts.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "platform/drawing/letter_ranges.hpp"

namespace nc::platform {
namespace {

/// The first font that has a letter gives it.
constexpr std::array<std::string_view, 8> files{
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/noto/NotoSansArmenian-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansGeorgian-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansSymbols-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansSymbols2-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansMath-Regular.ttf",
};

/// Blocks of Unicode whose letters need shaping, or are no letters by themselves. In ascending order.
constexpr std::array<LetterRange, 19> shaped_ranges{{
    {0x0300, 0x036F},  // accents that no letter took in
    {0x0590, 0x109F},  // Hebrew, Arabic, Syriac, the scripts of India, Thai, Lao, Tibetan, Burmese
    {0x1100, 0x11FF},  // parts of Korean syllables
    {0x1700, 0x18AF},  // Philippine scripts, Khmer, Mongolian
    {0x1900, 0x1CFF},  // Limbu to Vedic signs
    {0x1DC0, 0x1DFF},  // more accents
    {0x200B, 0x200F},  // joiners and marks of direction
    {0x2028, 0x202E},  // separators and marks of direction
    {0x2060, 0x206F},  // more of them
    {0x20D0, 0x20FF},  // accents around symbols
    {0x302A, 0x302F},  // tone marks
    {0x3099, 0x309A},  // voice marks
    {0xA800, 0xABFF},  // more scripts of India, Javanese
    {0xD7B0, 0xD7FF},  // parts of Korean syllables
    {0xD800, 0xF8FF},  // no characters, and private ones
    {0xFB1D, 0xFDFF},  // forms of Hebrew and Arabic
    {0xFE00, 0xFE2F},  // variants and half accents
    {0xFE70, 0xFEFF},  // forms of Arabic
    {0x10000, 0x10FFFF},
}};

template <std::size_t count>
bool is_in(const std::array<LetterRange, count>& ranges, char32_t letter) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [letter](const LetterRange& range) { return letter >= range.first && letter <= range.last; });
}

/// FreeType while it is needed.
class FontReader {
 public:
  FontReader() {
    if (FT_Init_FreeType(&library_) != 0) library_ = nullptr;
  }
  FontReader(const FontReader&) = delete;
  FontReader& operator=(const FontReader&) = delete;
  ~FontReader() {
    if (library_ != nullptr) FT_Done_FreeType(library_);
  }

  /// Which of the letters a file has; nothing when it has none or is no font. FreeType maps the file, so that only what
  /// is looked at is read.
  std::optional<OtherLetters> look_for(const std::set<char32_t>& letters, std::string_view file) const {
    OtherLetters found{std::string(file)};
    FT_Face face = nullptr;
    if (library_ == nullptr || FT_New_Face(library_, found.path.c_str(), 0, &face) != 0) return std::nullopt;
    if (face->units_per_EM > 0)
      found.height_in_em =
          static_cast<float>(face->ascender - face->descender) / static_cast<float>(face->units_per_EM);
    for (const char32_t letter : letters) {
      if (FT_Get_Char_Index(face, letter) != 0) found.letters.insert(letter);
    }
    FT_Done_Face(face);
    return found.letters.empty() ? std::nullopt : std::optional(std::move(found));
  }

 private:
  FT_Library library_ = nullptr;
};

}  // namespace

bool is_own_letter(char32_t letter) {
  return is_in(letter_ranges, letter);
}

bool needs_shaping(char32_t letter) {
  return is_in(shaped_ranges, letter);
}

std::vector<OtherLetters> find_other_letters(std::set<char32_t> letters) {
  std::vector<OtherLetters> all;
  std::erase_if(letters, needs_shaping);
  if (letters.empty()) return all;
  const FontReader reader;
  for (const std::string_view file : files) {
    auto found = reader.look_for(letters, file);
    if (!found) continue;
    for (const char32_t letter : found->letters)
      letters.erase(letter);
    all.push_back(std::move(*found));
    if (letters.empty()) break;
  }
  return all;
}

std::set<char32_t> letters_shown_among(const std::set<char32_t>& letters) {
  std::set<char32_t> shown;
  std::set<char32_t> others;
  std::partition_copy(letters.begin(), letters.end(), std::inserter(shown, shown.end()),
                      std::inserter(others, others.end()), is_own_letter);
  for (const OtherLetters& font : find_other_letters(std::move(others)))
    shown.insert(font.letters.begin(), font.letters.end());
  return shown;
}

}  // namespace nc::platform
