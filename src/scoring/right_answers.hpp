#pragma once

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"

namespace nc::scoring {

/// Returns the right answers to a visit, given with certainty: the questions after which every report was heard, the
/// key of every report and of the decision, and of each required advice the first that fulfils it. Where the documents
/// do not cover the visit the answer is `contact`, because a trainee must answer something.
scoring::VisitAnswers right_visit(const guidance::Guidance& guidance, const cases::Case& the_case,
                                  const cases::Visit& visit);

/// Returns the same with another decision, and the advice that is right after it: that of its own plan where it is
/// accepted beside the key (see judged_advice).
scoring::VisitAnswers right_visit(const guidance::Guidance& guidance, const cases::Case& the_case,
                                  const cases::Visit& visit, guidance::Urgency decision);

}  // namespace nc::scoring
