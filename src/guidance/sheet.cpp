#include "guidance/sheet.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "support/random.hpp"

namespace nc::guidance {
namespace {

template <class T>
bool holds(const std::vector<T>& list, const T& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

/// The drawn items: first so many wrong ones as there must be, then any.
std::vector<AdviceId> draw(const Guidance& guidance, const SheetPolicy& policy, SeededRandom& random) {
  std::vector<AdviceId> pool = policy.draw_from;
  shuffle(pool, random);
  std::vector<AdviceId> drawn;
  for (const AdviceId& id : pool) {
    const bool is_wrong = find_advice(guidance, id)->kind != AdviceKind::helpful;
    if (is_wrong && drawn.size() < policy.drawn_wrong) drawn.push_back(id);
  }
  for (const AdviceId& id : pool) {
    if (drawn.size() < policy.drawn && !holds(drawn, id)) drawn.push_back(id);
  }
  return drawn;
}

bool applies(const SheetPolicy::Addition& addition, RegionSet regions, const std::vector<QuestionId>& questions) {
  return (!addition.question || holds(questions, *addition.question)) &&
         (addition.regions.empty() || addition.regions.overlaps(regions));
}

}  // namespace

std::vector<SheetGroup> sheet(const Guidance& guidance, RegionSet regions, const std::vector<QuestionId>& questions,
                              std::string_view case_id, std::size_t visit) {
  if (!guidance.sheet) return {};
  const SheetPolicy& policy = *guidance.sheet;
  SeededRandom random(stable_hash(fmt::format("{}/{}", case_id, visit)));
  std::vector<AdviceId> offered = draw(guidance, policy, random);
  offered.insert(offered.end(), policy.always.begin(), policy.always.end());
  for (const SheetPolicy::Addition& addition : policy.additions) {
    if (applies(addition, regions, questions))
      offered.insert(offered.end(), addition.items.begin(), addition.items.end());
  }
  std::vector<SheetGroup> groups;
  for (const SheetPolicy::Group& group : policy.groups) {
    SheetGroup shown{group.heading, {}};
    std::copy_if(group.items.begin(), group.items.end(), std::back_inserter(shown.items),
                 [&offered](const AdviceId& id) { return holds(offered, id); });
    shuffle(shown.items, random);
    if (!shown.items.empty()) groups.push_back(std::move(shown));
  }
  return groups;
}

}  // namespace nc::guidance
