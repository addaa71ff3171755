#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "record/attempt.hpp"

namespace nc::record {

/// An attempt under way: numbers and times, a second apart, are filled in as events are added.
struct Log {
  std::vector<Event> events;

  Log() { add(Started{}); }
  Log& add(EventBody body) {
    const auto sequence = static_cast<std::int64_t>(events.size()) + 1;
    events.push_back({AttemptId("a"), sequence, UtcTime{1000 * sequence}, std::move(body)});
    return *this;
  }
  std::optional<Attempt> attempt() const { return replay(events); }
};

}  // namespace nc::record
