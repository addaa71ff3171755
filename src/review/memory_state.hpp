#pragma once

#include "guidance/guidance.hpp"

// FSRS-6, the memory model behind spaced review: what is known about how well a trainee remembers one case, and how one
// more review changes it. Sources: Ye, Su and Cao, 'A stochastic shortest path algorithm for optimizing spaced
// repetition scheduling', KDD (2022), for the model of difficulty, stability and retrievability; the description of
// FSRS-6 by the Open Spaced Repetition project for the formulas and the default weights. Values are rounded to eight
// decimals where its reference programs round, so that intervals are the same day for day.

namespace nc::review {

/// Says how well a case was remembered at a review. It follows from the result and the certainty (see
/// review_grade.hpp), and the trainee is never asked for it. FSRS has a fourth grade, 'easy', which is never given.
enum class ReviewGrade { again = 1, hard = 2, good = 3 };

/// Holds what the model knows about a trainee's memory of one case.
struct MemoryState {
  double stability = 0;   ///< days until the chance of answering it right has fallen to 0.9; above 0
  double difficulty = 0;  ///< 1 (easily remembered) to 10 (easily forgotten)
};

/// Returns the state after the first review of a case.
MemoryState first_memory(const guidance::ReviewPolicy& policy, ReviewGrade grade);

/// Returns the state after one more review, `elapsed_days` whole days after the one before. 0 is the same day; less
/// than 0 counts as 0.
MemoryState next_memory(const guidance::ReviewPolicy& policy, const MemoryState& before, int elapsed_days,
                        ReviewGrade grade);

/// Returns the chance, 0 to 1, of answering the case right so many whole days after its last review. It is 1 on the
/// same day and falls as a power of the time: fast at first, slowly later.
double recall_chance(const guidance::ReviewPolicy& policy, const MemoryState& memory, int elapsed_days);

/// Returns after how many whole days the chance of recall has fallen to the policy's retention: at least 1 and at most
/// the policy's `longest_days`.
int days_to_retention(const guidance::ReviewPolicy& policy, const MemoryState& memory);

}  // namespace nc::review
