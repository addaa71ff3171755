#include "practice/session/keeping.hpp"

#include <algorithm>

#include "practice/session/handlers.hpp"
#include "practice/session/sitting_flow.hpp"

namespace nc::practice {

void handle(Step& step, const EventsKept& action) {
  Keeping& keeping = step.model.keeping;
  keeping.durable_ticket = std::max(keeping.durable_ticket, std::min(action.ticket, keeping.last_ticket));
  if (all_kept(step.model)) {
    keeping.failure.reset();
    keeping.going_on_unkept = false;
  }
  if (may_settle(step.model)) {
    settle_submission(step);
  }
}

/// Also before anything was given: a store that cannot be opened is better known early.
void handle(Step& step, const KeepFailed& action) {
  step.model.keeping.failure = action.message;
}

void handle(Step& step, const RetryKeeping&) {
  if (step.model.keeping.failure) {
    step.effects.emplace_back(RetryStore{});
  }
}

void handle(Step& step, const KeepElsewhere& action) {
  if (!action.path.empty()) {
    step.effects.emplace_back(MoveStore{action.path});
  }
}

void handle(Step& step, const GoOnUnkept&) {
  Keeping& keeping = step.model.keeping;
  if (!keeping.failure) {
    return;
  }
  keeping.going_on_unkept = true;
  if (may_settle(step.model)) {
    settle_submission(step);
  }
}

/// Time itself is looked at before every action, see update().
void handle(Step&, const ClockTick&) {}

bool all_kept(const Model& model) {
  return model.keeping.durable_ticket >= model.keeping.last_ticket;
}

}  // namespace nc::practice
