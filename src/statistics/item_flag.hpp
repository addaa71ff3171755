#pragma once

#include <string_view>

#include "statistics/item_statistics.hpp"

namespace nc::statistics {

/// Says what somebody who keeps the cases should look at. An item has one flag, the most serious.
enum class ItemFlag {
  none,      ///< nothing to say
  too_few,   ///< too few trainees to say anything
  reversed,  ///< those who know more answer it worse: look at the key and the wording first
  weak,      ///< hardly tells those who know more from those who know less
  too_hard,  ///< hardly anybody is right
  too_easy,  ///< nearly everybody is right; for a warning sign that is as it should be
};

/// Returns `none`, `too-few`, `reversed`, `weak`, `too-hard` or `too-easy`.
std::string_view to_text(ItemFlag flag);

/// The limits at which flags begin. Below 30 trainees there are no flags, because the errors of the correlations are as
/// large as what is looked for.
/// Source of the two limits of discrimination: Ebel and Frisbie, 'Essentials of educational measurement' (1991).
struct FlagLimits {
  int fewest = 30;           ///< with fewer trainees there is no flag
  double weak_below = 0.2;   ///< item-rest correlation; below 0 the item is `reversed`
  double hard_below = 0.2;   ///< facility (see ItemStatistic)
  double easy_above = 0.95;  ///< facility
};

/// Returns the flag of an item. A number that is not defined raises no flag. A correlation of fewer trainees than
/// `fewest` raises none either, even when more of them answered the item.
ItemFlag flag_item(const ItemStatistic& item, const FlagLimits& limits);

}  // namespace nc::statistics
