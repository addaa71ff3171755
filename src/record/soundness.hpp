#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "record/event.hpp"

namespace nc::record {

/// By so much the clock on the wall may move between two events without one that says so (ClockSet): what keeps a clock
/// right moves it by less.
inline constexpr std::int64_t unnoticed_clock_ms = 2000;

/// Returns what cannot be in a record, one sentence each; none when all is well. `attempts` are the events of each
/// attempt in the order in which they were kept. Every attempt must fold (see replay), and its times must follow one
/// another by the clock that nobody can set, unless an event says that the other was set. The attempts of a sitting
/// must be at different places of one plan, one after another without gaps.
std::vector<std::string> find_faults(const std::vector<std::vector<Event>>& attempts);

}  // namespace nc::record
