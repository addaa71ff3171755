#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The fields of an event in one line: parts `name=value` in a fixed order, with one space between them. Values are
// percent-encoded byte by byte, so that nothing a person typed can look like a separator.

namespace nc::record {

/// Returns the text with every byte except ASCII letters, digits, `-`, `.`, `_` and `~` written as `%XX` (RFC 3986,
/// section 2.1).
std::string percent_encode(std::string_view text);

/// Returns the text that percent_encode() turned into `text`; nothing for anything that percent_encode() would not
/// write.
std::optional<std::string> percent_decode(std::string_view text);

/// Writes a line of fields, in the order of the calls.
class FieldWriter {
 public:
  void text(std::string_view name, std::string_view value);
  void number(std::string_view name, std::int64_t value);
  void seed(std::string_view name, std::uint64_t value);
  /// Writes a list: its entries are encoded one by one, with commas between them. An empty list is an empty value. No
  /// entry may be empty, because it could not be told from an empty list.
  void list(std::string_view name, const std::vector<std::string>& values);
  const std::string& line() const { return line_; }

 private:
  void begin(std::string_view name);
  std::string line_;
};

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
