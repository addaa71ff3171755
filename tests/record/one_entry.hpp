#pragma once

#include <string>
#include <utility>

#include "record/entry.hpp"

namespace nc::record {

/// An entry of the attempt a-1 with this body.
inline Entry entry_of(EventBody body) {
  return {std::string(chain_start), {AttemptId("a-1"), 2, UtcTime{1764300000000}, std::move(body)}};
}

}  // namespace nc::record
