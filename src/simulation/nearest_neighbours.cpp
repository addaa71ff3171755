#include "simulation/nearest_neighbours.hpp"

#include <algorithm>
#include <utility>

namespace nc::simulation {
namespace {

double weight_of(const std::vector<Row>& rows, std::size_t number) {
  const auto total = static_cast<double>(rows.size());
  double mean = 0;
  for (const Row& row : rows)
    mean += row.numbers[number] / total;
  double variance = 0;
  for (const Row& row : rows)
    variance += (row.numbers[number] - mean) * (row.numbers[number] - mean) / total;
  return variance > 0 ? 1 / variance : 0;
}

}  // namespace

NearestNeighbours::NearestNeighbours(std::vector<Row> rows, std::size_t count)
    : rows_(std::move(rows)),
      count_(std::max<std::size_t>(count, 1)) {
  if (rows_.empty()) return;
  for (std::size_t number = 0; number < rows_.front().numbers.size(); ++number)
    weights_.push_back(weight_of(rows_, number));
}

double NearestNeighbours::distance(const std::vector<double>& a, const std::vector<double>& b) const {
  double sum = 0;
  for (std::size_t at = 0; at < weights_.size(); ++at)
    sum += weights_[at] * (a[at] - b[at]) * (a[at] - b[at]);
  return sum;
}

std::size_t NearestNeighbours::label_of(const std::vector<double>& numbers) const {
  std::vector<std::pair<double, const Row*>> by_distance;
  for (const Row& row : rows_)
    by_distance.emplace_back(distance(row.numbers, numbers), &row);
  std::stable_sort(by_distance.begin(), by_distance.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const Row*> nearest;
  for (std::size_t at = 0; at < std::min(count_, by_distance.size()); ++at)
    nearest.push_back(by_distance[at].second);
  return most_frequent(nearest);
}

}  // namespace nc::simulation
