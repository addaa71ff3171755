#pragma once

#include <string>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"

namespace nc::scoring {

/// What is wrong with an answer sheet for this case, one sentence each: unknown symptom, advice that is not offered,
/// certainty out of range, too many visits.
std::vector<std::string> find_sheet_faults(const guidance::Guidance& guidance, const cases::Case& the_case,
                                           const AnswerSheet& answers);

}  // namespace nc::scoring
