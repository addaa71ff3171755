#include "practice/session/step.hpp"

#include "practice/session/update.hpp"

#include <utility>

namespace nc::practice {

bool give(Step& step, record::Attempt& attempt, record::EventBody body) {
  record::Event event{attempt.id, attempt.last_sequence + 1, step.inputs.now, std::move(body)};
  std::optional<record::Attempt> next = record::apply(attempt, event);
  if (!next) {
    return false;
  }
  attempt = *std::move(next);
  step.events.push_back(std::move(event));
  return true;
}

record::Attempt begin_case(Step& step, const record::AttemptId& id) {
  const Sitting& sitting = *step.model.sitting;
  const cases::CaseId& case_id = sitting.queue[sitting.place];
  const cases::Case* the_case = library::find_case(*step.model.content, case_id);
  record::Started started;
  started.sitting = sitting.id;
  started.place = static_cast<int>(sitting.place);
  started.sitting_size = static_cast<int>(sitting.queue.size());
  started.trainee = step.model.settings.trainee;
  started.cohort = step.model.settings.cohort;
  started.case_id = case_id;
  started.case_hash = the_case == nullptr ? std::string() : the_case->hash;
  started.guidance_hash = step.model.content->guidance.hash;
  started.mode = sitting.mode;
  started.seed = sitting.seed;
  started.queue = sitting.queue;
  started.time_limit_ms = sitting.time_limit_ms;
  record::Event event{id, 1, step.inputs.now, std::move(started)};
  record::Attempt attempt = record::begin_attempt(event).value_or(record::Attempt{});
  step.events.push_back(std::move(event));
  return attempt;
}

void announce(Step& step, Announcement announcement) {
  step.effects.emplace_back(Announce{announcement});
}

const cases::Case& case_of(const Model& model, const record::Attempt& attempt) {
  return *library::find_case(*model.content, attempt.started.case_id);
}

int visit_count(const Model& model, const record::Attempt& attempt) {
  return static_cast<int>(case_of(model, attempt).visits.size());
}

bool exam_is_open(const Model& model) {
  return model.sitting && model.sitting->mode == record::Mode::exam && model.attempt.has_value();
}

Updated finish(Step&& step) {
  if (!step.events.empty()) {
    step.model.keeping.last_ticket += static_cast<std::int64_t>(step.events.size());
    // First of all: what follows may stop the program.
    step.effects.insert(step.effects.begin(), AppendEvents{std::move(step.events), step.model.keeping.last_ticket});
  }
  return {std::move(step.model), std::move(step.effects)};
}

}  // namespace nc::practice
