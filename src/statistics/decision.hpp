#pragma once

#include <optional>
#include <vector>

#include "scoring/answers.hpp"

namespace nc::statistics {

/// One graded decision of one trainee, in the form that the measures of this folder take.
struct Decision {
  cases::CaseId case_id;
  int visit = 0;                                        ///< index of the visit in its case, from 0
  guidance::Urgency key = guidance::Urgency::expected;  ///< what the documents say; the measures leave not_covered out
  std::optional<guidance::Urgency> answer;              ///< nothing when the visit was left without a decision
  std::optional<double> credit;                         ///< 0 to 1; nothing when the decision was not scored
  std::optional<scoring::Certainty> certainty;          ///< 1 to 3; nothing when it was not stated
  bool accepted = false;                                ///< the answer is not the key, but is accepted beside it
};

/// Returns, for every visit of every case, the decision that comes first in `in_order`, and keeps the order. A second
/// attempt measures the memory of the debrief and not triage, so the measures of triage, calibration and items use
/// first attempts only.
std::vector<Decision> first_attempts(const std::vector<Decision>& in_order);

}  // namespace nc::statistics
