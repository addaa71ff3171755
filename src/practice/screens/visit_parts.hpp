#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cases/case.hpp"
#include "record/attempt.hpp"

// What the case and its debrief both take from a visit. Only for the sources of this folder.

namespace nc::practice {

/// The answers of one visit of an attempt, empty ones when it was never begun.
scoring::VisitAnswers answers_of(const record::Attempt& attempt, std::size_t visit);

/// Everything a patient says about a topic in a visit, in file order.
std::vector<std::string> answers_about(const cases::Visit& visit, cases::Topic topic);

}  // namespace nc::practice
