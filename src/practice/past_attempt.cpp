#include "practice/past_attempt.hpp"

namespace nc::practice {

std::optional<PastAttempt> past_attempt_of(const Content& content, const Attempt& attempt) {
  const cases::Case* the_case = find_case(content, attempt.started.case_id);
  if (the_case == nullptr || the_case->hash != attempt.started.case_hash ||
      attempt.visits_submitted < static_cast<int>(the_case->visits.size())) {
    return std::nullopt;
  }
  return PastAttempt{attempt.id,           the_case->id,
                     attempt.started.mode, attempt.submitted_at.value_or(UtcTime{}),
                     attempt.answers,      scoring::grade(content.guidance, *the_case, attempt.answers)};
}

}  // namespace nc::practice
