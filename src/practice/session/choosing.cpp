#include <algorithm>
#include <utility>

#include "practice/choosing/dangerous_misses.hpp"
#include "practice/choosing/exam_choice.hpp"
#include "practice/choosing/prevalence.hpp"
#include "practice/choosing/twins_apart.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/sitting_flow.hpp"

namespace nc::practice {
namespace {

/// True when regions, difficulty, family or search keep some cases out.
bool is_narrowed(const Model& model) {
  return filter_cases(*model.content, model.history, scope_of(model.filter)).size() < model.content->catalogue.size();
}

/// Why nothing begins: the filter, or else the reason of the way itself.
Notice why_none(const Model& model, Notice reason) {
  return is_narrowed(model) ? PlainNotice::no_case_fits : std::move(reason);
}

/// Begins the plan, or says why there is nothing to begin.
void begin_or_explain(Step& step, SittingPlan plan, Notice why_empty) {
  if (plan.queue.empty()) {
    step.model.notice = std::move(why_empty);
    return;
  }
  begin_sitting(step, std::move(plan));
}

}  // namespace

void handle(Step& step, const StartCase& action) {
  SittingPlan plan;
  if (library::find_card(*step.model.content, action.id) != nullptr) {
    plan.queue = {action.id};
  }
  begin_or_explain(step, std::move(plan), PlainNotice::no_such_case);
}

void handle(Step& step, const StartPractice& action) {
  const Model& model = step.model;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  plan.queue = choose_practice(*model.content, model.history, model.filter, std::max(action.count, 1), plan.seed);
  begin_or_explain(step, std::move(plan), PlainNotice::no_case_fits);
}

void handle(Step& step, const StartMisses&) {
  const Model& model = step.model;
  CaseFilter missed = scope_of(model.filter);
  missed.status = PracticeStatus::missed;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  const auto all = static_cast<int>(model.content->catalogue.size());
  plan.queue = choose_practice(*model.content, model.history, missed, all, plan.seed);
  begin_or_explain(step, std::move(plan), why_none(model, PlainNotice::no_misses));
}

void handle(Step& step, const StartReview& action) {
  const Model& model = step.model;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  plan.queue =
      choose_review(*model.content, model.history, scope_of(model.filter), std::max(action.count, 1), model.today);
  begin_or_explain(step, std::move(plan), NothingDue{review::next_due_in_days(model.history, model.today)});
}

void handle(Step& step, const StartDangerous&) {
  const Model& model = step.model;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  plan.queue = choose_dangerous(*model.content, model.history, scope_of(model.filter), plan.seed);
  begin_or_explain(step, std::move(plan), why_none(model, PlainNotice::no_dangerous));
}

void handle(Step& step, const StartFamily& action) {
  const Model& model = step.model;
  CaseFilter filter = scope_of(model.filter);
  filter.family = action.family;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  plan.queue = choose_practice(*model.content, model.history, filter, std::max(action.count, 1), plan.seed);
  begin_or_explain(step, std::move(plan), why_none(model, PlainNotice::no_family));
}

void handle(Step& step, const StartTwins& action) {
  const Model& model = step.model;
  SittingPlan plan;
  plan.seed = step.inputs.fresh_seed;
  plan.queue = choose_twins(*model.content, model.history, scope_of(model.filter), action.count, plan.seed);
  begin_or_explain(step, std::move(plan), why_none(model, PlainNotice::too_few_twins));
}

void handle(Step& step, const StartRealistic& action) {
  const Model& model = step.model;
  SittingPlan plan;
  plan.mode = record::Mode::realistic;
  plan.seed = step.inputs.fresh_seed;
  plan.queue = choose_realistic(*model.content, model.filter, std::max(action.count, 1), plan.seed);
  begin_or_explain(step, std::move(plan), why_none(model, PlainNotice::not_realistic));
}

void handle(Step& step, const StartExam& action) {
  const Model& model = step.model;
  SittingPlan plan;
  plan.mode = record::Mode::exam;
  plan.seed = action.seed == 0 ? step.inputs.fresh_seed : action.seed;
  plan.time_limit_ms = action.time_limit_ms;
  plan.queue = choose_exam(*model.content, *model.debriefed, action.filter, std::max(action.count, 1), plan.seed);
  begin_or_explain(step, std::move(plan), PlainNotice::no_case_fits);
}

}  // namespace nc::practice
