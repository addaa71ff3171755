#include <algorithm>
#include <cstddef>
#include <utility>

#include "practice/cue.hpp"
#include "practice/model.hpp"
#include "practice/sitting_flow.hpp"
#include "practice/welcome.hpp"

namespace nc::practice {
namespace {

using Attempts = std::vector<Attempt>;

bool is_own(const Attempt& attempt, const TraineeId& trainee) {
  return attempt.started.trainee.empty() || attempt.started.trainee == trainee;
}

/// True when the answers still refer to the same case text.
bool is_current(const Content& content, const Attempt& attempt) {
  const cases::CaseCard* card = find_card(content, attempt.started.case_id);
  return card != nullptr && card->hash == attempt.started.case_hash;
}

/// Oldest first; attempts of one moment (an exam that ended) by their place.
Attempts own_attempts(const Content& content, const Attempts& record, const TraineeId& trainee) {
  Attempts own;
  for (const Attempt& one : record) {
    if (is_own(one, trainee) && is_current(content, one)) {
      own.push_back(one);
    }
  }
  std::stable_sort(own.begin(), own.end(), [](const Attempt& a, const Attempt& b) {
    if (a.started_at != b.started_at) {
      return a.started_at < b.started_at;
    }
    return a.started.sitting == b.started.sitting && a.started.place < b.started.place;
  });
  return own;
}

bool is_plan_there(const Content& content, const Started& started) {
  if (started.guidance_hash != content.guidance.hash) {
    return false;
  }
  const auto place = static_cast<std::size_t>(started.place);
  if (place >= started.queue.size() || started.queue[place] != started.case_id) {
    return false;
  }
  return std::all_of(started.queue.begin(), started.queue.end(),
                     [&content](const cases::CaseId& id) { return find_case(content, id) != nullptr; });
}

/// Where a sitting stopped whose last attempt is `last`; nothing when there is nothing left to do or see.
struct Stop {
  Stage stage = Stage::working;
  bool at_result = false;  ///< an exam whose result was not left
  bool between_cases = false;
};

std::optional<Stop> stop_in_exam(const Attempt& last, bool done, bool more) {
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

std::optional<Stop> stop_in_practice(const Model& model, const Attempt& last, bool done, bool more) {
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

std::optional<Stop> find_stop(const Model& model, const Attempt& last) {
  const Content& content = *model.content;
  if (!is_plan_there(content, last.started)) {
    return std::nullopt;
  }
  const cases::Case& the_case = *find_case(content, last.started.case_id);
  const bool done = is_finished(last, static_cast<int>(the_case.visits.size()));
  const bool more = static_cast<std::size_t>(last.started.place) + 1 < last.started.queue.size();
  return last.started.mode == Mode::exam ? stop_in_exam(last, done, more) : stop_in_practice(model, last, done, more);
}

/// The sitting of `last` with all of its attempts before it.
Sitting rebuild_sitting(const Attempts& own, const Attempt& last) {
  Sitting sitting;
  sitting.id = last.started.sitting;
  sitting.mode = last.started.mode;
  sitting.seed = last.started.seed;
  sitting.queue = last.started.queue;
  sitting.place = static_cast<std::size_t>(last.started.place);
  sitting.time_limit_ms = last.started.time_limit_ms;
  sitting.started_at = last.started_at;
  for (const Attempt& one : own) {
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
  const Attempt& last = own.back();
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
    const auto is_secret = [&model, exam](const Attempt& one) {
      return exam ? one.started.sitting == model.sitting->id : one.id == model.attempt->id;
    };
    told.erase(std::remove_if(told.begin(), told.end(), is_secret), told.end());
  }
  add_to_history(model, told);
}

struct Opened {
  Model model;
  std::optional<Stop> stop;
};

Opened open_at_library(SharedContent content, Settings settings, const Attempts& record, UtcTime now) {
  Opened opened;
  Model& model = opened.model;
  model.content = std::move(content);
  model.settings = within_limits(std::move(settings));
  model.now = now;
  const Attempts own = own_attempts(*model.content, record, model.settings.trainee);
  opened.stop = resume_sitting(model, own);
  fill_history(model, own);
  return opened;
}

}  // namespace

Model open_model(SharedContent content, Settings settings, const std::vector<Attempt>& record, UtcTime now) {
  Opened opened = open_at_library(std::move(content), std::move(settings), record, now);
  opened.model.screen = build_screen(opened.model);
  return std::move(opened.model);
}

Model reopen_model(SharedContent content, Settings settings, const std::vector<Attempt>& record, UtcTime now) {
  Opened opened = open_at_library(std::move(content), std::move(settings), record, now);
  Model& model = opened.model;
  if (opened.stop && !opened.stop->between_cases) {
    model.page = opened.stop->at_result ? Page::exam_result : Page::attempt;
  }
  if (begins_with_welcome(model.settings, record)) {
    model.page = Page::welcome;
  }
  model.screen = build_screen(model);
  return std::move(opened.model);
}

}  // namespace nc::practice
