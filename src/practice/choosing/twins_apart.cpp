#include "practice/choosing/twins_apart.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "practice/choosing/latest_results.hpp"
#include "support/random.hpp"

namespace nc::practice {
namespace {

using Pair = std::pair<cases::CaseId, cases::CaseId>;
using CardPointers = std::vector<const library::CaseCard*>;

/// Every case in one pair at most, in the order of their first ones. In a library each twin names the other.
std::vector<Pair> pairs_among(const CardPointers& cards) {
  std::unordered_map<std::string_view, std::size_t> later;
  for (std::size_t at = 0; at < cards.size(); ++at)
    later.emplace(cards[at]->id, at);
  std::vector<Pair> pairs;
  for (const library::CaseCard* one : cards) {
    later.erase(one->id);
    const auto twin = later.find(one->twin);
    if (twin != later.end()) pairs.emplace_back(one->case_id(), cards[twin->second]->case_id());
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

std::size_t count_pairs(const library::Content& content, const CaseFilter& filter) {
  return pairs_among(filter_cases(content, {}, scope_of(filter))).size();
}

std::vector<cases::CaseId> choose_twins(const library::Content& content, const std::vector<review::PastResult>& history,
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
