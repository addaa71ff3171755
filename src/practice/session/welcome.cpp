#include "practice/session/welcome.hpp"

#include <algorithm>
#include <utility>

#include "practice/session/handlers.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/sitting_flow.hpp"
#include "support/random.hpp"

namespace nc::practice {

bool begins_with_welcome(const Settings& settings, bool has_attempts) {
  return !has_attempts && !settings.welcome_seen;
}

std::optional<cases::CaseId> choose_first(const library::Content& content, const CaseFilter& filter,
                                          std::uint64_t seed) {
  std::vector<const library::CaseCard*> matching = filter_cases(content, {}, filter);
  if (matching.empty()) {
    return std::nullopt;
  }
  const auto easier = [](const library::CaseCard* a, const library::CaseCard* b) {
    return a->difficulty < b->difficulty;
  };
  const int easiest = (*std::min_element(matching.begin(), matching.end(), easier))->difficulty;
  matching.erase(std::remove_if(matching.begin(), matching.end(),
                                [easiest](const library::CaseCard* one) { return one->difficulty != easiest; }),
                 matching.end());
  SeededRandom random(seed);
  return matching[static_cast<std::size_t>(random.below(matching.size()))]->case_id();
}

void leave_welcome(Step& step) {
  Model& model = step.model;
  model.filter = {};
  if (model.settings.welcome_seen) {
    return;
  }
  model.settings.welcome_seen = true;
  step.effects.emplace_back(RememberWelcome{});
}

void handle(Step& step, const OpenWelcome&) {
  step.model.filter = {};
  step.model.help_open = false;
  step.model.pages.go_to(WelcomePage{});
}

void handle(Step& step, const StartFirst&) {
  Model& model = step.model;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  if (const auto first = choose_first(*model.content, model.filter, plan.seed)) {
    plan.queue = {*first};
  }
  if (plan.queue.empty()) {
    model.notice = PlainNotice::no_case_fits;
    return;
  }
  begin_sitting(step, std::move(plan));
}

}  // namespace nc::practice
