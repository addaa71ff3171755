#include "simulation/decision_tree.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace nc::simulation {
namespace {

using Counts = std::array<std::size_t, label_count>;

Counts counts_of(const std::vector<const Row*>& rows) {
  Counts counts{};
  for (const Row* row : rows)
    ++counts.at(row->label);
  return counts;
}

/// The Gini impurity of so many rows, times their number.
double impurity(const Counts& counts, std::size_t total) {
  double squares = 0;
  for (const std::size_t count : counts)
    squares += static_cast<double>(count) * static_cast<double>(count);
  return total == 0 ? 0 : static_cast<double>(total) - squares / static_cast<double>(total);
}

struct Question {
  std::size_t number = 0;
  double limit = 0;
  double left = 0;  ///< impurity that it leaves
};

/// The best limit for one number; nothing when no limit parts the rows.
std::optional<Question> best_limit(std::vector<const Row*> rows, std::size_t number) {
  std::stable_sort(rows.begin(), rows.end(),
                   [number](const Row* a, const Row* b) { return a->numbers[number] < b->numbers[number]; });
  Counts above = counts_of(rows);
  Counts below{};
  std::optional<Question> best;
  for (std::size_t at = 1; at < rows.size(); ++at) {
    const std::size_t label = rows[at - 1]->label;
    ++below.at(label);
    --above.at(label);
    const double before = rows[at - 1]->numbers[number];
    const double after = rows[at]->numbers[number];
    if (before == after || at < DecisionTree::least_rows || rows.size() - at < DecisionTree::least_rows) continue;
    const double left = impurity(below, at) + impurity(above, rows.size() - at);
    if (!best || left < best->left) best = Question{number, (before + after) / 2, left};
  }
  return best;
}

std::optional<Question> best_question(const std::vector<const Row*>& rows) {
  std::optional<Question> best;
  if (rows.empty()) return best;
  for (std::size_t number = 0; number < rows.front()->numbers.size(); ++number) {
    const auto one = best_limit(rows, number);
    if (one && (!best || one->left < best->left)) best = one;
  }
  constexpr double rounding = 1e-9;
  const bool helps = best && best->left + rounding < impurity(counts_of(rows), rows.size());
  return helps ? best : std::nullopt;
}

}  // namespace

std::size_t most_frequent(const std::vector<const Row*>& rows) {
  const Counts counts = counts_of(rows);
  return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

DecisionTree::DecisionTree(const std::vector<Row>& rows, int depth) {
  std::vector<const Row*> all;
  for (const Row& row : rows)
    all.push_back(&row);
  grow(all, depth);
}

std::size_t DecisionTree::grow(const std::vector<const Row*>& rows, int depth) {
  const std::size_t place = nodes_.size();
  nodes_.push_back({most_frequent(rows)});
  const auto question = depth > 0 ? best_question(rows) : std::nullopt;
  if (!question) return place;
  std::vector<const Row*> at_most;
  std::vector<const Row*> above;
  for (const Row* row : rows)
    (row->numbers[question->number] <= question->limit ? at_most : above).push_back(row);
  const std::size_t first = grow(at_most, depth - 1);
  const std::size_t second = grow(above, depth - 1);
  nodes_[place] = {nodes_[place].label, question->number, question->limit, first, second};
  return place;
}

std::size_t DecisionTree::label_of(const std::vector<double>& numbers) const {
  std::size_t at = 0;
  while (nodes_[at].at_most != 0)
    at = numbers[nodes_[at].number] <= nodes_[at].limit ? nodes_[at].at_most : nodes_[at].above;
  return nodes_[at].label;
}

}  // namespace nc::simulation
