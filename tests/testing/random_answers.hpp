#pragma once

#include <rapidcheck.h>

#include "testing/graded_content.hpp"

// Arbitrary answers to a given case, for property tests.

namespace nc::scoring {

rc::Gen<guidance::Urgency> any_answer();

VisitAnswers random_visit(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit);

/// Answers to any number of the case's visits, as when a trainee left or ran out of time.
AnswerSheet random_answers(const guidance::Guidance& guidance, const cases::Case& the_case);

}  // namespace nc::scoring
