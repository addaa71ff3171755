#pragma once

#include <array>
#include <optional>
#include <vector>

#include "statistics/decision.hpp"
#include "statistics/exact_bound.hpp"
#include "statistics/signal_detection.hpp"

namespace nc::statistics {

/// How often each urgency was answered to each key: counts[key][answer], both expected … emergency.
struct TriageTable {
  std::array<std::array<int, 4>, 4> counts{};

  /// One cell. Both must be one of the four urgencies that can be answered; 0 otherwise.
  int count(guidance::Urgency key, guidance::Urgency answer) const;
  /// All decisions that were counted.
  int total() const;
};

/// Counts decisions. A key that the documents do not cover is left out. No answer counts as the mildest one, as in
/// grading, so that a warning sign cannot be hidden by leaving it unanswered.
TriageTable count_decisions(const std::vector<Decision>& decisions);

/// What happened at one level: signal = key at the level or above, call = answer at the level or above. The accepted
/// sets of a key play no part, so that the numbers compare with those of other programmes.
/// Source of under- and over-triage as 1 − sensitivity and 1 − specificity (of the patients who needed the level, and
/// of those who did not): Newgard and others, 'The trade-offs in field trauma triage', Journal of Trauma and Acute
/// Care Surgery 74 (2013). Other texts divide by the calls instead; the definition is printed beside the number.
struct TriageMeasures {
  guidance::Urgency level = guidance::Urgency::emergency;
  CallCounts calls;
  Rate sensitivity;                    ///< signals that were called; read it with `lowest`
  Rate under_triage;                   ///< signals that were not: 1 − sensitivity; read it with `highest`
  Rate specificity;                    ///< noise that was not called; read it with `lowest`
  Rate over_triage;                    ///< noise that was called: 1 − specificity; read it with `highest`
  std::optional<Detection> detection;  ///< d′ and c; nothing without signals or without noise
};

/// The measures at a level: monitor, contact or emergency. (At `expected` everything is a signal.)
TriageMeasures measure_triage(const TriageTable& table, guidance::Urgency level);

/// How far a call, or its absence, can be trusted where signals are as frequent as `prevalence`.
struct PredictiveValues {
  std::optional<double> positive;  ///< of the calls, the share that are signals; nothing when nobody is ever called
  std::optional<double> negative;  ///< of the rest, the share that are noise; nothing when everybody is called
};

/// PPV and NPV at a stated prevalence, by Bayes' rule. Practice shows warning signs far more often than a clinic does,
/// so the shares seen in practice would flatter. All three are 0 to 1; outside it both values are nothing.
/// Source: Altman and Bland, 'Diagnostic tests 2: predictive values', BMJ 309 (1994).
PredictiveValues predictive_values(double sensitivity, double specificity, double prevalence);

}  // namespace nc::statistics
