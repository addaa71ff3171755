#pragma once

#include <string>
#include <vector>

#include "record/past_attempt.hpp"
#include "statistics/triage.hpp"

namespace nc::statistics {

/// How the points that rest on one family of statements went. Counted by visit: a family is right in a visit when
/// every scored point that cites it is (decision, reports, required advice), so that one slip does not count three
/// times. Advice that only exists in a score because it was wrongly chosen is left out: it could never be right.
struct FamilyMastery {
  std::string family;
  Rate first;   ///< visits, first attempt at each case
  Rate latest;  ///< the same visits, latest attempt at each case
};

/// Mastery by family of statements.
struct Mastery {
  std::vector<FamilyMastery> met;  ///< those of which the sample allows least first, then in the guidance's order
  std::vector<std::string> never;  ///< that could be met (they decide a class or support advice) and never were
};
/// Of attempts that come oldest first.
Mastery family_mastery(const guidance::Guidance& guidance, const std::vector<const record::PastAttempt*>& in_order);

}  // namespace nc::statistics
