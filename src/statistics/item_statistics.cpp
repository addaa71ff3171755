#include "statistics/item_statistics.hpp"

#include <algorithm>
#include <cmath>

namespace nc::statistics {
namespace {

using Column = std::vector<double>;

double mean_of(const Column& values) {
  double sum = 0;
  for (const double value : values)
    sum += value;
  return sum / static_cast<double>(values.size());
}

/// Sums of credits such as 0.1 + 0.2 differ in the last place by their order; that is not spread.
bool has_spread(const Column& values) {
  constexpr double rounding = 1e-12;
  if (values.size() < 2) return false;
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  return *high - *low > rounding * std::max({1.0, std::abs(*low), std::abs(*high)});
}

/// Covariance with n − 1 below; both columns are of one length, at least 2.
double covariance(const Column& a, const Column& b) {
  const double mean_a = mean_of(a);
  const double mean_b = mean_of(b);
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    sum += (a[i] - mean_a) * (b[i] - mean_b);
  return sum / static_cast<double>(a.size() - 1);
}

/// Rounding may put a perfect correlation a little beyond 1.
std::optional<double> correlation(const Column& a, const Column& b) {
  if (!has_spread(a) || !has_spread(b)) return std::nullopt;
  const double shared = covariance(a, b) / std::sqrt(covariance(a, a) * covariance(b, b));
  return std::clamp(shared, -1.0, 1.0);
}

bool is_complete(const ItemRow& row) {
  return std::all_of(row.begin(), row.end(), [](const std::optional<double>& cell) { return cell.has_value(); });
}

/// The complete rows, turned: one column an item.
std::vector<Column> complete_columns(const ItemScores& scores) {
  std::vector<Column> columns(scores.max.size());
  for (const ItemRow& row : scores.rows) {
    if (row.size() != columns.size() || !is_complete(row)) continue;
    for (std::size_t item = 0; item < columns.size(); ++item)
      columns[item].push_back(*row[item]);
  }
  return columns;
}

/// Sum of every column but `left_out`; all of them when it is none of them.
Column sum_without(const std::vector<Column>& columns, std::size_t left_out) {
  Column sum(columns.empty() ? 0 : columns.front().size(), 0.0);
  for (std::size_t item = 0; item < columns.size(); ++item) {
    if (item == left_out) continue;
    for (std::size_t row = 0; row < sum.size(); ++row)
      sum[row] += columns[item][row];
  }
  return sum;
}

std::optional<double> alpha_of(const std::vector<Column>& columns) {
  const Column total = sum_without(columns, columns.size());
  if (columns.size() < 2 || !has_spread(total)) return std::nullopt;
  double items = 0;
  for (const Column& column : columns)
    items += covariance(column, column);
  const double count = static_cast<double>(columns.size());
  return count / (count - 1) * (1 - items / covariance(total, total));
}

ItemStatistic facility_of(const ItemScores& scores, std::size_t item) {
  Column answered;
  for (const ItemRow& row : scores.rows) {
    if (row.size() == scores.max.size() && row[item]) answered.push_back(*row[item]);
  }
  ItemStatistic statistic;
  statistic.n = static_cast<int>(answered.size());
  if (!answered.empty() && scores.max[item] > 0) statistic.facility = mean_of(answered) / scores.max[item];
  return statistic;
}

}  // namespace

TestStatistics analyse_items(const ItemScores& scores) {
  const std::vector<Column> columns = complete_columns(scores);
  TestStatistics result;
  result.complete = columns.empty() ? 0 : static_cast<int>(columns.front().size());
  result.alpha = alpha_of(columns);
  for (std::size_t item = 0; item < scores.max.size(); ++item) {
    ItemStatistic statistic = facility_of(scores, item);
    statistic.correlated = result.complete;
    statistic.item_rest = correlation(columns[item], sum_without(columns, item));
    result.items.push_back(statistic);
  }
  return result;
}

}  // namespace nc::statistics
