#pragma once

#include <optional>
#include <vector>

namespace nc::statistics {

/// What one trainee got for each item; nothing where the item was not answered.
using ItemRow = std::vector<std::optional<double>>;

/// First attempts of many trainees at the same items (one content hash an item: a changed case is a new item).
struct ItemScores {
  std::vector<double> max;    ///< the most that each item gives, above 0
  std::vector<ItemRow> rows;  ///< one row a trainee, as wide as `max`
};

/// One item. Undefined is nothing, never 0 and never NaN: it is shown as '–'.
struct ItemStatistic {
  int n = 0;                        ///< trainees who answered it
  std::optional<double> facility;   ///< mean / max of those who answered it, 0 to 1; high is easy
  int correlated = 0;               ///< complete rows: the trainees that `item_rest` is about
  std::optional<double> item_rest;  ///< −1 to 1; nothing with fewer than two of them, or without spread
};

/// All items, and the test they make.
struct TestStatistics {
  std::vector<ItemStatistic> items;
  int complete = 0;             ///< rows with every item: the trainees that `alpha` is about
  std::optional<double> alpha;  ///< up to 1, below 0 too; nothing with fewer than two items or rows, or without spread
};

/// Facility, discrimination and reliability. A row that is not as wide as the list of items is left out.
///
/// Facility is the mean as a share of the maximum. Discrimination is the correlation of the item with the sum of the
/// *other* items, since an item in its own total would agree with itself. Reliability is
/// α = k / (k − 1) · (1 − Σ var(item) / var(total)), with n − 1 below every variance; for items of 0 and 1 it is KR-20.
/// Sources: Crocker and Algina, 'Introduction to classical and modern test theory' (1986), for facility; Henrysson,
/// 'Correction of item-total correlations in item analysis', Psychometrika 28 (1963), for the rest; Cronbach,
/// 'Coefficient alpha and the internal structure of tests', Psychometrika 16 (1951); Kuder and Richardson, 'The theory
/// of the estimation of test reliability', Psychometrika 2 (1937).
TestStatistics analyse_items(const ItemScores& scores);

}  // namespace nc::statistics
