#pragma once

#include <optional>
#include <vector>

namespace nc::statistics {

/// Holds what one trainee got for each item; nothing where the item was not answered.
using ItemRow = std::vector<std::optional<double>>;

/// The first attempts of many trainees at the same items. A case that was changed has another hash and so makes other
/// items.
struct ItemScores {
  std::vector<double> max;    ///< the most that each item can give, above 0
  std::vector<ItemRow> rows;  ///< one row a trainee, as wide as `max`
};

/// The statistics of one item. What is not defined is nothing, never 0 and never NaN; the screen shows it as '–'.
struct ItemStatistic {
  int n = 0;                        ///< how many trainees answered it
  std::optional<double> facility;   ///< mean divided by maximum, over those who answered it: 0 to 1, high is easy
  int correlated = 0;               ///< how many complete rows `item_rest` is about
  std::optional<double> item_rest;  ///< −1 to 1; nothing with fewer than two such rows, or without spread
};

/// The statistics of all items, and of the test that they make together.
struct TestStatistics {
  std::vector<ItemStatistic> items;
  int complete = 0;  ///< how many rows have every item; `alpha` is about these
  /// Cronbach's α: at most 1, and it may be below 0. It is nothing with fewer than two items or rows, or without
  /// spread.
  std::optional<double> alpha;
};

/// Works out facility, discrimination and reliability. A row that is not as wide as the list of items is left out.
///
/// Facility is the mean as a share of the maximum. Discrimination is the correlation of an item with the sum of the
/// *other* items, because an item that is part of the total would agree with itself. Reliability is α = k / (k − 1) ·
/// (1 − Σ var(item) / var(total)), where every variance is divided by n − 1; for items of 0 and 1 it is KR-20.
/// Sources: Crocker and Algina, 'Introduction to classical and modern test theory' (1986), for facility; Henrysson,
/// 'Correction of item-total correlations in item analysis', Psychometrika 28 (1963), for discrimination; Cronbach,
/// 'Coefficient alpha and the internal structure of tests', Psychometrika 16 (1951), and Kuder and Richardson, 'The
/// theory of the estimation of test reliability', Psychometrika 2 (1937), for reliability.
TestStatistics analyse_items(const ItemScores& scores);

}  // namespace nc::statistics
