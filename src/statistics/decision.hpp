#pragma once

#include <optional>
#include <vector>

#include "scoring/answers.hpp"

namespace nc::statistics {

/// One graded decision of one trainee, as the measures of this folder take it. Whoever replays the record makes these,
/// in the order in which they were given.
struct Decision {
  cases::CaseId case_id;
  int visit = 0;                                        ///< place of the visit in its case, from 0
  guidance::Urgency key = guidance::Urgency::expected;  ///< what the documents say; not_covered is never counted
  std::optional<guidance::Urgency> answer;              ///< nothing: the visit was left without a decision
  std::optional<double> credit;                         ///< 0 to 1; nothing when the decision was not scored
  std::optional<scoring::Certainty> certainty;          ///< 1 to 3; nothing: not stated
};

/// The decisions of distinct cases at the first attempt: of every visit of every case the one that came first in
/// `in_order`. A second attempt measures memory of the debrief and not triage, so the triage measures, the calibration
/// and the item statistics are of first attempts only. The order is kept.
std::vector<Decision> first_attempts(const std::vector<Decision>& in_order);

}  // namespace nc::statistics
