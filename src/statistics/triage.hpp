#pragma once

#include <array>
#include <optional>
#include <vector>

#include "statistics/decision.hpp"
#include "statistics/exact_bound.hpp"
#include "statistics/signal_detection.hpp"

namespace nc::statistics {

/// Says how often each urgency was answered where each was right.
struct TriageTable {
  /// [key][answer], both from expected to emergency.
  std::array<std::array<int, 4>, 4> counts{};
  /// Those of `counts` whose answer is not the key but is accepted beside it.
  std::array<std::array<int, 4>, 4> accepted{};

  /// Returns one cell; 0 when one of the two is not_covered.
  int count(guidance::Urgency key, guidance::Urgency answer) const;
  /// Returns how many decisions were counted.
  int total() const;
  /// Returns how many answers were accepted beside the key.
  int total_accepted() const;
};

/// Returns the table in which nothing but the key is right, for the strict count beside the other.
TriageTable strict(TriageTable table);

/// Counts decisions. Those with a key that the documents do not cover are left out. A missing answer counts as the
/// mildest one, as in grading, so that a warning sign cannot be hidden by leaving it unanswered.
TriageTable count_decisions(const std::vector<Decision>& decisions);

/// Says what happened at one level of urgency. A signal is a key at the level or above, noise is a key below it, and a
/// call is an answer at the level or above. An answer that is accepted beside the key counts as the key, so that it is
/// neither under- nor over-triage at any level; measure strict(table) for numbers that can be compared with those of
/// programmes without accepted answers.
/// Source of under- and over-triage as 1 − sensitivity and 1 − specificity (of the patients who needed the level, and
/// of those who did not): Newgard and others, 'The trade-offs in field trauma triage', Journal of Trauma and Acute Care
/// Surgery 74 (2013). Other texts divide by the calls instead, so the definition is printed beside the number.
struct TriageMeasures {
  guidance::Urgency level = guidance::Urgency::emergency;
  CallCounts calls;
  Rate sensitivity;                    ///< signals that were called; read it with `lowest`
  Rate under_triage;                   ///< signals that were not called: 1 − sensitivity; read it with `highest`
  Rate specificity;                    ///< noise that was not called; read it with `lowest`
  Rate over_triage;                    ///< noise that was called: 1 − specificity; read it with `highest`
  std::optional<Detection> detection;  ///< d′ and c; nothing without signals or without noise
};

/// Returns the measures at a level: monitor, contact or emergency. Expected is no level, because every key would be a
/// signal.
TriageMeasures measure_triage(const TriageTable& table, guidance::Urgency level);

/// Says how far a call, or its absence, can be trusted where signals have a certain prevalence.
struct PredictiveValues {
  std::optional<double> positive;  ///< share of the calls that are signals; nothing when no call is ever made
  std::optional<double> negative;  ///< share of the others that are noise; nothing when everything is called
};

/// Returns the predictive values at a prevalence, by Bayes' rule. Practice shows warning signs far more often than a
/// clinic does, so the shares seen in practice would flatter. All arguments are 0 to 1; outside of it both values are
/// nothing.
/// Source: Altman and Bland, 'Diagnostic tests 2: predictive values', BMJ 309 (1994).
PredictiveValues predictive_values(double sensitivity, double specificity, double prevalence);

}  // namespace nc::statistics
