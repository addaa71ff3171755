#pragma once

#include <map>
#include <optional>
#include <vector>

#include "record/event.hpp"
#include "scoring/answers.hpp"

namespace nc::record {

/// One trainee's run through one case, rebuilt from its events and nothing else.
struct Attempt {
  AttemptId id;
  Started started;
  UtcTime started_at;
  std::optional<UtcTime> submitted_at;  ///< of the last submitted visit so far; nothing before the first
  scoring::AnswerSheet
      answers;  ///< one entry for every visit begun: the first at once, later ones with their first answer
  int visits_submitted = 0;
  int visits_continued = 0;   ///< how many submitted visits the trainee has gone on from (see Continued)
  bool ended = false;         ///< left for good or out of time
  bool time_ran_out = false;  ///< ended because the exam's time was over
  std::optional<UtcTime> ended_at;
  std::map<int, guidance::RuleId> cues;  ///< named as deciding, by visit; empty rule: passed over
  std::int64_t last_sequence = 0;
  std::vector<Asked> asked;  ///< every question of every visit, in the order asked
  /// Events of the current visit that can be taken back, oldest first.
  std::vector<EventBody> undoable;
};

/// The answers of the visit being worked on (index `visits_submitted`), empty ones when it has none yet.
scoring::VisitAnswers current_answers(const Attempt& attempt);

/// An attempt from its first event, which must be Started with sequence 1; nothing otherwise.
std::optional<Attempt> begin_attempt(const Event& event);

/// Adds one event. Nothing when the event does not continue the attempt (wrong sequence, wrong visit, nothing to
/// take back, certainty out of 1 to 3, after the end).
std::optional<Attempt> apply(Attempt attempt, const Event& event);

/// An attempt from all its events in order; the first must be Started. Nothing when they do not form one.
std::optional<Attempt> replay(const std::vector<Event>& events);

/// True when every visit of a case with `visit_count` visits was submitted, or the attempt ended.
bool is_finished(const Attempt& attempt, int visit_count);

}  // namespace nc::record
