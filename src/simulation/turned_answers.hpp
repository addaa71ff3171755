#pragma once

#include "cases/case.hpp"
#include "scoring/answers.hpp"
#include "support/random.hpp"

namespace nc::simulation {

/// Returns the right answers to a case with errors in them. Each is turned wrong by itself with a chance of `percent`
/// in a hundred: a decision and the class of a report into one that is not accepted, each as likely; a right item of
/// advice into one that is wrong under the key, or into nothing where no such item is offered any more.
scoring::AnswerSheet turned_answers(const guidance::Guidance& guidance, const cases::Case& the_case, int percent,
                                    SeededRandom& random);

}  // namespace nc::simulation
