#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nc {

/// A part of a text, in bytes.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< one past its last byte
};

/// Returns the offset of the first byte that is not part of valid UTF-8, or nothing when all bytes are valid. Overlong
/// forms, surrogates and values past U+10FFFF are not valid.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// Returns the code points of the text. Each byte that is not part of valid UTF-8 becomes one U+FFFD.
std::vector<char32_t> to_code_points(std::string_view utf8);

/// Returns the code point as UTF-8; U+FFFD for a value that is no code point.
std::string from_code_point(char32_t code_point);

/// Returns true for control characters: U+0000 to U+001F (newline and tab among them) and U+007F to U+009F.
bool is_control(char32_t code_point);

/// Returns true for characters that change the direction of text and so can make it read differently from what it says
/// (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069).
bool is_bidi_control(char32_t code_point);

/// Returns true for other characters that cannot be seen: the soft hyphen, blanks without width, joiners, separators of
/// lines and paragraphs, and the byte order mark.
bool is_hidden_format(char32_t code_point);

/// Returns the text with every character that cannot be seen written out, so that it is safe to print on a terminal:
/// controls, direction marks and other invisible characters as `\n`, `\t` or `\u{202E}`, and bytes that are not valid
/// UTF-8 as `\x{FF}`. Line ends are written out too.
std::string visible(std::string_view text);

/// Returns the text with capital letters made small, so that a search finds both. This is done for A to Z and the
/// accented Latin letters of U+00C0 to U+0177; everything else stays as it is.
std::string fold_case(std::string_view text);

/// Returns the word of `known` that `word` is probably a misspelling of, or nothing when none is near enough. One
/// letter more, less or changed, or two neighbours swapped, counts 1; near enough is a third of the word's bytes, at
/// least 1. The first of equally near words is taken.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known);

/// Returns the text without spaces, tabs and line ends at its beginning and end, as a view into it.
std::string_view trim(std::string_view text);

/// Returns the number that decimal digits write in the one plain way; nothing when there is a sign, a leading zero or
/// anything else, or when the number is larger than 64 bits hold.
std::optional<std::uint64_t> parse_decimal(std::string_view digits);

/// Joins words as an English sentence lists them: 'a, b and c'.
std::string join_words(const std::vector<std::string>& items);

}  // namespace nc
