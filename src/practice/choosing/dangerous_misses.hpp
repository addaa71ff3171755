#pragma once

#include <cstdint>
#include <vector>

#include "practice/choosing/selection.hpp"

// What a trainee should not go home with: cases whose latest attempt would have put a patient at risk, or was wrong
// with full certainty, which is the error that nobody goes on to check.

namespace nc::practice {

/// How dangerous the latest result of a case is; the later, the worse.
enum class Danger {
  none,
  wrong_and_certain,     ///< a wrong decision given with certainty 3, though no patient came to harm by it
  unsafe,                ///< the outcome was unsafe
  unsafe_and_certain,    ///< the same, with a wrong decision of which the trainee was certain
  critical,              ///< a critical miss
  critical_and_certain,  ///< the same, certain
};

/// The danger of a result.
Danger danger_of(const review::PastResult& result);

/// All matching cases whose latest result is dangerous, the most dangerous first; those of equal danger in an order
/// drawn by `seed`. Each case once.
std::vector<cases::CaseId> choose_dangerous(const library::Content& content,
                                            const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                            std::uint64_t seed);

}  // namespace nc::practice
