#pragma once

#include <map>
#include <optional>
#include <vector>

#include "record/event.hpp"
#include "scoring/answers.hpp"

namespace nc::record {

/// How one visit is worked on, as far as it went. Nothing of it is ever graded; see process_of().
struct VisitWork {
  /// How things stood when the decision was given.
  struct Given {
    bool asked_breathing = false;
    bool asked_chest = false;
    std::int64_t after_ms = 0;  ///< since the visit began
  };
  std::vector<Given> decisions;  ///< those that were not taken back, oldest first; the last one counts
  bool asked_breathing = false;
  bool asked_chest = false;
  int topics_asked = 0;
  int taken_back = 0;         ///< how many answers were taken back
  std::int64_t began_ms = 0;  ///< Attempt::worked_ms when the visit came on the screen
};

/// One trainee's run through one case. It is rebuilt from its events and nothing else.
struct Attempt {
  AttemptId id;
  Started started;
  UtcTime started_at;
  std::optional<UtcTime> submitted_at;  ///< when the last submitted visit was submitted; nothing before the first
  /// One entry for each visit that was begun. The first visit is begun at once, a later one with its first answer.
  scoring::AnswerSheet answers;
  int visits_submitted = 0;    ///< also the index of the visit that is being worked on
  int visits_continued = 0;    ///< how many submitted visits the trainee has gone on from (see Continued)
  bool ended = false;          ///< the attempt is over though visits may be unanswered (see Ended)
  bool clock_was_set = false;  ///< while it was worked on (see ClockSet)
  bool time_ran_out = false;   ///< it ended because the time of the exam was over
  std::optional<UtcTime> ended_at;
  /// Holds, for each visit, the rule that was named as deciding. An empty id means that the question was skipped.
  std::map<int, guidance::RuleId> cues;
  std::int64_t last_sequence = 0;       ///< sequence of the last event applied
  Moment began;                         ///< of the first event
  Moment last;                          ///< of the last event applied
  std::int64_t worked_ms = 0;           ///< from the first event to the last, breaks included, by ms_between()
  std::int64_t ended_after_ms = 0;      ///< `worked_ms` when it ended
  std::int64_t submitted_after_ms = 0;  ///< `worked_ms` at the last submit
  /// One entry for each visit that came on the screen, and one more after the last.
  std::vector<VisitWork> work;
  std::vector<Asked> asked;  ///< every question at every visit, in the order asked
  /// The answers of the current visit that can be taken back, oldest first.
  std::vector<EventBody> undoable;
};

/// Returns the answers of the visit that is being worked on; empty answers when it was not begun yet.
scoring::VisitAnswers current_answers(const Attempt& attempt);

/// Begins an attempt with its first event. Returns nothing unless the event is Started with sequence 1.
std::optional<Attempt> begin_attempt(const Event& event);

/// Applies one more event to an attempt. Returns false when the event does not follow: another attempt, a wrong
/// sequence, a visit that is not being worked on, a topic asked about before, nothing to take back, a certainty outside
/// 1 to 3, or anything but Continued after the end. The attempt is then good for nothing.
bool add_event(Attempt& attempt, const Event& event);

/// Returns the attempt with one more event applied; nothing when it does not follow (see add_event).
std::optional<Attempt> apply(Attempt attempt, const Event& event);

/// Rebuilds an attempt from all its events in order. Returns nothing when they do not form one.
std::optional<Attempt> replay(const std::vector<Event>& events);

/// Returns true when the attempt ended, or when every visit of its case, which has `visit_count` of them, was
/// submitted.
bool is_finished(const Attempt& attempt, int visit_count);

/// Returns false when the time of an exam ran out before its case was opened: then the attempt was only noted.
bool was_seen(const Attempt& attempt);

}  // namespace nc::record
