#include "practice/session/update.hpp"

#include <utility>

#include "practice/session/handlers.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/sitting_flow.hpp"
#include "practice/session/welcome.hpp"

namespace nc::practice {
namespace {

/// True when the action is one of these.
template <class... Actions>
bool is_one_of(const Action& action) {
  return (std::holds_alternative<Actions>(action) || ...);
}

/// What the store, the clock and the library say comes by itself; a notice must outlive it to be read.
bool is_from_outside(const Action& action) {
  return is_one_of<EventsKept, KeepFailed, ClockTick, LibraryProgress, LibraryLoaded, RecordRead, LibraryFailed,
                   LibraryChanged, ProblemsFound, SettingsRead>(action);
}

/// What begins cases, or is about those that were answered: there are none while the library is being read.
bool needs_cases(const Action& action) {
  return is_one_of<StartCase, StartFirst, StartPractice, StartMisses, StartReview, StartDangerous, StartFamily,
                   StartTwins, StartRealistic, StartExam, Resume, CompareTwins>(action);
}

/// A program that could not start has nothing else to offer.
bool makes_sense_stopped(const Action& action) {
  return is_one_of<Quit, StartAgain>(action);
}

/// An answer that arrives after the limit is too late; what the store says and the wish to stop are heard all the same.
bool counts_after_the_limit(const Action& action) {
  return is_from_outside(action) || is_one_of<Quit, RetryKeeping, KeepElsewhere, GoOnUnkept, ChangeSettings>(action);
}

}  // namespace

Updated update(const Model& model, const Action& action, const Inputs& inputs) {
  if (model.pages.shows<StopPage>() && !makes_sense_stopped(action)) return {model, {}};
  Step step{model, inputs, {}, {}};
  step.model.now = inputs.now;
  step.model.today = model.days.of(inputs.now);
  count_time(step);
  if (step.model.filter.due_by) step.model.filter.due_by = step.model.today;
  if (!is_from_outside(action)) {
    step.model.notice.reset();
  }
  const bool too_late = is_time_over(step.model);
  if (too_late) {
    run_out_of_time(step);
  }
  if (step.model.loading && needs_cases(action)) {
    step.model.notice = PlainNotice::still_reading;
  } else if (!too_late || counts_after_the_limit(action)) {
    std::visit([&step](const auto& one) { handle(step, one); }, action);
  }
  if (model.pages.shows<WelcomePage>() && !step.model.pages.shows<WelcomePage>()) {
    leave_welcome(step);
  }
  take_newer_content(step.model);
  return finish(std::move(step));
}

}  // namespace nc::practice
