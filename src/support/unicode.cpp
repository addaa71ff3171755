#include "support/unicode.hpp"

#include <glib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "support/text.hpp"

namespace nc {
namespace {

/// What the library allocated as text; empty pointer: it could not read its input.
std::string taken(char* made, std::string_view otherwise) {
  const std::unique_ptr<char, void (*)(void*)> owner(made, g_free);
  return owner ? std::string(owner.get()) : std::string(otherwise);
}

/// The library stops at a NUL, and so would lose what is behind it.
bool can_be_normalised(std::string_view text) {
  return text.find('\0') == std::string_view::npos && !first_invalid_utf8(text);
}

std::string normalised(std::string_view text, GNormalizeMode form) {
  return taken(g_utf8_normalize(text.data(), static_cast<gssize>(text.size()), form), text);
}

/// No letter below U+0300 is changed by composing (Unicode's NFC_Quick_Check is Yes for all of them), and in UTF-8
/// those begin with a byte below 0xCC.
bool is_plainly_composed(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
}

/// Small letters and digits that look like a Latin letter, in ascending order. From Unicode's table of confusable
/// characters (UTS 39, confusables.txt), as far as people type names in these alphabets.
constexpr std::array<std::pair<char32_t, char>, 47> twins{{
    {U'0', 'o'},   {U'1', 'l'},   {U'i', 'l'},   {U'|', 'l'},   {0x0131, 'l'}, {0x03B1, 'a'}, {0x03B2, 'b'},
    {0x03B5, 'e'}, {0x03B6, 'z'}, {0x03B7, 'h'}, {0x03B9, 'l'}, {0x03BA, 'k'}, {0x03BC, 'm'}, {0x03BD, 'v'},
    {0x03BF, 'o'}, {0x03C1, 'p'}, {0x03C4, 't'}, {0x03C5, 'y'}, {0x03C7, 'x'}, {0x0430, 'a'}, {0x0432, 'b'},
    {0x0435, 'e'}, {0x043A, 'k'}, {0x043C, 'm'}, {0x043D, 'h'}, {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'},
    {0x0442, 't'}, {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'l'}, {0x0458, 'j'}, {0x04AF, 'y'},
    {0x04BB, 'h'}, {0x04CF, 'l'}, {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'}, {0x0561, 'w'}, {0x0570, 'h'},
    {0x0578, 'n'}, {0x057D, 'u'}, {0x0585, 'o'}, {0x2010, '-'}, {0x2013, '-'},
}};

bool is_blank(char32_t c) {
  return c == U' ' || g_unichar_isspace(c) != 0;
}

char32_t latin_of(char32_t c) {
  const auto* const found = std::lower_bound(twins.begin(), twins.end(), c,
                                             [](const auto& twin, char32_t wanted) { return twin.first < wanted; });
  return found != twins.end() && found->first == c ? static_cast<char32_t>(found->second) : c;
}

}  // namespace

bool is_composed(std::string_view text) {
  return is_plainly_composed(text) || composed(text) == text;
}

std::string composed(std::string_view text) {
  if (is_plainly_composed(text) || !can_be_normalised(text)) return std::string(text);
  return normalised(text, G_NORMALIZE_DEFAULT_COMPOSE);
}

std::string look_alike_key(std::string_view name) {
  if (!can_be_normalised(name)) return std::string(name);
  const std::string one_width = normalised(name, G_NORMALIZE_ALL_COMPOSE);
  const std::string folded = taken(g_utf8_casefold(one_width.data(), static_cast<gssize>(one_width.size())), one_width);
  std::string key;
  for (const char32_t c : to_code_points(normalised(folded, G_NORMALIZE_ALL_COMPOSE))) {
    if (!is_blank(c)) key += from_code_point(latin_of(c));
  }
  return key;
}

}  // namespace nc
