#include "practice/session/sitting_flow.hpp"

#include "practice/session/keeping.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "practice/session/cue.hpp"
#include "practice/session/graded_record.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/notice.hpp"
#include "record/soundness.hpp"

namespace nc::practice {
namespace {

/// Gives an open attempt of a practice sitting its end; the exam's result page its last event.
void leave_open_sitting(Step& step) {
  Model& model = step.model;
  if (!model.sitting) {
    return;
  }
  if (!model.attempt) {
    return close_result(step);
  }
  record::Attempt& attempt = *model.attempt;
  if (!record::is_finished(attempt, visit_count(model, attempt))) {
    give(step, attempt, record::Ended{false});
    model.notice = LeftCase{case_of(model, attempt).title};
  } else {
    if (model.stage == Stage::naming) {
      add_to_history(model, {attempt});
    }
    give(step, attempt, record::Continued{attempt.visits_submitted - 1});
  }
  model.attempt.reset();
  model.sitting.reset();
}

void show_result(Step& step) {
  Model& model = step.model;
  add_to_history(model, model.sitting->finished);
  model.stage = Stage::working;
  model.pages.replace<AttemptPage>(ExamResultPage{});
  announce(step, PlainAnnouncement::exam_over);
}

/// The attempts are in the history already, each since its debrief.
void show_realistic_result(Step& step) {
  Model& model = step.model;
  model.stage = Stage::working;
  model.pages.replace<AttemptPage>(RealisticResultPage{});
  announce(step, PlainAnnouncement::realistic_over);
}

/// The attempt is done: the next case of the sitting, or its end.
void advance(Step& step) {
  Model& model = step.model;
  Sitting& sitting = *model.sitting;
  sitting.finished.push_back(*std::move(model.attempt));
  model.attempt.reset();
  if (sitting.place + 1 < sitting.queue.size()) {
    ++sitting.place;
    model.attempt = begin_case(step, step.inputs.fresh_attempt);
    model.stage = Stage::working;
    return;
  }
  if (sitting.mode == record::Mode::exam) {
    return show_result(step);
  }
  if (sitting.mode == record::Mode::realistic) {
    return show_realistic_result(step);
  }
  model.sitting.reset();
  model.stage = Stage::working;
  model.pages.replace<AttemptPage>(LibraryPage{});
}

/// Opens every case of the plan, which from then on cannot change or vanish any more, and leaves out those that are
/// gone. Something to say about it when a file is not what it was when the library was read.
std::optional<Notice> open_plan(const library::Content& content, SittingPlan& plan) {
  std::size_t changed = 0;
  const std::size_t wanted = plan.queue.size();
  const auto is_gone = [&](const cases::CaseId& id) {
    const cases::Case* the_case = library::find_case(content, id);
    const library::CaseCard* card = library::find_card(content, id);
    if (the_case != nullptr && card != nullptr && the_case->hash != card->hash) ++changed;
    return the_case == nullptr;
  };
  plan.queue.erase(std::remove_if(plan.queue.begin(), plan.queue.end(), is_gone), plan.queue.end());
  const std::size_t gone = wanted - plan.queue.size();
  if (gone > 0) return CasesGone{gone};
  if (changed > 0) return CasesChanged{changed};
  return std::nullopt;
}

/// Fixes what the sitting is about: its cases and its guidance, which go into the record with its first event.
void fix_content(Step& step, Sitting& sitting) {
  Model& model = step.model;
  const auto keep = [&](std::optional<record::Edition> edition) {
    if (!edition) return;
    step.editions.push_back(*edition);
    model.former.add(*std::move(edition));
  };
  const library::Content& content = *model.content;
  sitting.guidance_hash = content.guidance.hash;
  if (!model.former.holds(sitting.guidance_hash)) keep(record::edition_of(content.guidance));
  for (const cases::CaseId& id : sitting.queue) {
    const cases::Case& the_case = *library::find_case(content, id);
    sitting.hashes.push_back(the_case.hash);
    if (!model.former.holds(the_case.hash)) keep(record::edition_of(the_case));
  }
}

/// What is debriefed now comes in no exam any more.
void note_debriefed(Model& model, const record::Attempt& attempt) {
  const cases::CaseId& id = attempt.started.case_id;
  const std::vector<cases::CaseId>& known = *model.debriefed;
  if (!was_debriefed(attempt) || std::find(known.begin(), known.end(), id) != known.end()) return;
  std::vector<cases::CaseId> more = known;
  more.push_back(id);
  model.debriefed = std::make_shared<const std::vector<cases::CaseId>>(std::move(more));
}

/// Only one fresh name comes with an action; the further attempts of one batch get numbers behind it.
record::AttemptId numbered(const record::AttemptId& fresh, int number) {
  return number == 1 ? fresh : record::AttemptId(fmt::format("{}-{}", fresh.text(), number));
}

}  // namespace

void begin_sitting(Step& step, SittingPlan plan) {
  Model& model = step.model;
  if (exam_is_open(model)) {
    model.notice = PlainNotice::exam_is_open;
    return;
  }
  const std::optional<Notice> remark = open_plan(*model.content, plan);
  if (remark) model.notice = remark;
  if (plan.queue.empty()) return;
  leave_open_sitting(step);
  if (remark) model.notice = remark;
  Sitting sitting;
  sitting.id = step.inputs.fresh_sitting;
  sitting.mode = plan.mode;
  sitting.seed = plan.seed;
  sitting.queue = std::move(plan.queue);
  sitting.trainee = model.settings.trainee;
  sitting.cohort = model.settings.cohort;
  if (const auto twin = find_look_alike(*model.names, model.settings)) model.notice = *twin;
  model.names = with_names_of(std::move(model.names), model.settings);
  sitting.time_limit_ms = std::max<std::int64_t>(plan.time_limit_ms, 0);
  sitting.last = step.inputs.moment();
  fix_content(step, sitting);
  model.sitting = std::move(sitting);
  model.attempt = begin_case(step, step.inputs.fresh_attempt);
  model.stage = Stage::working;
  model.pages.go_to(AttemptPage{});
}

bool may_settle(const Model& model) {
  return model.attempt && model.stage == Stage::submitting && (all_kept(model) || model.keeping.going_on_unkept);
}

void settle_submission(Step& step) {
  Model& model = step.model;
  const record::Attempt& attempt = *model.attempt;
  const bool case_done = record::is_finished(attempt, visit_count(model, attempt));
  if (model.sitting->mode == record::Mode::exam) {
    if (case_done) {
      return advance(step);
    }
    model.stage = Stage::working;
    return;
  }
  if (cue_is_open(model, attempt)) {
    model.stage = Stage::naming;
    return announce(step, PlainAnnouncement::name_the_cue);
  }
  open_debrief(step);
}

void open_debrief(Step& step) {
  Model& model = step.model;
  const record::Attempt& attempt = *model.attempt;
  model.stage = Stage::debriefing;
  model.change_guesses.clear();
  note_debriefed(model, attempt);
  if (record::is_finished(attempt, visit_count(model, attempt))) {
    add_to_history(model, {attempt});
  }
  const scoring::Score score = scoring::grade(guidance_of(model, attempt), case_of(model, attempt), attempt.answers);
  const auto visit = static_cast<std::size_t>(attempt.visits_submitted - 1);
  announce(step, DebriefOpens{score.visits[visit].outcome});
}

void go_on(Step& step) {
  Model& model = step.model;
  record::Attempt& attempt = *model.attempt;
  // The last debrief of realistic practice counts as left when its result is: a restart in between opens it again.
  const bool result_follows = model.sitting->mode == record::Mode::realistic && is_last_debrief(model);
  if (attempt.visits_continued < attempt.visits_submitted && !result_follows) {
    give(step, attempt, record::Continued{attempt.visits_submitted - 1});
  }
  if (record::is_finished(attempt, visit_count(model, attempt))) {
    return advance(step);
  }
  model.stage = Stage::working;
}

void close_result(Step& step) {
  Model& model = step.model;
  if (!model.sitting) {
    return;
  }
  if (!model.sitting->finished.empty()) {
    record::Attempt& last = model.sitting->finished.back();
    give(step, last, record::Continued{static_cast<int>(last.answers.visits.size()) - 1});
  }
  model.sitting.reset();
  model.pages.replace<ExamResultPage>(LibraryPage{});
  model.pages.replace<RealisticResultPage>(LibraryPage{});
}

void count_time(Step& step) {
  Model& model = step.model;
  const Moment now = step.inputs.moment();
  const std::int64_t set_by_ms = clock_jump_ms(model.clock, now);
  const bool was_set = std::abs(set_by_ms) > record::unnoticed_clock_ms || went_back(model.clock, now);
  model.clock = now;
  if (!model.sitting) return;
  model.sitting->passed_ms += ms_between(model.sitting->last, now);
  model.sitting->last = now;
  if (model.attempt && was_set) give(step, *model.attempt, record::ClockSet{set_by_ms});
}

bool is_time_over(const Model& model) {
  if (!exam_is_open(model) || model.sitting->time_limit_ms == 0) {
    return false;
  }
  return model.sitting->passed_ms >= model.sitting->time_limit_ms;
}

void run_out_of_time(Step& step) {
  Model& model = step.model;
  Sitting& sitting = *model.sitting;
  if (!record::is_finished(*model.attempt, visit_count(model, *model.attempt))) {
    give(step, *model.attempt, record::Ended{true});
  }
  sitting.finished.push_back(*std::move(model.attempt));
  model.attempt.reset();
  for (int number = 1; sitting.place + 1 < sitting.queue.size(); ++number) {
    ++sitting.place;
    record::Attempt unseen = begin_case(step, numbered(step.inputs.fresh_attempt, number));
    give(step, unseen, record::Ended{true});
    sitting.finished.push_back(std::move(unseen));
  }
  model.help_open = false;
  model.pages.go_to(AttemptPage{});  // wherever the trainee was: the result opens
  show_result(step);
}

bool is_last_debrief(const Model& model) {
  if (!model.attempt || model.stage != Stage::debriefing) {
    return false;
  }
  return record::is_finished(*model.attempt, visit_count(model, *model.attempt)) &&
         model.sitting->place + 1 >= model.sitting->queue.size();
}

std::optional<record::PastAttempt> past_attempt_in(const Model& model, const record::Attempt& attempt) {
  const Grounds grounds = grading_grounds(*model.content, model.former, attempt);
  if (!grounds.whole()) return std::nullopt;
  return record::past_attempt_of(*grounds.guidance, *grounds.the_case, attempt);
}

void add_to_history(Model& model, const std::vector<record::Attempt>& attempts) {
  std::vector<record::PastAttempt> past = *model.past;
  for (const record::Attempt& attempt : attempts) {
    note_debriefed(model, attempt);
    if (std::optional<record::PastAttempt> one = past_attempt_in(model, attempt)) past.push_back(*std::move(one));
  }
  make_history(model, std::make_shared<const std::vector<record::PastAttempt>>(std::move(past)));
}

void make_history(Model& model, record::SharedPast past) {
  model.history = review::results_of(model.content->guidance.scoring.review, *past, model.days);
  model.past = std::move(past);
}

}  // namespace nc::practice
