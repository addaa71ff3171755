#include "record/attempt.hpp"

#include <algorithm>
#include <utility>

namespace nc::record {
namespace {

// What one answer makes of a visit's answers.
void record(scoring::VisitAnswers& answers, const SymptomClassified& body) {
  answers.symptoms[body.symptom] = body.urgency;
}
void record(scoring::VisitAnswers& answers, const Decided& body) {
  answers.decision = body.urgency;
}
void record(scoring::VisitAnswers& answers, const AdviceChosen& body) {
  answers.advice.insert(body.advice);
}
void record(scoring::VisitAnswers& answers, const AdviceDropped& body) {
  answers.advice.erase(body.advice);
}
void record(scoring::VisitAnswers& answers, const CertaintyGiven& body) {
  answers.certainty = body.certainty;
}
template <class Other>
void record(scoring::VisitAnswers&, const Other&) {}

/// The answers of the visit `visit`, begun now when they are the next ones; nullptr when that visit is not being worked
/// on.
scoring::VisitAnswers* open_visit(Attempt& attempt, int visit) {
  if (attempt.ended || visit != attempt.visits_submitted) {
    return nullptr;
  }
  attempt.answers.visits.resize(static_cast<std::size_t>(visit) + 1);
  return &attempt.answers.visits.back();
}

template <class Answer>
bool add_answer(Attempt& attempt, const Answer& body) {
  scoring::VisitAnswers* answers = open_visit(attempt, body.visit);
  if (answers == nullptr) {
    return false;
  }
  record(*answers, body);
  attempt.undoable.emplace_back(body);
  return true;
}

bool add(Attempt&, const Started&) {
  return false;
}
bool add(Attempt& attempt, const SymptomClassified& body) {
  return add_answer(attempt, body);
}
bool add(Attempt& attempt, const Decided& body) {
  return add_answer(attempt, body);
}
bool add(Attempt& attempt, const AdviceChosen& body) {
  return add_answer(attempt, body);
}
bool add(Attempt& attempt, const AdviceDropped& body) {
  return add_answer(attempt, body);
}

bool add(Attempt& attempt, const CertaintyGiven& body) {
  return body.certainty >= 1 && body.certainty <= 3 && add_answer(attempt, body);
}

bool add(Attempt& attempt, const Asked& body) {
  scoring::VisitAnswers* answers = open_visit(attempt, body.visit);
  if (answers == nullptr || !answers->asked.insert(body.topic).second) {
    return false;
  }
  attempt.asked.push_back(body);
  return true;
}

/// What was asked was heard and stays; the other answers are what is left of the list.
bool add(Attempt& attempt, const TakenBack& body) {
  scoring::VisitAnswers* answers = open_visit(attempt, body.visit);
  if (answers == nullptr || attempt.undoable.empty()) {
    return false;
  }
  attempt.undoable.pop_back();
  scoring::VisitAnswers restored;
  restored.asked = answers->asked;
  for (const EventBody& left : attempt.undoable) {
    std::visit([&restored](const auto& one) { record(restored, one); }, left);
  }
  *answers = std::move(restored);
  return true;
}

bool add(Attempt& attempt, const VisitSubmitted& body) {
  if (open_visit(attempt, body.visit) == nullptr) {
    return false;
  }
  attempt.visits_submitted = body.visit + 1;
  attempt.undoable.clear();
  return true;
}

/// Going on follows a submission, or the end of an exam by the clock, and happens once.
bool add(Attempt& attempt, const Continued& body) {
  const int begun = static_cast<int>(attempt.answers.visits.size());
  const bool shown = attempt.visits_submitted == begun || attempt.time_ran_out;
  if (!shown || body.visit != begun - 1 || attempt.visits_continued == begun) {
    return false;
  }
  if (attempt.ended && !attempt.time_ran_out) {
    return false;
  }
  attempt.visits_continued = begun;
  return true;
}

/// Named once, after the submission and before going on; an exam never asks.
bool add(Attempt& attempt, const CueNamed& body) {
  const bool asked = attempt.started.mode == Mode::practice && !attempt.ended;
  if (!asked || body.visit != attempt.visits_submitted - 1 || attempt.visits_continued > body.visit) {
    return false;
  }
  return attempt.cues.emplace(body.visit, body.rule).second;
}

/// It says something about the times, and changes no answer.
bool add(Attempt& attempt, const ClockSet&) {
  attempt.clock_was_set = true;
  return !attempt.ended;
}

bool add(Attempt& attempt, const Ended& body) {
  if (attempt.ended) {
    return false;
  }
  attempt.ended = true;
  attempt.time_ran_out = body.time_ran_out;
  attempt.undoable.clear();
  return true;
}

// What an event says of how a visit is worked on; the attempt has taken it in already.
void note(Attempt& attempt, const Asked& body) {
  VisitWork& work = attempt.work.back();
  ++work.topics_asked;
  work.asked_breathing = work.asked_breathing || body.topic == cases::Topic::breathing;
  work.asked_chest = work.asked_chest || body.topic == cases::Topic::chest;
}
void note(Attempt& attempt, const Decided&) {
  VisitWork& work = attempt.work.back();
  work.decisions.push_back({work.asked_breathing, work.asked_chest, attempt.worked_ms - work.began_ms});
}
void note(Attempt& attempt, const TakenBack&) {
  VisitWork& work = attempt.work.back();
  ++work.taken_back;
  const auto is_decision = [](const EventBody& body) { return std::holds_alternative<Decided>(body); };
  work.decisions.resize(
      static_cast<std::size_t>(std::count_if(attempt.undoable.begin(), attempt.undoable.end(), is_decision)));
}
void note(Attempt& attempt, const VisitSubmitted&) {
  attempt.work.emplace_back();
  attempt.work.back().began_ms = attempt.worked_ms;
}
/// The next visit is not on the screen before its debrief was left.
void note(Attempt& attempt, const Continued&) {
  attempt.work.back().began_ms = attempt.worked_ms;
}
template <class Other>
void note(Attempt&, const Other&) {}

}  // namespace

scoring::VisitAnswers current_answers(const Attempt& attempt) {
  const auto visit = static_cast<std::size_t>(attempt.visits_submitted);
  return visit < attempt.answers.visits.size() ? attempt.answers.visits[visit] : scoring::VisitAnswers{};
}

bool add_event(Attempt& attempt, const Event& event) {
  if (event.attempt != attempt.id || event.sequence != attempt.last_sequence + 1) {
    return false;
  }
  const bool fits = std::visit([&attempt](const auto& body) { return add(attempt, body); }, event.body);
  if (!fits) {
    return false;
  }
  attempt.last_sequence = event.sequence;
  attempt.worked_ms += ms_between(attempt.last, moment_of(event));
  attempt.last = moment_of(event);
  std::visit([&attempt](const auto& body) { note(attempt, body); }, event.body);
  if (std::holds_alternative<VisitSubmitted>(event.body)) {
    attempt.submitted_at = event.at;
    attempt.submitted_after_ms = attempt.worked_ms;
  }
  if (std::holds_alternative<Ended>(event.body)) {
    attempt.ended_at = event.at;
    attempt.ended_after_ms = attempt.worked_ms;
  }
  return true;
}

std::optional<Attempt> apply(Attempt attempt, const Event& event) {
  if (!add_event(attempt, event)) {
    return std::nullopt;
  }
  return attempt;
}

std::optional<Attempt> begin_attempt(const Event& event) {
  const Started* started = std::get_if<Started>(&event.body);
  if (started == nullptr || event.sequence != 1) {
    return std::nullopt;
  }
  Attempt attempt;
  attempt.id = event.attempt;
  attempt.started = *started;
  attempt.started_at = event.at;
  attempt.began = moment_of(event);
  attempt.last = attempt.began;
  attempt.answers.case_id = started->case_id;
  attempt.answers.visits.resize(1);
  attempt.work.resize(1);
  attempt.last_sequence = 1;
  return attempt;
}

std::optional<Attempt> replay(const std::vector<Event>& events) {
  if (events.empty()) {
    return std::nullopt;
  }
  std::optional<Attempt> attempt = begin_attempt(events.front());
  for (std::size_t at = 1; at < events.size() && attempt; ++at) {
    if (!add_event(*attempt, events[at])) {
      attempt.reset();
    }
  }
  return attempt;
}

bool is_finished(const Attempt& attempt, int visit_count) {
  return attempt.ended || attempt.visits_submitted >= visit_count;
}

bool was_seen(const Attempt& attempt) {
  const bool untouched = attempt.visits_submitted == 0 && attempt.answers.visits.front() == scoring::VisitAnswers{};
  return !(attempt.time_ran_out && untouched && attempt.ended_after_ms == 0);
}

}  // namespace nc::record
