#include "practice/session/opening.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "practice/session/cue.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/sitting_flow.hpp"
#include "practice/session/welcome.hpp"

namespace nc::practice {
namespace {

using Attempts = std::vector<record::Attempt>;

bool is_own(const record::Attempt& attempt, const record::TraineeId& trainee) {
  return attempt.started.trainee.empty() || attempt.started.trainee == trainee;
}

/// True when the answers still refer to the same case text.
bool is_current(const library::Content& content, const record::Attempt& attempt) {
  const library::CaseCard* card = library::find_card(content, attempt.started.case_id);
  return card != nullptr && card->hash == attempt.started.case_hash;
}

/// Oldest first; attempts of one moment (an exam that ended) by their place.
Attempts own_attempts(const library::Content& content, const Attempts& record, const record::TraineeId& trainee) {
  Attempts own;
  for (const record::Attempt& one : record) {
    if (is_own(one, trainee) && is_current(content, one)) {
      own.push_back(one);
    }
  }
  std::stable_sort(own.begin(), own.end(), [](const record::Attempt& a, const record::Attempt& b) {
    if (a.started_at != b.started_at) {
      return a.started_at < b.started_at;
    }
    return a.started.sitting == b.started.sitting && a.started.place < b.started.place;
  });
  return own;
}

bool is_plan_there(const library::Content& content, const record::Started& started) {
  if (started.guidance_hash != content.guidance.hash) {
    return false;
  }
  const auto place = static_cast<std::size_t>(started.place);
  if (place >= started.queue.size() || started.queue[place] != started.case_id) {
    return false;
  }
  return std::all_of(started.queue.begin(), started.queue.end(),
                     [&content](const cases::CaseId& id) { return library::find_case(content, id) != nullptr; });
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
    const bool asks = cue_is_open(*model.content, model.settings, last);
    return Stop{asks ? Stage::naming : Stage::debriefing, false, false};
  }
  if (!done) {
    return Stop{};
  }
  // Gone on from, but the next case never began: its debrief again, from where Next leads on.
  return more ? std::optional<Stop>(Stop{Stage::debriefing, false, false}) : std::nullopt;
}

std::optional<Stop> find_stop(const Model& model, const record::Attempt& last) {
  const library::Content& content = *model.content;
  if (!is_plan_there(content, last.started)) {
    return std::nullopt;
  }
  const cases::Case& the_case = *library::find_case(content, last.started.case_id);
  const bool done = record::is_finished(last, static_cast<int>(the_case.visits.size()));
  const bool more = static_cast<std::size_t>(last.started.place) + 1 < last.started.queue.size();
  return last.started.mode == record::Mode::exam ? stop_in_exam(last, done, more)
                                                 : stop_in_practice(model, last, done, more);
}

/// The sitting of `last` with all of its attempts before it.
Sitting rebuild_sitting(const Attempts& own, const record::Attempt& last) {
  Sitting sitting;
  sitting.id = last.started.sitting;
  sitting.mode = last.started.mode;
  sitting.seed = last.started.seed;
  sitting.queue = last.started.queue;
  sitting.place = static_cast<std::size_t>(last.started.place);
  sitting.time_limit_ms = last.started.time_limit_ms;
  sitting.started_at = last.started_at;
  for (const record::Attempt& one : own) {
    if (one.started.sitting != sitting.id || one.id == last.id) {
      continue;
    }
    if (one.started_at < sitting.started_at) {
      sitting.started_at = one.started_at;
    }
    sitting.finished.push_back(one);
  }
  return sitting;
}

/// Puts the newest sitting back into the model; the page is for the caller.
std::optional<Stop> resume_sitting(Model& model, const Attempts& own) {
  if (own.empty()) {
    return std::nullopt;
  }
  const record::Attempt& last = own.back();
  const std::optional<Stop> stop = find_stop(model, last);
  if (!stop) {
    return std::nullopt;
  }
  model.sitting = rebuild_sitting(own, last);
  model.stage = stop->stage;
  if (stop->at_result) {
    model.sitting->finished.push_back(last);
  } else {
    model.attempt = last;
  }
  return stop;
}

void fill_history(Model& model, const Attempts& own) {
  Attempts told = own;
  const bool exam = exam_is_open(model);
  if (exam || model.stage == Stage::naming) {
    const auto is_secret = [&model, exam](const record::Attempt& one) {
      return exam ? one.started.sitting == model.sitting->id : one.id == model.attempt->id;
    };
    told.erase(std::remove_if(told.begin(), told.end(), is_secret), told.end());
  }
  add_to_history(model, told);
}

/// What the record says of the content's cases: the history, and the newest sitting put back.
std::optional<Stop> open_record(Model& model, const Attempts& record) {
  const Attempts own = own_attempts(*model.content, record, model.settings.trainee);
  const std::optional<Stop> stop = resume_sitting(model, own);
  fill_history(model, own);
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

Model first_model(library::SharedContent content, Settings settings, UtcTime now) {
  Model model;
  model.content = std::move(content);
  model.settings = within_limits(std::move(settings));
  model.now = now;
  return model;
}

/// Nothing was done yet but look at the library that was being read.
bool is_where_it_began(const Model& model) {
  const CaseFilter& filter = model.filter;
  return model.pages.shows<LibraryPage>() && !model.help_open && filter.regions.empty() && !filter.difficulty &&
         !filter.status && !filter.due_by && filter.family.empty() && filter.search.empty();
}

}  // namespace

Model open_model(library::SharedContent content, Settings settings, const std::vector<record::Attempt>& record,
                 UtcTime now) {
  Model model = first_model(std::move(content), std::move(settings), now);
  open_record(model, record);
  return model;
}

Model reopen_model(library::SharedContent content, Settings settings, const std::vector<record::Attempt>& record,
                   UtcTime now) {
  Model model = first_model(std::move(content), std::move(settings), now);
  open_where_stopped(model, open_record(model, record));
  if (begins_with_welcome(model.settings, record)) {
    model.pages.go_to(WelcomePage{});
  }
  return model;
}

Model loading_model(library::SharedContent guidance_alone, Settings settings, SharedRecord record, UtcTime now) {
  Model model = first_model(std::move(guidance_alone), std::move(settings), now);
  if (begins_with_welcome(model.settings, *record)) {
    model.pages.go_to(WelcomePage{});
  }
  model.loading.emplace();
  model.loading->record = std::move(record);
  return model;
}

void handle(Step& step, const LibraryProgress& action) {
  if (!step.model.loading) return;
  step.model.loading->done = action.done;
  step.model.loading->total = action.total;
}

void handle(Step& step, const LibraryLoaded& action) {
  Model& model = step.model;
  if (!model.loading) return;
  const SharedRecord record = model.loading->record;
  model.loading.reset();
  model.content = action.content;
  const std::optional<Stop> stop = open_record(model, *record);
  if (is_where_it_began(model)) open_where_stopped(model, stop);
}

void handle(Step& step, const LibraryFailed& action) {
  if (step.model.loading) step.model.loading->failure = action.message;
}

void handle(Step& step, const ReadAgain&) {
  std::optional<Loading>& loading = step.model.loading;
  if (!loading || !loading->failure) return;
  loading = Loading{0, 0, std::nullopt, loading->record};
  step.effects.emplace_back(ReadLibrary{});
}

}  // namespace nc::practice
