#pragma once

#include <vector>

#include "practice/session/model.hpp"

namespace nc::practice {

/// What a record comes to for one trainee. To grade some ten thousand attempts takes a while, so the window has it
/// worked out where nobody waits, and gets it as an action (RecordRead).
struct GradedRecord {
  SharedRecord attempts;         ///< of everybody, in the order of the record; never nullptr
  record::FormerContent former;  ///< the cases and guidances that the record holds
  record::TraineeId trainee;     ///< whose attempts were graded, with those of nobody
  /// Theirs that were submitted to the last visit, oldest first; never nullptr.
  record::SharedPast past = std::make_shared<const std::vector<record::PastAttempt>>();
  /// The cases of those of their attempts that nobody can grade, each once: answers to a former edition of the record
  /// whose case or guidance is gone.
  std::vector<cases::CaseId> ungraded{};
  /// The cases that were debriefed to them, each once (see was_debriefed).
  std::vector<cases::CaseId> debriefed{};
  SharedNames names = std::make_shared<const PersonNames>();  ///< of everybody; never nullptr
  /// Some of it is only known from the library, because the record does not hold what it was an answer to.
  bool leans_on_library = false;
  /// The newest of their sittings is over, and its results were seen. False may also mean that this is not known.
  bool is_settled = true;
};

/// The attempts of one trainee, in a record that outlives them: one of some ten thousand is not copied at every start.
using OwnAttempts = std::vector<const record::Attempt*>;

/// Returns the attempts of this trainee and those of nobody, in the order of the record, which no clock can change.
OwnAttempts own_attempts(const std::vector<record::Attempt>& record, const record::TraineeId& trainee);

/// Returns true once something of the attempt's case was debriefed: in practice with its first submitted visit, in an
/// exam when it was opened, because the result shows the debrief of whatever was.
bool was_debriefed(const record::Attempt& attempt);

/// Grades the record for one trainee, by what the trainee had at each attempt (see grading_grounds).
GradedRecord grade_record(const library::Content& content, record::FormerContent former,
                          const record::TraineeId& trainee, SharedRecord attempts);

}  // namespace nc::practice
