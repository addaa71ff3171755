#pragma once

#include <optional>

#include "statistics/triage.hpp"

// What the numbers of one level say in words. Every reading rests on bounds and never on the measured value alone, so
// that a handful of answers says nothing.

namespace nc::statistics {

/// The values that a sample still allows; an end may be infinite.
struct Span {
  double lowest = 0;
  double highest = 0;
};

/// What the calls still allow d′ and c to be.
struct DetectionBounds {
  Span sensitivity_index;
  Span criterion;
};

/// Bounds of d′ and c without a normal approximation: the exact bounds of the two rates, each one-sided at 97.5 %, put
/// into the formulas. Each end needs one bound of either rate, so by Bonferroni it holds with 95 %. Wider than needed,
/// never narrower. Nothing without signals or without noise.
/// Source of the rates' bounds: Clopper and Pearson (exact_bound.hpp); of adding up the two error rates: Dunn,
/// 'Multiple comparisons among means', Journal of the American Statistical Association 56 (1961).
std::optional<DetectionBounds> detection_bounds(const CallCounts& calls);

/// Where a reading begins.
/// Source of the shares: American College of Surgeons, Committee on Trauma, 'Resources for optimal care of the injured
/// patient' (2014): under-triage up to 5 % and over-triage up to 35 % are acceptable in the field. Of d′ = 1: an
/// observer without a leaning is right about 69 times in 100 (Macmillan and Creelman, 'Detection theory: a user's
/// guide' (2005), Φ(d′/2)).
struct TriageLimits {
  double under_triage = 0.05;    ///< of the signals
  double over_triage = 0.35;     ///< of the noise
  double sensitivity_index = 1;  ///< d′ below it: hardly told apart
};

/// What can be said about the calls at one level.
enum class TriageReading {
  no_answers,     ///< there are no signals and no noise yet
  cannot_say,     ///< the sample allows everything below
  alike,          ///< signals and noise look alike: d′ is below its limit even where the sample allows most
  too_relaxed,    ///< c is above 0 and under-triage above its limit, both even where the sample allows least
  misses,         ///< under-triage is above its limit; why cannot be said
  too_alarmed,    ///< c is below 0 and over-triage above its limit, both even where the sample allows least
  within_limits,  ///< under- and over-triage are both below their limits even where the sample allows most
  apart,          ///< d′ is above its limit even where the sample allows least; nothing else can be said
};

/// The first reading that holds, in this order, which puts what endangers patients first: alike, too_relaxed, misses,
/// too_alarmed, within_limits, apart.
TriageReading read_triage(const TriageMeasures& measures, const TriageLimits& limits = {});

}  // namespace nc::statistics
