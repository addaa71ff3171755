#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "record/attempt.hpp"
#include "record/process.hpp"
#include "scoring/grade.hpp"
#include "support/time.hpp"

namespace nc::record {

/// One attempt of which every visit was submitted, graded by the case and the guidance that the trainee had. Spaced
/// review and the measures are worked out from these.
struct PastAttempt {
  AttemptId attempt;
  cases::CaseId case_id;
  Mode mode = Mode::practice;
  UtcTime submitted_at;
  scoring::AnswerSheet answers;
  scoring::Score score;
  std::map<int, guidance::RuleId> cues{};         ///< as Attempt::cues
  std::string case_hash{};                        ///< names the text of the case that the trainee had
  std::string guidance_hash{};                    ///< names the guidance that it was graded by
  std::vector<VisitProcess> process{};            ///< how each visit was worked on
  cases::CaseUse use = cases::CaseUse::practice;  ///< what the case was kept for
};

/// The past attempts of a trainee at cases of the library, oldest first. The list is never changed and is shared, so
/// that copying a model costs nothing; one attempt more makes a new list.
using SharedPast = std::shared_ptr<const std::vector<PastAttempt>>;

/// Returns the newest past attempt at a case; nullptr when there is none. The result is valid as long as the list.
const PastAttempt* last_past(const std::vector<PastAttempt>& past, const cases::CaseId& id);

/// Grades an attempt by the guidance and the case that the trainee had, and returns it as a past one. Returns nothing
/// when the attempt was not submitted to its last visit.
std::optional<PastAttempt> past_attempt_of(const guidance::Guidance& guidance, const cases::Case& the_case,
                                           const Attempt& attempt);

}  // namespace nc::record
