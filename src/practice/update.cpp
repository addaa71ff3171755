#include <utility>

#include "practice/handlers.hpp"
#include "practice/sitting_flow.hpp"
#include "practice/welcome.hpp"

namespace nc::practice {
namespace {

/// What the store and the clock say comes by itself; a notice must outlive it to be read.
bool is_from_outside(const Action& action) {
  return std::holds_alternative<EventsKept>(action) || std::holds_alternative<KeepFailed>(action) ||
         std::holds_alternative<ClockTick>(action);
}

/// An answer that arrives after the limit is too late; what the store says and the wish to stop are heard all the same.
bool counts_after_the_limit(const Action& action) {
  return is_from_outside(action) || std::holds_alternative<Quit>(action) ||
         std::holds_alternative<RetryKeeping>(action) || std::holds_alternative<KeepElsewhere>(action) ||
         std::holds_alternative<GoOnUnkept>(action) || std::holds_alternative<ChangeSettings>(action);
}

}  // namespace

Updated update(const Model& model, const Action& action, const Inputs& inputs) {
  Step step{model, inputs, {}, {}};
  step.model.now = inputs.now;
  if (step.model.filter.due_by) step.model.filter.due_by = inputs.now;
  if (!is_from_outside(action)) {
    step.model.notice.reset();
  }
  const bool too_late = is_time_over(step.model, inputs.now);
  if (too_late) {
    run_out_of_time(step);
  }
  if (!too_late || counts_after_the_limit(action)) {
    std::visit([&step](const auto& one) { handle(step, one); }, action);
  }
  if (model.page == Page::welcome && step.model.page != Page::welcome) {
    leave_welcome(step);
  }
  return finish(std::move(step));
}

}  // namespace nc::practice
