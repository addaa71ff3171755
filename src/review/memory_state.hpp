#pragma once

#include "guidance/guidance.hpp"

// FSRS-6, the memory model behind spaced review: what is known about how well a trainee remembers one case, and how one
// more review changes it. Sources: Ye, Su and Cao, 'A stochastic shortest path algorithm for optimizing spaced
// repetition scheduling', KDD (2022), for the model of difficulty, stability and retrievability; the description of
// FSRS-6 by the Open Spaced Repetition project for the formulas and the default weights. Values are rounded to eight
// decimals where its reference programs round, so that intervals are the same day for day.

namespace nc::review {

/// How a review went. Follows from the result and the certainty (review_grade.hpp) and is never asked of the trainee;
/// the model's fourth grade, 'easy', is never given.
enum class ReviewGrade { again = 1, hard = 2, good = 3 };

/// What is remembered of one case.
struct MemoryState {
  double stability = 0;   ///< days until the chance of answering it right has fallen to 0.9; above 0
  double difficulty = 0;  ///< 1 (stays easily) to 10 (goes easily)
};

/// The state after the first review.
MemoryState first_memory(const guidance::ReviewPolicy& policy, ReviewGrade grade);

/// The state after one more review, `elapsed_days` whole days after the one before; 0 is the same day, and less counts
/// as 0.
MemoryState next_memory(const guidance::ReviewPolicy& policy, const MemoryState& before, int elapsed_days,
                        ReviewGrade grade);

/// The chance, 0 to 1, of answering the case right so many days after the last review: a power of the time, which
/// falls fast at first and slowly later. 1 on the same day.
double recall_chance(const guidance::ReviewPolicy& policy, const MemoryState& memory, int elapsed_days);

/// The whole days after which the chance of recall has fallen to the policy's retention, at least 1 and at most
/// `longest_days`.
int days_to_retention(const guidance::ReviewPolicy& policy, const MemoryState& memory);

}  // namespace nc::review
