#include "statistics/item_flag.hpp"

namespace nc::statistics {

std::string_view to_text(ItemFlag flag) {
  switch (flag) {
    case ItemFlag::none:
      return "none";
    case ItemFlag::too_few:
      return "too-few";
    case ItemFlag::reversed:
      return "reversed";
    case ItemFlag::weak:
      return "weak";
    case ItemFlag::too_hard:
      return "too-hard";
    case ItemFlag::too_easy:
      break;
  }
  return "too-easy";
}

ItemFlag flag_item(const ItemStatistic& item, const FlagLimits& limits) {
  if (item.n < limits.fewest) return ItemFlag::too_few;
  const bool correlated = item.item_rest && item.correlated >= limits.fewest;
  if (correlated && *item.item_rest < 0) return ItemFlag::reversed;
  if (item.facility && *item.facility < limits.hard_below) return ItemFlag::too_hard;
  if (item.facility && *item.facility > limits.easy_above) return ItemFlag::too_easy;
  if (correlated && *item.item_rest < limits.weak_below) return ItemFlag::weak;
  return ItemFlag::none;
}

}  // namespace nc::statistics
