#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "record/event.hpp"

namespace nc::record {

/// A row of the table in which the first and second edition of the record kept an event.
struct FormerRow {
  std::string attempt;
  std::int64_t sequence = 0;
  std::int64_t at_ms = 0;
  std::string kind;
  std::string fields;
};

/// Reads an event as the first and second edition of the record kept it: its kind, and its fields in one line
/// (`visit=0 urgency=contact`). Returns nothing when they do not form one. Nothing is written in this form any more.
std::optional<EventBody> parse_former_event(std::string_view kind, std::string_view fields);

}  // namespace nc::record
