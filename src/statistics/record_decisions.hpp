#pragma once

#include <vector>

#include "record/past_attempt.hpp"
#include "statistics/decision.hpp"

// The decisions in a record, as the measures take them.

namespace nc::statistics {

using PastPointers = std::vector<const record::PastAttempt*>;

/// Oldest first; what happened in one moment by its id, so that the order of the record does not matter. Valid as long
/// as the list.
PastPointers in_order(const std::vector<record::PastAttempt>& past);

/// The scored decision of a visit; nullptr when it has none.
const scoring::Item* decision_item(const scoring::VisitScore& visit);

/// What the documents decide about it.
guidance::Urgency key_of(const scoring::Item& item);

/// How sure the trainee was in that visit; nothing when it was not said.
std::optional<scoring::Certainty> certainty_at(const record::PastAttempt& attempt, std::size_t visit);

/// The record's decisions in the order of in_order(), visit by visit.
std::vector<statistics::Decision> decisions_of(const std::vector<record::PastAttempt>& past);

}  // namespace nc::statistics
