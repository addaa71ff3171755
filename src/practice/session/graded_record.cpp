#include "practice/session/graded_record.hpp"

#include <set>
#include <utility>

#include "practice/session/grounds.hpp"

namespace nc::practice {
namespace {

bool is_own(const record::Attempt& attempt, const record::TraineeId& trainee) {
  return attempt.started.trainee.empty() || is_same_person(attempt.started.trainee, trainee);
}

}  // namespace

OwnAttempts own_attempts(const std::vector<record::Attempt>& record, const record::TraineeId& trainee) {
  OwnAttempts own;
  for (const record::Attempt& one : record) {
    if (is_own(one, trainee)) own.push_back(&one);
  }
  return own;
}

GradedRecord grade_record(const library::Content& content, record::FormerContent former,
                          const record::TraineeId& trainee, SharedRecord attempts) {
  GradedRecord graded{std::move(attempts), std::move(former), trainee};
  graded.names = names_in(*graded.attempts);
  std::set<cases::CaseId> ungraded;
  for (const record::Attempt* one : own_attempts(*graded.attempts, trainee)) {
    if (one->visits_submitted == 0) continue;
    const record::Started& started = one->started;
    graded.leans_on_library |= !graded.former.holds(started.case_hash) || !graded.former.holds(started.guidance_hash);
    const Grounds grounds = grading_grounds(content, graded.former, *one);
    if (!grounds.whole()) {
      ungraded.insert(started.case_id);
    } else if (auto past = record::past_attempt_of(*grounds.guidance, *grounds.the_case, *one)) {
      graded.past.push_back(*std::move(past));
    }
  }
  graded.ungraded.assign(ungraded.begin(), ungraded.end());
  return graded;
}

}  // namespace nc::practice
