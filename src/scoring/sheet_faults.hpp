#pragma once

#include <string>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"

namespace nc::scoring {

/// Returns what is wrong with an answer sheet for this case, one sentence each: an unknown symptom or one
/// that was not heard, advice that is not offered or more than can be chosen, a certainty out of range, or more visits
/// than the case has. Returns nothing when the sheet fits.
std::vector<std::string> find_sheet_faults(const guidance::Guidance& guidance, const cases::Case& the_case,
                                           const AnswerSheet& answers);

}  // namespace nc::scoring
