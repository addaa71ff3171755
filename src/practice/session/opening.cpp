#include "practice/session/opening.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>

#include "practice/session/cue.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/sitting_flow.hpp"
#include "practice/session/welcome.hpp"

namespace nc::practice {
namespace {

/// The hashes of the cases of a sitting, which its first attempt holds; empty in a sitting of a former edition.
std::vector<std::string> hashes_of(const OwnAttempts& own, const record::SittingId& sitting) {
  for (const record::Attempt* one : own) {
    if (one->started.sitting == sitting && !one->started.queue_hashes.empty()) {
      return one->started.queue_hashes;
    }
  }
  return {};
}

/// True when every case of the sitting, and its guidance, is what it was when the sitting began.
bool is_plan_there(const Model& model, const OwnAttempts& own, const record::Started& started) {
  const library::Content& content = *model.content;
  const guidance::Guidance* guidance = find_guidance(content, model.former, started.guidance_hash);
  const auto place = static_cast<std::size_t>(started.place);
  if (guidance == nullptr || place >= started.queue.size() || started.queue[place] != started.case_id) {
    return false;
  }
  const std::vector<std::string> hashes = hashes_of(own, started.sitting);
  for (std::size_t at = 0; at < started.queue.size(); ++at) {
    const cases::CaseId& id = started.queue[at];
    const bool there = at < hashes.size() ? find_wanted(content, model.former, {id, hashes[at]}, *guidance) != nullptr
                                          : library::find_case(content, id) != nullptr;
    if (!there) return false;
  }
  return true;
}

/// Where a sitting stopped whose last attempt is `last`; nothing when there is nothing left to do or see.
struct Stop {
  Stage stage = Stage::working;
  bool at_result = false;  ///< an exam whose result was not left
  bool between_cases = false;
};

std::optional<Stop> stop_in_exam(const record::Attempt& last, bool done, bool more) {
  if (!done) {
    return Stop{};
  }
  if (last.ended && !last.time_ran_out) {
    return std::nullopt;
  }
  if (more) {
    return Stop{Stage::submitting, false, true};
  }
  const bool left = last.visits_continued >= static_cast<int>(last.answers.visits.size());
  return left ? std::nullopt : std::optional<Stop>(Stop{Stage::working, true, false});
}

std::optional<Stop> stop_in_practice(const Model& model, const record::Attempt& last, bool done, bool more) {
  if (last.ended) {
    return std::nullopt;
  }
  if (last.visits_submitted > last.visits_continued) {
    const bool asks = cue_is_open(model, last);
    return Stop{asks ? Stage::naming : Stage::debriefing, false, false};
  }
  if (!done) {
    return Stop{};
  }
  // Gone on from, but the next case never began: its debrief again, from where Next leads on.
  return more ? std::optional<Stop>(Stop{Stage::debriefing, false, false}) : std::nullopt;
}

std::optional<Stop> find_stop(const Model& model, const OwnAttempts& own, const record::Attempt& last) {
  const Grounds grounds = grounds_of(model, last);
  if (!grounds.whole() || !is_plan_there(model, own, last.started)) {
    return std::nullopt;
  }
  const bool done = record::is_finished(last, static_cast<int>(grounds.the_case->visits.size()));
  const bool more = static_cast<std::size_t>(last.started.place) + 1 < last.started.queue.size();
  return last.started.mode == record::Mode::exam ? stop_in_exam(last, done, more)
                                                 : stop_in_practice(model, last, done, more);
}

/// The sitting of `last` with all of its attempts before it that can be shown. In a record of a former edition one of
/// them may have been an answer to a case that nobody has any more.
Sitting rebuild_sitting(const Model& model, const OwnAttempts& own, const record::Attempt& last) {
  Sitting sitting;
  sitting.id = last.started.sitting;
  sitting.mode = last.started.mode;
  sitting.seed = last.started.seed;
  sitting.queue = last.started.queue;
  sitting.trainee = last.started.trainee;
  sitting.cohort = last.started.cohort;
  sitting.hashes = hashes_of(own, last.started.sitting);
  sitting.guidance_hash = last.started.guidance_hash;
  sitting.place = static_cast<std::size_t>(last.started.place);
  sitting.time_limit_ms = last.started.time_limit_ms;
  for (const record::Attempt* each : own) {
    const record::Attempt& one = *each;
    if (one.started.sitting != sitting.id) {
      continue;
    }
    const bool is_first = sitting.finished.empty() && one.started.place == 0;
    sitting.passed_ms += one.worked_ms + (is_first ? 0 : ms_between(sitting.last, one.began));
    sitting.last = one.last;
    if (one.id != last.id && grounds_of(model, one).whole()) {
      sitting.finished.push_back(one);
    }
  }
  return sitting;
}

/// Puts the newest sitting back into the model; the page is for the caller.
std::optional<Stop> resume_sitting(Model& model, const OwnAttempts& own) {
  if (own.empty()) {
    return std::nullopt;
  }
  const record::Attempt& last = *own.back();
  const std::optional<Stop> stop = find_stop(model, own, last);
  if (!stop) {
    return std::nullopt;
  }
  model.sitting = rebuild_sitting(model, own, last);
  model.sitting->passed_ms += ms_between(model.sitting->last, model.clock);
  model.sitting->last = model.clock;
  model.stage = stop->stage;
  if (stop->at_result) {
    model.sitting->finished.push_back(last);
  } else {
    model.attempt = last;
  }
  // A clock that was set while the program was closed is noted with the next event.
  model.clock = last.last;
  return stop;
}

/// What would be feedback on an exam that is open, or on an attempt whose debrief was not opened yet, is left out.
void fill_history(Model& model, record::SharedPast past) {
  std::set<record::AttemptId> secret;
  if (exam_is_open(model)) {
    for (const record::Attempt& one : model.sitting->finished)
      secret.insert(one.id);
  }
  if (model.attempt && (exam_is_open(model) || model.stage == Stage::naming)) secret.insert(model.attempt->id);
  const auto is_secret = [&secret](const record::PastAttempt& one) { return secret.count(one.attempt) != 0; };
  if (std::any_of(past->begin(), past->end(), is_secret)) {
    std::vector<record::PastAttempt> told;
    std::remove_copy_if(past->begin(), past->end(), std::back_inserter(told), is_secret);
    past = std::make_shared<const std::vector<record::PastAttempt>>(std::move(told));
  }
  make_history(model, std::move(past));
}

void note_ungraded(Model& model, const std::vector<cases::CaseId>& ungraded) {
  Problems problems;
  for (const cases::CaseId& id : ungraded)
    problems.push_back({ProblemKind::ungraded_attempts, {id.text()}});
  note_problems(model.problems, ProblemOrigin::history, std::move(problems));
}

/// Who answered before, and whether somebody else who looks like one of them is about to.
void meet_persons(Model& model, SharedNames names) {
  if (names->trainees == model.names->trainees && names->cohorts == model.names->cohorts) return;
  model.names = std::move(names);
  if (const auto twin = find_look_alike(*model.names, model.settings)) model.notice = *twin;
}

GradedRecord graded_for(const Model& model, std::vector<record::Attempt> record, record::FormerContent former) {
  return grade_record(*model.content, std::move(former), model.settings.trainee,
                      std::make_shared<const std::vector<record::Attempt>>(std::move(record)));
}

/// What the record says of the content's cases: the history, and the newest sitting put back.
std::optional<Stop> open_record(Model& model, GradedRecord record) {
  meet_persons(model, record.names);
  model.former = std::move(record.former);
  model.leans_on_library = record.leans_on_library;
  const std::optional<Stop> stop = resume_sitting(model, own_attempts(*record.attempts, model.settings.trainee));
  fill_history(model, std::move(record.past));
  model.debriefed = std::make_shared<const std::vector<cases::CaseId>>(std::move(record.debriefed));
  note_ungraded(model, record.ungraded);
  return stop;
}

/// The page on which the newest sitting stopped.
void open_where_stopped(Model& model, const std::optional<Stop>& stop) {
  if (!stop || stop->between_cases) return;
  if (stop->at_result) {
    model.pages.go_to(ExamResultPage{});
  } else {
    model.pages.go_to(AttemptPage{});
  }
}

Model first_model(library::SharedContent content, Settings settings, const Present& now) {
  Model model;
  model.content = std::move(content);
  model.settings = within_limits(std::move(settings));
  model.days = now.days;
  model.today = now.days.of(now.moment.wall);
  model.now = now.moment.wall;
  model.clock = now.moment;
  return model;
}

/// True when everything of the sitting that is open is in the record, so that it goes on whatever the library has.
bool is_sitting_kept(const Model& model) {
  if (!model.sitting) return true;
  const Sitting& sitting = *model.sitting;
  const auto is_kept = [&model](const std::string& hash) { return model.former.holds(hash); };
  const auto is_answered_kept = [&](const record::Attempt& one) { return is_kept(one.started.case_hash); };
  return sitting.hashes.size() == sitting.queue.size() &&
         std::all_of(sitting.hashes.begin(), sitting.hashes.end(), is_kept) &&
         std::all_of(sitting.finished.begin(), sitting.finished.end(), is_answered_kept) &&
         (!model.attempt || is_answered_kept(*model.attempt));
}

bool shows_cases(const PageStack& pages) {
  return pages.holds<AttemptPage>() || pages.holds<ExamResultPage>() || pages.holds<RealisticResultPage>() ||
         pages.holds<TwinsPage>();
}

/// The reading begins anew after it failed.
void restart_reading(Step& step) {
  std::optional<Loading>& loading = step.model.loading;
  if (loading && loading->failure) loading = Loading{};
  step.effects.emplace_back(ReadLibrary{});
}

/// Nothing was done yet but look at the library that was being read.
bool is_where_it_began(const Model& model) {
  const CaseFilter& filter = model.filter;
  return model.pages.shows<LibraryPage>() && !model.help_open && filter.regions.empty() && !filter.difficulty &&
         !filter.status && !filter.due_by && filter.family.empty() && filter.search.empty();
}

}  // namespace

Model open_model(library::SharedContent content, Settings settings, std::vector<record::Attempt> record,
                 const Present& now, record::FormerContent former) {
  Model model = first_model(std::move(content), std::move(settings), now);
  open_record(model, graded_for(model, std::move(record), std::move(former)));
  return model;
}

Model reopen_model(library::SharedContent content, Settings settings, std::vector<record::Attempt> record,
                   const Present& now, record::FormerContent former) {
  Model model = first_model(std::move(content), std::move(settings), now);
  const bool is_first = begins_with_welcome(model.settings, !record.empty());
  open_where_stopped(model, open_record(model, graded_for(model, std::move(record), std::move(former))));
  if (is_first) model.pages.go_to(WelcomePage{});
  return model;
}

Model loading_model(library::SharedContent guidance_alone, Settings settings, KnownResults known, const Present& now) {
  Model model = first_model(std::move(guidance_alone), std::move(settings), now);
  if (begins_with_welcome(model.settings, known.has_attempts)) model.pages.go_to(WelcomePage{});
  meet_persons(model, std::move(known.names));
  model.history = std::move(known.history);
  model.loading.emplace();
  return model;
}

Model stopped_model(library::SharedContent guidance_alone, Settings settings, StopPage why, const Present& now) {
  Model model = first_model(std::move(guidance_alone), std::move(settings), now);
  model.pages.go_to(std::move(why));
  return model;
}

void take_newer_content(Model& model) {
  if (!model.newer || shows_cases(model.pages) || !is_sitting_kept(model)) return;
  model.content = std::exchange(model.newer, nullptr);
}

void handle(Step& step, const LibraryProgress& action) {
  if (!step.model.loading) return;
  step.model.loading->done = action.done;
  step.model.loading->total = action.total;
}

void handle(Step& step, const LibraryLoaded& action) {
  Model& model = step.model;
  note_problems(model.problems, ProblemOrigin::reading_again, {});
  if (!model.loading) {
    model.newer = action.content;
    return;
  }
  model.loading->cases_known = true;
  model.content = action.content;
}

void handle(Step& step, const RecordRead& action) {
  Model& model = step.model;
  if (!model.loading) return;
  model.loading.reset();
  GradedRecord record = *action.record;
  // Who gave another id meanwhile has attempts of their own.
  if (record.trainee != model.settings.trainee)
    record = grade_record(*model.content, record.former, model.settings.trainee, record.attempts);
  const std::optional<Stop> stop = open_record(model, std::move(record));
  for (const record::Edition& edition : action.lacking) {
    model.former.add(edition);
    step.editions.push_back(edition);
  }
  if (is_where_it_began(model)) open_where_stopped(model, stop);
}

void handle(Step& step, const LibraryFailed& action) {
  Model& model = step.model;
  if (model.loading) {
    model.loading->failure = action.message;
  } else {
    note_problems(model.problems, ProblemOrigin::reading_again, {{ProblemKind::unreadable_folder, {}, action.message}});
  }
}

void handle(Step& step, const ReadAgain&) {
  if (step.model.loading && !step.model.loading->failure) return;
  restart_reading(step);
}

/// Also while it is being read: what was read before the change may be out of date.
void handle(Step& step, const LibraryChanged&) {
  restart_reading(step);
}

}  // namespace nc::practice
