#include "statistics/triage.hpp"

#include <numeric>

namespace nc::statistics {
namespace {

using guidance::Urgency;

std::size_t place_of(Urgency urgency) {
  return static_cast<std::size_t>(urgency);
}

bool in_share(double share) {
  return share >= 0 && share <= 1;
}

std::optional<double> part_of(double part, double rest) {
  if (part + rest <= 0) return std::nullopt;
  return part / (part + rest);
}

int sum_of(const std::array<std::array<int, 4>, 4>& table) {
  int sum = 0;
  for (const auto& row : table)
    sum = std::accumulate(row.begin(), row.end(), sum);
  return sum;
}

CallCounts count_calls(const TriageTable& table, Urgency level) {
  const std::size_t from = place_of(level);
  CallCounts calls;
  for (std::size_t key = 0; key < table.counts.size(); ++key) {
    for (std::size_t answer = 0; answer < table.counts[key].size(); ++answer) {
      const int count = table.counts[key][answer];
      const int as_key = table.accepted[key][answer];
      const int called = (answer >= from ? count - as_key : 0) + (key >= from ? as_key : 0);
      (key >= from ? calls.signals : calls.noise) += count;
      (key >= from ? calls.hits : calls.false_alarms) += called;
    }
  }
  return calls;
}

}  // namespace

int TriageTable::count(Urgency key, Urgency answer) const {
  if (key == Urgency::not_covered || answer == Urgency::not_covered) return 0;
  return counts[place_of(key)][place_of(answer)];
}

int TriageTable::total() const {
  return sum_of(counts);
}

int TriageTable::total_accepted() const {
  return sum_of(accepted);
}

TriageTable strict(TriageTable table) {
  table.accepted = {};
  return table;
}

TriageTable count_decisions(const std::vector<Decision>& decisions) {
  TriageTable table;
  for (const Decision& decision : decisions) {
    if (decision.key == Urgency::not_covered) continue;
    const Urgency given = decision.answer.value_or(Urgency::expected);
    const Urgency counted = given == Urgency::not_covered ? Urgency::expected : given;
    ++table.counts[place_of(decision.key)][place_of(counted)];
    if (decision.accepted) ++table.accepted[place_of(decision.key)][place_of(counted)];
  }
  return table;
}

TriageMeasures measure_triage(const TriageTable& table, Urgency level) {
  const CallCounts calls = count_calls(table, level);
  TriageMeasures measures;
  measures.level = level;
  measures.calls = calls;
  measures.sensitivity = make_rate(calls.hits, calls.signals);
  measures.under_triage = make_rate(calls.signals - calls.hits, calls.signals);
  measures.specificity = make_rate(calls.noise - calls.false_alarms, calls.noise);
  measures.over_triage = make_rate(calls.false_alarms, calls.noise);
  measures.detection = detect(calls);
  return measures;
}

PredictiveValues predictive_values(double sensitivity, double specificity, double prevalence) {
  if (!in_share(sensitivity) || !in_share(specificity) || !in_share(prevalence)) return {};
  const double hits = sensitivity * prevalence;
  const double misses = (1 - sensitivity) * prevalence;
  const double false_alarms = (1 - specificity) * (1 - prevalence);
  const double rejections = specificity * (1 - prevalence);
  return {part_of(hits, false_alarms), part_of(rejections, misses)};
}

}  // namespace nc::statistics
