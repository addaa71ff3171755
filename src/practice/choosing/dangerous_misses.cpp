#include "practice/choosing/dangerous_misses.hpp"

#include <algorithm>
#include <utility>

#include "practice/choosing/latest_results.hpp"
#include "support/random.hpp"

namespace nc::practice {

Danger danger_of(const review::PastResult& result) {
  const bool certain = result.certain_and_wrong;
  switch (result.outcome) {
    case scoring::Outcome::critical_miss:
      return certain ? Danger::critical_and_certain : Danger::critical;
    case scoring::Outcome::unsafe:
      return certain ? Danger::unsafe_and_certain : Danger::unsafe;
    case scoring::Outcome::over_called:
    case scoring::Outcome::safe:
      break;
  }
  return certain ? Danger::wrong_and_certain : Danger::none;
}

std::vector<cases::CaseId> choose_dangerous(const library::Content& content,
                                            const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                            std::uint64_t seed) {
  std::vector<std::pair<Danger, cases::CaseId>> dangerous;
  const LatestResults latest(content, history);
  for (const library::CaseCard* one : filter_cases(content, history, filter)) {
    const review::PastResult* last = latest.of(*one);
    if (last != nullptr && danger_of(*last) != Danger::none) dangerous.emplace_back(danger_of(*last), one->case_id());
  }
  SeededRandom random(seed);
  shuffle(dangerous, random);
  std::stable_sort(dangerous.begin(), dangerous.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<cases::CaseId> ids;
  for (auto& [danger, id] : dangerous)
    ids.push_back(std::move(id));
  return ids;
}

}  // namespace nc::practice
