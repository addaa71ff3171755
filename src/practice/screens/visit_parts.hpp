#pragma once

#include <cstddef>

#include "record/attempt.hpp"

// What the screens of a case and of its debrief both take from a visit. Only the sources of this folder use this.

namespace nc::practice {

/// Returns the answers of one visit (from 0) of an attempt; empty answers when the visit was never begun.
scoring::VisitAnswers answers_of(const record::Attempt& attempt, std::size_t visit);

}  // namespace nc::practice
