#pragma once

#include <string>
#include <vector>

#include "record/past_attempt.hpp"
#include "statistics/triage.hpp"

namespace nc::statistics {

/// Says how often a trainee got right what rests on one family of statements. A visit counts once: the family is right
/// in it when every scored point that cites the family is right (decision, symptoms, required advice), so that one slip
/// does not count three times. Advice that is only in a score because it was wrongly chosen is left out, because it
/// could never be right.
struct FamilyMastery {
  std::string family;
  Rate first;   ///< over visits, at the first attempt at each case
  Rate latest;  ///< over the same visits, at the latest attempt at each case
};

/// Says what a trainee has mastered, by family of statements.
struct Mastery {
  /// The families that were met in an attempt: those that the trainee certainly masters least come first (lowest upper
  /// bound of `first`), then the order is that of the guidance.
  std::vector<FamilyMastery> met;
  std::vector<std::string> never;  ///< never met; only families that decide an urgency or support advice
};
/// Returns the mastery shown by attempts, which must be given oldest first.
Mastery family_mastery(const guidance::Guidance& guidance, const std::vector<const record::PastAttempt*>& in_order);

}  // namespace nc::statistics
