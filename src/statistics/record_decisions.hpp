#pragma once

#include <vector>

#include "record/past_attempt.hpp"
#include "statistics/decision.hpp"

// Takes the decisions out of a record, in the form that the measures need.

namespace nc::statistics {

/// Past attempts that somebody else keeps. None is nullptr.
using PastPointers = std::vector<const record::PastAttempt*>;

/// Returns the attempts in the order of the record, which is oldest first whatever a clock was set to. The result is
/// valid as long as `past`.
PastPointers in_order(const std::vector<record::PastAttempt>& past);

/// Returns the item of a visit that is its decision; nullptr when the visit has none.
const scoring::Item* decision_item(const scoring::VisitScore& visit);

/// Returns the key of a decision's item, as the documents decide it; not_covered when they do not.
guidance::Urgency key_of(const scoring::Item& item);

/// Returns how sure the trainee was at that visit (from 0); nothing when it was not stated.
std::optional<scoring::Certainty> certainty_at(const record::PastAttempt& attempt, std::size_t visit);

/// Returns all decisions of the record, attempt by attempt as in_order() sorts them and visit by visit.
std::vector<statistics::Decision> decisions_of(const std::vector<record::PastAttempt>& past);

}  // namespace nc::statistics
