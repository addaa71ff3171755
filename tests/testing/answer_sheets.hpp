#pragma once

#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "scoring/grade.hpp"
#include "support/random.hpp"

// Makes answers to whole cases, for tests that play every shipped case: such as the faces take, so that a report is
// answered only where it is asked and was heard, and no more advice is chosen than can be.

namespace nc::testing {

/// The answers to each visit of a case.
using Sheet = std::vector<scoring::VisitAnswers>;

/// Returns answers that are all right, see scoring::right_visit().
Sheet right_sheet(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Returns answers that are all wrong and given with certainty: every urgency far from its key, all wrong advice that
/// is offered, and none that is required.
Sheet wrong_sheet(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Returns the outcome that grading must give a wrong_sheet(): a warning sign was called expected, or what needs no
/// help was sent for it, and the lung warning was left out (docs/scoring.md).
scoring::Outcome outcome_of_wrong_sheet(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Returns answers by chance: some topics are asked, and some answers are left out.
Sheet random_sheet(const guidance::Guidance& guidance, const cases::Case& the_case, SeededRandom& random);

}  // namespace nc::testing
