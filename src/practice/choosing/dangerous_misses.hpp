#pragma once

#include <cstdint>
#include <vector>

#include "practice/choosing/selection.hpp"

// Cases that a trainee should practise again before anything else: their latest attempt would have put a patient at
// risk, or was wrong with full certainty, an error that nobody checks again.

namespace nc::practice {

/// Says how dangerous the latest result of a case is, least dangerous first.
enum class Danger {
  none,
  wrong_and_certain,   ///< a decision without credit was given with certainty 3, but no patient would have come to harm
  unsafe,              ///< the outcome was unsafe
  unsafe_and_certain,  ///< the same, and a decision without credit was given with certainty 3
  critical,            ///< the outcome was a critical miss
  critical_and_certain,  ///< the same, and a decision without credit was given with certainty 3
};

/// Returns how dangerous a result is.
Danger danger_of(const review::PastResult& result);

/// Returns all cases that the filter leaves and whose latest result is dangerous, each once. The most dangerous come
/// first; `seed` draws the order of those that are equally dangerous.
std::vector<cases::CaseId> choose_dangerous(const library::Content& content,
                                            const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                            std::uint64_t seed);

}  // namespace nc::practice
