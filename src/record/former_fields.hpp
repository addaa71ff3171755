#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The fields of an event in one line: parts `name=value` in a fixed order, with one space between them. Values are
// percent-encoded byte by byte (RFC 3986, section 2.1), all but ASCII letters, digits, `-`, `.`, `_` and `~`. The first
// and second edition of the record were written so.

namespace nc::record {

/// Reads a line of fields in the order in which they were written. After the first fault every call returns an empty
/// value or 0, and complete() returns false; so a caller checks once, at the end.
class FieldReader {
 public:
  explicit FieldReader(std::string_view line) : rest_(line) {}

  std::string text(std::string_view name);
  /// Reads a number of 0 or more; a sign is a fault.
  std::int64_t number(std::string_view name);
  /// Reads a number of 0 or more that fits into an int.
  int small(std::string_view name);
  std::uint64_t seed(std::string_view name);
  std::vector<std::string> list(std::string_view name);

  /// Reads a word of a closed list. `parse` returns its value, or nothing for an unknown word, which is a fault.
  template <class Value, class Parse>
  std::optional<Value> word(std::string_view name, Parse parse) {
    const std::optional<Value> value = parse(text(name));
    if (!value) {
      failed_ = true;
    }
    return value;
  }

  /// Returns true when every field that was asked for was there and well formed, and nothing is left over.
  bool complete() const { return !failed_ && rest_.empty(); }

 private:
  std::string_view raw(std::string_view name);
  std::string_view rest_;
  bool first_ = true;
  bool failed_ = false;
};

}  // namespace nc::record
