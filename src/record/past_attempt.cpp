#include "record/past_attempt.hpp"

#include <algorithm>
#include <utility>

namespace nc::record {

const PastAttempt* last_past(const std::vector<PastAttempt>& past, const cases::CaseId& id) {
  const auto found =
      std::find_if(past.rbegin(), past.rend(), [&id](const PastAttempt& one) { return one.case_id == id; });
  return found == past.rend() ? nullptr : &*found;
}

std::optional<PastAttempt> past_attempt_of(const guidance::Guidance& guidance, const cases::Case& the_case,
                                           const Attempt& attempt) {
  if (attempt.visits_submitted < static_cast<int>(the_case.visits.size())) {
    return std::nullopt;
  }
  std::vector<VisitProcess> process;
  for (std::size_t visit = 0; visit < the_case.visits.size(); ++visit)
    process.push_back(process_of(attempt, visit));
  return PastAttempt{attempt.id,
                     the_case.id,
                     attempt.started.mode,
                     attempt.submitted_at.value_or(UtcTime{}),
                     attempt.answers,
                     scoring::grade(guidance, the_case, attempt.answers),
                     attempt.cues,
                     attempt.started.case_hash,
                     attempt.started.guidance_hash,
                     std::move(process),
                     the_case.use};
}

}  // namespace nc::record
