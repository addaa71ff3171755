#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "toml/reader.hpp"

namespace nc::toml {

/// Changes of an authored text that leave every other byte as it is: comments, layout and line ends. They are gathered
/// and applied together, so that the places of a tree stay good until then. No two may touch the same bytes.
class TextEdits {
 public:
  /// `text` must outlive this object and be what the tree was parsed from.
  explicit TextEdits(std::string_view text);

  /// Writes something else in the place of a value: a text of one line, a number, or a list of any length. Returns
  /// false, and changes nothing, when the end of the value is not found, as of a text of several lines.
  bool replace(const Value& value, std::string_view written);

  /// Makes a comment of a line. Lines count from 1.
  void comment_out(int line);
  /// Adds a line before or after one, with the indent and the line end of that one.
  void insert_before(int line, std::string_view added);
  void insert_after(int line, std::string_view added);

  /// Returns the text with all changes.
  std::string applied() const;

 private:
  struct Edit {
    std::size_t begin;
    std::size_t end;
    std::string written;
  };

  std::size_t begin_of_line(int line) const;
  std::size_t end_of_line(int line) const;  ///< one past its line end
  std::size_t offset_of(int line, int column) const;
  std::string in_style_of(int line, std::string_view added) const;

  std::string_view text_;
  std::vector<std::size_t> lines_;  ///< where each line begins
  std::vector<Edit> edits_;
};

}  // namespace nc::toml
