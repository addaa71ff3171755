#pragma once

#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "scoring/grade.hpp"
#include "support/random.hpp"

// Answers to whole cases, for the tests that play every shipped case: all right, all wrong, at random. Symptoms are
// answered only where the faces ask for them (two or more in the visit).

namespace nc::testing {

using Sheet = std::vector<scoring::VisitAnswers>;

Sheet right_sheet(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Every urgency far from its key, every wrong advice that is offered, none that is required.
Sheet wrong_sheet(const guidance::Guidance& guidance, const cases::Case& the_case);

/// The outcome that an all-wrong sheet must have: a warning sign called expected (docs/scoring.md).
scoring::Outcome outcome_of_wrong_sheet(const guidance::Guidance& guidance, const cases::Case& the_case);

Sheet random_sheet(const guidance::Guidance& guidance, const cases::Case& the_case, SeededRandom& random);

}  // namespace nc::testing
