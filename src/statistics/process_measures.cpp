#include "statistics/process_measures.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace nc::statistics {
namespace {

std::optional<double> middle_of(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

}  // namespace

ProcessMeasures measure_process(const PastPointers& ordered) {
  constexpr double ms_a_second = 1000;
  ProcessMeasures measures;
  std::set<std::string> met;
  std::vector<double> seconds;
  int topics = 0;
  for (const record::PastAttempt* attempt : ordered) {
    if (!met.insert(attempt->case_id.text()).second) continue;
    for (const record::VisitProcess& visit : attempt->process) {
      ++measures.visits;
      if (visit.asked_breathing) ++measures.asked_breathing;
      if (visit.asked_chest) ++measures.asked_chest;
      topics += visit.topics_asked;
      measures.taken_back += visit.taken_back;
      if (visit.decided_after_ms) seconds.push_back(static_cast<double>(*visit.decided_after_ms) / ms_a_second);
    }
  }
  if (measures.visits > 0) measures.topics_a_visit = static_cast<double>(topics) / measures.visits;
  measures.median_seconds = middle_of(std::move(seconds));
  return measures;
}

}  // namespace nc::statistics
