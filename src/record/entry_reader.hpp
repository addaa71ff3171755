#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "record/entry.hpp"

namespace nc::record {

/// Reads entries that entry_text() wrote. One reader for many entries is several times as fast as one each, because it
/// keeps its room. A reader must not be used from two threads at the same time.
class EntryReader {
 public:
  EntryReader();
  EntryReader(EntryReader&&) noexcept;
  EntryReader& operator=(EntryReader&&) noexcept;
  EntryReader(const EntryReader&) = delete;
  EntryReader& operator=(const EntryReader&) = delete;
  ~EntryReader();

  /// Returns the entry of a line; nothing when it is no JSON object, when a member is missing or has a value that
  /// cannot be, or when this version does not know the kind.
  std::optional<Entry> read(std::string_view text);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

/// Returns the entry of one line, as EntryReader::read() does.
std::optional<Entry> parse_entry(std::string_view text);

}  // namespace nc::record
