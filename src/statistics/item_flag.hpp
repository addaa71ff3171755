#pragma once

#include <string_view>

#include "statistics/item_statistics.hpp"

namespace nc::statistics {

/// What whoever keeps the cases should look at. One flag an item, the most serious.
enum class ItemFlag {
  none,      ///< nothing to say
  too_few,   ///< too few trainees: nothing can be said, and nothing is
  reversed,  ///< those who know more answer it worse: look at the key and the wording first
  weak,      ///< hardly tells those who know more from those who know less
  too_hard,  ///< hardly anybody is right
  too_easy,  ///< nearly everybody is right; for a warning sign that is as it should be
};

/// `none`, `too-few`, `reversed`, `weak`, `too-hard`, `too-easy`.
std::string_view to_text(ItemFlag flag);

/// Where the flags begin.
/// Source of the two limits of discrimination: Ebel and Frisbie, 'Essentials of educational measurement' (1991).
/// Fewer than 30 trainees carry no flag: their correlations have an error as large as what is looked for.
struct FlagLimits {
  int fewest = 30;           ///< trainees below which there is no flag
  double weak_below = 0.2;   ///< item–rest correlation; below 0 it is `reversed`
  double hard_below = 0.2;   ///< facility
  double easy_above = 0.95;  ///< facility
};

/// The flag of an item. An undefined number raises no flag of its own, and neither does a correlation of fewer trainees
/// than `fewest`, even when more of them answered the item.
ItemFlag flag_item(const ItemStatistic& item, const FlagLimits& limits);

}  // namespace nc::statistics
