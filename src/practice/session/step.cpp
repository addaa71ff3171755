#include "practice/session/step.hpp"

#include <utility>

#include "practice/session/grounds.hpp"
#include "practice/session/update.hpp"

namespace nc::practice {
namespace {

/// Of the sitting's current case. A sitting of a former edition knows no hashes; its case is the one of the library.
std::string hash_of_current(const Model& model) {
  const Sitting& sitting = *model.sitting;
  if (sitting.place < sitting.hashes.size()) return sitting.hashes[sitting.place];
  const cases::Case* the_case = library::find_case(*model.content, sitting.queue[sitting.place]);
  return the_case == nullptr ? std::string() : the_case->hash;
}

}  // namespace

bool give(Step& step, record::Attempt& attempt, record::EventBody body) {
  record::Event event{attempt.id, attempt.last_sequence + 1, step.inputs.now, std::move(body), step.inputs.since_boot};
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
  record::Started started;
  started.sitting = sitting.id;
  started.place = static_cast<int>(sitting.place);
  started.sitting_size = static_cast<int>(sitting.queue.size());
  started.trainee = sitting.trainee;
  started.cohort = sitting.cohort;
  started.case_id = case_id;
  started.case_hash = hash_of_current(step.model);
  started.guidance_hash = sitting.guidance_hash;
  started.mode = sitting.mode;
  started.seed = sitting.seed;
  started.queue = sitting.queue;
  if (sitting.place == 0) started.queue_hashes = sitting.hashes;
  started.time_limit_ms = sitting.time_limit_ms;
  record::Event event{id, 1, step.inputs.now, std::move(started), step.inputs.since_boot};
  record::Attempt attempt = record::begin_attempt(event).value_or(record::Attempt{});
  step.events.push_back(std::move(event));
  return attempt;
}

void announce(Step& step, Announcement announcement) {
  step.effects.emplace_back(Announce{announcement});
}

const cases::Case& case_of(const Model& model, const record::Attempt& attempt) {
  return *grounds_of(model, attempt).the_case;
}

int visit_count(const Model& model, const record::Attempt& attempt) {
  return static_cast<int>(case_of(model, attempt).visits.size());
}

bool exam_is_open(const Model& model) {
  return model.sitting && model.sitting->mode == record::Mode::exam && model.attempt.has_value();
}

Updated finish(Step&& step) {
  if (!step.events.empty() || !step.editions.empty()) {
    step.model.keeping.last_ticket += static_cast<std::int64_t>(step.events.size());
    // First of all: what follows may stop the program.
    step.effects.insert(step.effects.begin(),
                        AppendEvents{std::move(step.events), std::move(step.editions), step.model.keeping.last_ticket});
  }
  return {std::move(step.model), std::move(step.effects)};
}

}  // namespace nc::practice
