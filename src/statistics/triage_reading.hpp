#pragma once

#include <optional>

#include "statistics/triage.hpp"

// What can be concluded from the numbers of one level of urgency. Every conclusion (here called a reading) rests on
// bounds and never on the measured value alone, so that a handful of answers says nothing.

namespace nc::statistics {

/// A range of values that agree with a sample. An end may be infinite.
struct Span {
  double lowest = 0;
  double highest = 0;
};

/// The ranges of d′ and c that agree with the calls.
struct DetectionBounds {
  Span sensitivity_index;
  Span criterion;
};

/// Returns the bounds of d′ and c without a normal approximation: the exact bounds of the two rates, each one-sided at
/// 97.5 %, put into the formulas. Each end needs one bound of either rate, so by Bonferroni's inequality it holds with
/// 95 %. The range is at least as wide as it must be. Returns nothing without signals or without noise.
/// Source of the rates' bounds: Clopper and Pearson (exact_bound.hpp); of adding up the two error rates: Dunn,
/// 'Multiple comparisons among means', Journal of the American Statistical Association 56 (1961).
std::optional<DetectionBounds> detection_bounds(const CallCounts& calls);

/// The limits at which readings begin.
/// Source of the shares: American College of Surgeons, Committee on Trauma, 'Resources for optimal care of the injured
/// patient' (2014): under-triage up to 5 % and over-triage up to 35 % are acceptable in the field. Source of d′ = 1: an
/// unbiased observer is then right about 69 times in 100 (Φ(d′/2); Macmillan and Creelman, 'Detection theory: a user's
/// guide', 2005).
struct TriageLimits {
  double under_triage = 0.05;    ///< share of the signals that may stay without a call
  double over_triage = 0.35;     ///< share of the noise that may be called
  double sensitivity_index = 1;  ///< d′ below which signals are hardly told from noise
};

/// Says what can be concluded from the calls at one level. 'At best' and 'at worst' mean at the bound that is best and
/// worst for the trainee.
enum class TriageReading {
  no_answers,     ///< there are no signals and no noise yet
  cannot_say,     ///< none of the readings below holds for all values that agree with the sample
  alike,          ///< signals and noise look alike to the trainee: d′ is below its limit even at best
  too_relaxed,    ///< c is above 0, and under-triage above its limit, both even at best
  misses,         ///< under-triage is above its limit even at best, and the reason cannot be said
  too_alarmed,    ///< c is below 0, and over-triage above its limit, both even at best
  within_limits,  ///< under- and over-triage are both below their limits even at worst
  apart,          ///< d′ is above its limit even at worst, and nothing else can be said
};

/// Returns the first reading that holds in this order, which puts first what endangers patients: alike, too_relaxed,
/// misses, too_alarmed, within_limits, apart. Otherwise it is cannot_say, or no_answers when there are none.
TriageReading read_triage(const TriageMeasures& measures, const TriageLimits& limits = {});

}  // namespace nc::statistics
