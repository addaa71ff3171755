#include "practice/session/graded_record.hpp"

#include <set>
#include <utility>

#include "practice/session/grounds.hpp"

namespace nc::practice {
namespace {

bool is_own(const record::Attempt& attempt, const record::TraineeId& trainee) {
  return attempt.started.trainee.empty() || is_same_person(attempt.started.trainee, trainee);
}

/// Whether nothing of the sitting of the newest attempt is left to do or to see.
bool was_left(const record::Attempt& last, const Grounds& grounds) {
  if (last.ended && !last.time_ran_out) return true;
  const record::Started& started = last.started;
  const bool is_last = static_cast<std::size_t>(started.place) + 1 >= started.queue.size();
  return is_last && grounds.whole() && last.visits_continued >= last.visits_submitted &&
         record::is_finished(last, static_cast<int>(grounds.the_case->visits.size()));
}

}  // namespace

OwnAttempts own_attempts(const std::vector<record::Attempt>& record, const record::TraineeId& trainee) {
  OwnAttempts own;
  for (const record::Attempt& one : record) {
    if (is_own(one, trainee)) own.push_back(&one);
  }
  return own;
}

bool was_debriefed(const record::Attempt& attempt) {
  return attempt.started.mode == record::Mode::exam ? record::was_seen(attempt) : attempt.visits_submitted > 0;
}

GradedRecord grade_record(const library::Content& content, record::FormerContent former,
                          const record::TraineeId& trainee, SharedRecord attempts) {
  GradedRecord graded{std::move(attempts), std::move(former), trainee};
  graded.names = names_in(*graded.attempts);
  std::vector<record::PastAttempt> past_attempts;
  std::set<cases::CaseId> ungraded;
  std::set<cases::CaseId> debriefed;
  const OwnAttempts own = own_attempts(*graded.attempts, trainee);
  for (const record::Attempt* one : own) {
    if (was_debriefed(*one)) debriefed.insert(one->started.case_id);
    if (one->visits_submitted == 0) continue;
    const record::Started& started = one->started;
    graded.leans_on_library |= !graded.former.holds(started.case_hash) || !graded.former.holds(started.guidance_hash);
    const Grounds grounds = grading_grounds(content, graded.former, *one);
    if (!grounds.whole()) {
      ungraded.insert(started.case_id);
    } else if (auto past = record::past_attempt_of(*grounds.guidance, *grounds.the_case, *one)) {
      past_attempts.push_back(*std::move(past));
    }
  }
  graded.past = std::make_shared<const std::vector<record::PastAttempt>>(std::move(past_attempts));
  graded.is_settled = own.empty() || was_left(*own.back(), grading_grounds(content, graded.former, *own.back()));
  graded.ungraded.assign(ungraded.begin(), ungraded.end());
  graded.debriefed.assign(debriefed.begin(), debriefed.end());
  return graded;
}

}  // namespace nc::practice
