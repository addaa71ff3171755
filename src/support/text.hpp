#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nc {

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and values past U+10FFFF
/// included); nothing when valid.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// The code points of valid UTF-8; an invalid byte yields U+FFFD.
std::vector<char32_t> to_code_points(std::string_view utf8);

/// UTF-8 of one code point; U+FFFD for a value that is none.
std::string from_code_point(char32_t code_point);

/// True for C0 and C1 controls (newline and tab included) and DEL.
bool is_control(char32_t code_point);

/// True for the bidirectional overrides, embeddings, isolates and marks that can make text read differently from what
/// it says (U+061C, U+200E, U+200F, U+202A-202E, U+2066-2069).
bool is_bidi_control(char32_t code_point);

/// The text with control, bidirectional and other invisible format characters written as `\n`, `\t` or `\u{202E}`, safe
/// for a terminal. Invalid bytes become `\x{FF}`.
std::string visible(std::string_view text);

/// Case-folded for search: ASCII and Latin letters lowered, everything else unchanged.
std::string fold_case(std::string_view text);

/// The entry of `known` nearest to `word` by edit distance, when near enough to be a likely typing error (at most a
/// third of the length, at least 1).
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known);

/// Leading and trailing ASCII white space removed.
std::string_view trim(std::string_view text);

/// `items` joined: "a, b and c".
std::string join_words(const std::vector<std::string>& items);

}  // namespace nc
