#pragma once

#include <map>
#include <string>
#include <vector>

#include "record/event.hpp"

namespace nc::record {

/// When each answer of a visit was last given, by the name of what was asked, as scoring::Item has it: `decision`,
/// `symptom:<id>`, `advice:<id>`. An answer that was taken back does not count; advice that was dropped counts from
/// then.
using AnswerTimes = std::map<std::string, UtcTime>;

/// Returns these times for every visit of an attempt that was begun. `events` are all events of the attempt, which must
/// fold (see replay).
std::vector<AnswerTimes> answer_times(const std::vector<Event>& events);

}  // namespace nc::record
