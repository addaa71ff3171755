#include <algorithm>
#include <utility>

#include "practice/handlers.hpp"
#include "practice/sitting_flow.hpp"
#include "practice/words.hpp"

namespace nc::practice {
namespace {

/// Begins the plan, or says why there is nothing to begin.
void begin_or_explain(Step& step, SittingPlan plan, Phrase why_empty) {
  if (plan.queue.empty()) {
    step.model.notice = std::move(why_empty);
    return;
  }
  begin_sitting(step, std::move(plan));
}

}  // namespace

void handle(Step& step, const StartCase& action) {
  SittingPlan plan;
  if (find_case(*step.model.content, action.id) != nullptr) {
    plan.queue = {action.id};
  }
  begin_or_explain(step, std::move(plan), words::no_such_case());
}

void handle(Step& step, const StartPractice& action) {
  const Model& model = step.model;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  plan.queue = choose_practice(*model.content, model.history, model.filter, std::max(action.count, 1), plan.seed);
  begin_or_explain(step, std::move(plan), words::no_case_fits());
}

void handle(Step& step, const StartMisses&) {
  const Model& model = step.model;
  CaseFilter missed;
  missed.status = CaseStatus::missed;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  const auto all = static_cast<int>(model.content->catalogue.size());
  plan.queue = choose_practice(*model.content, model.history, missed, all, plan.seed);
  begin_or_explain(step, std::move(plan), words::no_misses());
}

void handle(Step& step, const StartExam& action) {
  SittingPlan plan;
  plan.mode = Mode::exam;
  plan.seed = action.seed == 0 ? step.inputs.fresh_seed : action.seed;
  plan.time_limit_ms = action.time_limit_ms;
  plan.queue = choose_exam(*step.model.content, action.filter, std::max(action.count, 1), plan.seed);
  begin_or_explain(step, std::move(plan), words::no_case_fits());
}

}  // namespace nc::practice
