#include "simulation/advice_choice.hpp"

#include <algorithm>
#include <limits>

namespace nc::simulation {
namespace {

using guidance::AdviceId;

bool is_harmless(const guidance::Guidance& guidance, const AdviceId& id) {
  const guidance::AdviceItem* item = guidance::find_advice(guidance, id);
  return item != nullptr && item->kind == guidance::AdviceKind::helpful;
}

std::size_t length_of(const guidance::Guidance& guidance, const AdviceId& id) {
  const guidance::AdviceItem* item = guidance::find_advice(guidance, id);
  return item == nullptr ? 0 : item->text.size();
}

bool is_usual(const UsualAdvice& usual, guidance::Urgency answer, const AdviceId& id) {
  const auto& counts = usual.by_class.at(static_cast<std::size_t>(answer));
  const auto found = counts.find(id);
  return found != counts.end() && 2 * found->second.required > found->second.offered;
}

/// The items in the order in which they are wanted; those that are not wanted are left out.
std::vector<AdviceId> wanted(const guidance::Guidance& guidance, AdviceChoice choice, const UnreadVisit& visit,
                             guidance::Urgency answer, const UsualAdvice& usual) {
  std::vector<AdviceId> items = visit.offered;
  const auto keep = [&items](const auto& is_kept) {
    items.erase(std::remove_if(items.begin(), items.end(), [&](const AdviceId& id) { return !is_kept(id); }),
                items.end());
  };
  if (choice == AdviceChoice::none) items.clear();
  if (choice == AdviceChoice::harmless) keep([&](const AdviceId& id) { return is_harmless(guidance, id); });
  if (choice == AdviceChoice::usual) keep([&](const AdviceId& id) { return is_usual(usual, answer, id); });
  if (choice == AdviceChoice::longest)
    std::stable_sort(items.begin(), items.end(), [&guidance](const AdviceId& a, const AdviceId& b) {
      return length_of(guidance, a) > length_of(guidance, b);
    });
  return items;
}

}  // namespace

std::string_view to_text(AdviceChoice choice) {
  constexpr std::array<std::string_view, 5> words = {"none", "first", "harmless", "longest", "usual"};
  return words.at(static_cast<std::size_t>(choice));
}

UsualAdvice usual_advice(const std::vector<const UnreadVisit*>& others) {
  UsualAdvice usual;
  for (const UnreadVisit* other : others) {
    auto& counts = usual.by_class.at(static_cast<std::size_t>(other->seen.key));
    for (const AdviceId& id : other->offered) {
      ++counts[id].offered;
      if (other->required.count(id) > 0) ++counts[id].required;
    }
  }
  return usual;
}

std::set<AdviceId> choose_advice(const guidance::Guidance& guidance, AdviceChoice choice, const UnreadVisit& visit,
                                 guidance::Urgency answer, const UsualAdvice& usual) {
  const std::vector<AdviceId> items = wanted(guidance, choice, visit, answer, usual);
  const std::size_t most = guidance.sheet ? guidance.sheet->most_chosen : std::numeric_limits<std::size_t>::max();
  const std::size_t count = std::min(items.size(), most);
  return {items.begin(), items.begin() + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace nc::simulation
