#include "practice/twins_apart.hpp"

#include <algorithm>
#include <utility>

#include "practice/latest_results.hpp"
#include "support/random.hpp"

namespace nc::practice {
namespace {

using Pair = std::pair<cases::CaseId, cases::CaseId>;
using CardPointers = std::vector<const cases::CaseCard*>;

/// Every case in one pair at most.
std::vector<Pair> pairs_among(CardPointers left) {
  std::vector<Pair> pairs;
  while (!left.empty()) {
    const cases::CaseCard* one = left.front();
    left.erase(left.begin());
    const auto twin =
        std::find_if(left.begin(), left.end(), [one](const auto* other) { return are_twins(*one, *other); });
    if (twin == left.end()) continue;
    pairs.emplace_back(one->case_id(), (*twin)->case_id());
    left.erase(twin);
  }
  return pairs;
}

/// First one of every pair, then the others in the same order.
std::vector<cases::CaseId> apart(const std::vector<Pair>& pairs, SeededRandom& random) {
  std::vector<cases::CaseId> first;
  std::vector<cases::CaseId> second;
  for (Pair pair : pairs) {
    if (random.below(2) == 1) std::swap(pair.first, pair.second);
    first.push_back(std::move(pair.first));
    second.push_back(std::move(pair.second));
  }
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

}  // namespace

std::size_t count_pairs(const Content& content, const CaseFilter& filter) {
  return pairs_among(filter_cases(content, {}, scope_of(filter))).size();
}

std::vector<cases::CaseId> choose_twins(const Content& content, const std::vector<PastResult>& history,
                                        const CaseFilter& filter, int count, std::uint64_t seed) {
  std::vector<Pair> pairs = pairs_among(filter_cases(content, history, filter));
  if (pairs.size() < fewest_pairs) return {};
  SeededRandom random(seed);
  shuffle(pairs, random);
  const LatestResults latest(content, history);
  const auto newest = [&latest](const Pair& pair) {
    return std::min(latest.status(pair.first), latest.status(pair.second));
  };
  std::stable_sort(pairs.begin(), pairs.end(), [&](const Pair& a, const Pair& b) { return newest(a) < newest(b); });
  const auto wanted = static_cast<std::size_t>(std::max(count, 0)) / 2;
  pairs.resize(std::min(pairs.size(), std::max(wanted, fewest_pairs)));
  shuffle(pairs, random);
  return apart(pairs, random);
}

}  // namespace nc::practice
