#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "toml/slip.hpp"

// Values that stand in one line. Only the sources of this folder use this.

namespace nc::toml {

/// A value as it was probably meant.
struct MendedValue {
  std::string text;          ///< what stands in its place, without a remark behind it
  std::optional<Slip> slip;  ///< what is wrong with it; its columns count from the beginning of the value
  bool lost = false;         ///< nobody can say what was meant, and `text` is empty
};

/// Reads the value of a key, from its first character to the end of its line. Lists and texts between three quotation
/// marks are not its business.
MendedValue mend_value(std::string_view key, std::string_view value);

/// Reads a text between straight or curly quotation marks, which need not end, without anything behind it.
MendedValue mend_text(std::string_view key, std::string_view text);

/// Returns true when TOML knows the word without quotation marks: a number, a date, true or false.
bool is_literal(std::string_view word);

/// Returns the offset of the first backslash from `from` on that begins no character which TOML knows; npos when there
/// is none. A backslash at the end of the text is left alone.
std::size_t find_bad_escape(std::string_view text, std::size_t from);

/// Returns the slip of a text whose quotation marks are curly.
Slip curly_slip(std::string_view key, std::string_view straight);

}  // namespace nc::toml
