#pragma once

#include <span>
#include <string_view>

namespace nc::toml {

/// A word that authors write in place of a key that is spelt otherwise.
struct KeyHint {
  std::string_view written;  ///< in small letters
  std::string_view key;
};

/// Says what one table of a kind of file may hold.
struct TableOutline {
  std::string_view header;                 ///< `visit.symptom`; empty for the top of the file
  bool repeats = false;                    ///< it may come several times, with double brackets: `[[visit.symptom]]`
  std::span<const std::string_view> keys;  ///< its keys, without the tables within it
  /// Keys that authors often write here although they belong into a table around it. The reader has an error of its own
  /// for them.
  std::span<const std::string_view> refused = {};
  std::span<const KeyHint> hints = {};
};

/// Says what a kind of file may hold: its tables, each after the table that it is in. With it a mistake can be told in
/// the words of that file. Empty when nothing is known.
using Outline = std::span<const TableOutline>;

}  // namespace nc::toml
