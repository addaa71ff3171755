#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The one-line text of an event's fields: `name=value` parts, one space between them, in a fixed order.
// Values are percent-encoded byte by byte, so that no text of a person can look like a separator.

namespace nc::record {

/// Every byte except ASCII letters, digits, `-`, `.`, `_` and `~` as `%XX` (RFC 3986, section 2.1).
std::string percent_encode(std::string_view text);

/// Back from percent_encode; nothing for anything it would not have written.
std::optional<std::string> percent_decode(std::string_view text);

/// Builds the line of fields, in the order of the calls.
class FieldWriter {
 public:
  void text(std::string_view name, std::string_view value);
  void number(std::string_view name, std::int64_t value);
  void seed(std::string_view name, std::uint64_t value);
  /// Entries encoded one by one, commas between them. An empty list is an empty value; an entry must not be empty.
  void list(std::string_view name, const std::vector<std::string>& values);
  const std::string& line() const { return line_; }

 private:
  void begin(std::string_view name);
  std::string line_;
};

/// Reads a line of fields in the order in which it was written. After the first fault every call returns an empty value
/// and complete() is false; the caller asks once, at the end.
class FieldReader {
 public:
  explicit FieldReader(std::string_view line) : rest_(line) {}

  std::string text(std::string_view name);
  std::int64_t number(std::string_view name);  ///< 0 or more
  int small(std::string_view name);            ///< 0 or more, fits an int
  std::uint64_t seed(std::string_view name);
  std::vector<std::string> list(std::string_view name);

  /// A word of a closed list; `parse` gives its value or nothing, which is a fault.
  template <class Value, class Parse>
  std::optional<Value> word(std::string_view name, Parse parse) {
    const std::optional<Value> value = parse(text(name));
    if (!value) {
      failed_ = true;
    }
    return value;
  }

  /// True when every field was there, well formed, and nothing is left over.
  bool complete() const { return !failed_ && rest_.empty(); }

 private:
  std::string_view raw(std::string_view name);
  std::string_view rest_;
  bool first_ = true;
  bool failed_ = false;
};

}  // namespace nc::record
