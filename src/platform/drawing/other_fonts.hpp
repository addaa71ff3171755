#pragma once

#include <set>
#include <string>
#include <vector>

namespace nc::platform {

/// A font of the system, and the letters that are taken from it because the program's own typeface lacks them.
struct OtherLetters {
  std::string path;
  int number = 0;          ///< of the font in its file, from 0
  float height_in_em = 1;  ///< from the top of its highest letter to the bottom of its lowest
  std::set<char32_t> letters{};
};

/// Returns true for a letter of the program's own typeface.
bool is_own_letter(char32_t letter);

/// Returns true for letters that Dear ImGui cannot write as their readers write them, whatever the fonts: it puts one
/// picture after another from left to right. That is not enough for scripts from right to left (Arabic, Hebrew), for
/// those whose letters join or change places (of India and South East Asia), and for accents that no letter has in one
/// piece. It also knows no letter beyond U+FFFF, where most emoji are.
bool needs_shaping(char32_t letter);

/// Finds the letters in the fonts of Noto, where Debian's packages fonts-noto-core and fonts-noto-cjk put them. Letters
/// that no font has, and those that need shaping, are in nothing that is returned. It opens files only when there is a
/// letter to find.
std::vector<OtherLetters> find_other_letters(std::set<char32_t> letters);

/// Returns those of the letters that can be shown, in the program's own typeface or in another font.
std::set<char32_t> letters_shown_among(const std::set<char32_t>& letters);

}  // namespace nc::platform
