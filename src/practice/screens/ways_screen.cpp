#include "practice/screens/ways_screen.hpp"

#include "practice/choosing/dangerous_misses.hpp"
#include "practice/choosing/latest_results.hpp"
#include "practice/choosing/prevalence.hpp"
#include "practice/choosing/twins_apart.hpp"
#include "practice/session/model.hpp"

namespace nc::practice {
namespace {

using CardPointers = std::vector<const library::CaseCard*>;

/// What the record says of the cases that are left.
void count_results(WaysScreen& screen, const Model& model, const CardPointers& left) {
  const LatestResults latest(*model.content, model.history);
  for (const library::CaseCard* one : left) {
    const review::PastResult* last = latest.of(*one);
    if (last == nullptr) continue;
    screen.due += review::is_due(*last, model.today) ? 1U : 0U;
    screen.missed += status_of(*model.content, last) == PracticeStatus::missed ? 1U : 0U;
    screen.dangerous += danger_of(*last) != Danger::none ? 1U : 0U;
  }
}

}  // namespace

WaysScreen show_ways(const Model& model) {
  const library::Content& content = *model.content;
  WaysScreen screen;
  screen.filter = scope_of(model.filter);
  screen.total = library::count_cases(content, cases::CaseUse::practice);
  const CardPointers left = filter_cases(content, model.history, screen.filter);
  screen.cases = left.size();
  count_results(screen, model, left);
  screen.next_due_in_days = review::next_due_in_days(model.history, model.today);
  screen.pairs = count_pairs(content, screen.filter);
  screen.fewest_pairs = fewest_pairs;
  screen.can_be_realistic = can_be_realistic(count_emergencies(content, screen.filter));
  screen.one_in = content.guidance.scoring.prevalence.one_in;
  screen.families = library::count_families(content.guidance, left);
  return screen;
}

}  // namespace nc::practice
