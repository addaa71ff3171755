#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Counts and cuts UTF-8 text by characters (code points), as assistive technology does. Characters are counted from 0.
// A byte that is not part of UTF-8 counts as a character. A number beyond the end means the end.

namespace nc::platform {

/// Returns how many characters the text has.
std::size_t count_characters(std::string_view text);

/// Returns the characters from `from` up to but without `to`. A negative `from` means the beginning and a negative `to`
/// the end.
std::string_view slice_characters(std::string_view text, int from, int to);

/// A change that makes another text of a text: at character `at`, `inserted` takes the place of `removed`.
struct TextChange {
  std::size_t at = 0;
  std::string_view removed;
  std::string_view inserted;
};

/// Returns the shortest single change that makes `after` of `before`. The result points into both.
TextChange find_change(std::string_view before, std::string_view after);

/// The steps in which assistive technology reads a text.
enum class TextUnit : std::uint8_t {
  character,
  word,   ///< a word with the blanks after it
  whole,  ///< the whole text: a text field has one line, which is its only sentence and paragraph too
};

/// The characters from `from` up to but without `to`.
struct TextSpan {
  std::size_t from = 0;
  std::size_t to = 0;

  friend bool operator==(const TextSpan& a, const TextSpan& b) = default;
};

/// Returns the unit that has character number `at` in it; an empty one at the end of the text, unless it is `whole`.
TextSpan unit_at(std::string_view text, int at, TextUnit unit);

}  // namespace nc::platform
