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
  return filter_cases(*model.content, model.history, scope_of(model.filter)).size() <
         library::count_cases(*model.content, cases::CaseUse::practice);
}

/// Why nothing begins: the filter, or else the reason of the way itself.
Notice why_none(const Model& model, Notice reason) {
  return is_narrowed(model) ? PlainNotice::no_case_fits : std::move(reason);
}

/// Why there is no exam.
PlainNotice why_no_exam(const Model& model, const CaseFilter& filter) {
  const ExamPool pool = count_exam_pool(*model.content, *model.debriefed, filter);
  if (pool.kept == 0) return PlainNotice::no_exam_cases;
  return pool.fitting == 0 ? PlainNotice::no_case_fits : PlainNotice::exam_pool_used;
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
  const library::CaseCard* card = library::find_card(*step.model.content, action.id);
  if (card != nullptr && card->use == cases::CaseUse::exam) {
    step.model.notice = PlainNotice::kept_for_exams;
    return;
  }
  if (card != nullptr) plan.queue = {action.id};
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
  const int wanted = std::max(action.count, 1);
  plan.queue = choose_exam(*model.content, *model.debriefed, action.filter, wanted, plan.seed);
  const ExamShort remark{plan.queue.size(), static_cast<std::size_t>(wanted)};
  begin_or_explain(step, std::move(plan), why_no_exam(model, action.filter));
  if (remark.held < remark.wanted && !model.notice) step.model.notice = remark;
}

}  // namespace nc::practice
