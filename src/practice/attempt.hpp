#pragma once

#include <optional>
#include <vector>

#include "practice/event.hpp"
#include "scoring/answers.hpp"

namespace nc::practice {

/// One trainee's run through one case, rebuilt from its events and nothing else.
struct Attempt {
  AttemptId id;
  Started started;
  UtcTime started_at;
  std::optional<UtcTime> submitted_at;  ///< of the last submitted visit, once the attempt is finished
  scoring::AnswerSheet answers;         ///< one entry for every visit begun
  int visits_submitted = 0;
  bool ended = false;                   ///< left for good or out of time
  std::int64_t last_sequence = 0;
  /// Events of the current visit that can be taken back, oldest first.
  std::vector<EventBody> undoable;
};

/// Adds one event. Nothing when the event does not continue the attempt (wrong sequence, wrong visit, after the end).
std::optional<Attempt> apply(Attempt attempt, const Event& event);

/// An attempt from all its events in order; the first must be Started. Nothing when they do not form one.
std::optional<Attempt> replay(const std::vector<Event>& events);

/// True when every visit of a case with `visit_count` visits was submitted, or the attempt ended.
bool is_finished(const Attempt& attempt, int visit_count);

}  // namespace nc::practice
