#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Text by characters (code points), as assistive programs count it. Bytes that are no UTF-8 count as one character
// each; offsets beyond the end mean the end.

namespace nc::platform {

/// How many characters.
std::size_t count_characters(std::string_view text);

/// The characters from number `from` up to number `to`, that one not included; a negative `to` means the end.
std::string_view slice_characters(std::string_view text, int from, int to);

/// One change that turns a text into another: at character `at`, `removed` went and `inserted` came.
struct TextChange {
  std::size_t at = 0;
  std::string_view removed;
  std::string_view inserted;
};

/// The shortest single change between the two; views of the arguments.
TextChange find_change(std::string_view before, std::string_view after);

/// A unit in which assistive technology walks through a text.
enum class TextUnit : std::uint8_t {
  character,
  word,   ///< a word with the blanks after it
  whole,  ///< a text field holds one line: sentence, line and paragraph are the whole
};

/// A part of a text, by characters.
struct TextSpan {
  std::size_t from = 0;
  std::size_t to = 0;

  friend bool operator==(const TextSpan& a, const TextSpan& b) = default;
};

/// The unit which holds character number `at`.
TextSpan unit_at(std::string_view text, int at, TextUnit unit);

}  // namespace nc::platform
