#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nc {

/// A moment, in milliseconds since 1970-01-01T00:00:00Z (UTC). Rooms that read no clock get it as an argument.
struct UtcTime {
  std::int64_t ms = 0;

  friend bool operator==(UtcTime a, UtcTime b) { return a.ms == b.ms; }
  friend bool operator!=(UtcTime a, UtcTime b) { return a.ms != b.ms; }
  friend bool operator<(UtcTime a, UtcTime b) { return a.ms < b.ms; }
};

/// Returns the moment as ISO 8601 in UTC with milliseconds: `2026-11-22T09:30:00.250Z`.
std::string to_iso8601(UtcTime time);

/// Reads `2026-11-22` (its first moment), `2026-11-22T09:30:00Z` or the same with milliseconds. Returns nothing for any
/// other form and for a date or time that does not exist.
std::optional<UtcTime> parse_iso8601(std::string_view text);

}  // namespace nc
