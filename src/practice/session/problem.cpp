#include "practice/session/problem.hpp"

#include <utility>

#include "practice/session/handlers.hpp"

namespace nc::practice {

bool operator==(const Problem& a, const Problem& b) {
  const bool same_place =
      a.place.path == b.place.path && a.place.line == b.place.line && a.place.column == b.place.column;
  return a.kind == b.kind && same_place && a.what == b.what && a.to_do == b.to_do;
}

void note_problems(FoundProblems& found, ProblemOrigin origin, Problems problems) {
  if (problems.empty()) {
    found.erase(origin);
  } else {
    found[origin] = std::make_shared<const Problems>(std::move(problems));
  }
}

bool are_of_one_file(const Problem& a, const Problem& b) {
  return !a.place.path.empty() && a.place.path == b.place.path;
}

Problems problems_of(ProblemKind kind, const Diagnostics& diagnostics, Severity least) {
  Problems problems;
  for (const Diagnostic& one : diagnostics) {
    if (one.severity < least) continue;
    problems.push_back({kind, one.place, one.message, one.suggestion});
  }
  return problems;
}

void handle(Step& step, const ProblemsFound& action) {
  note_problems(step.model.problems, action.origin, action.problems);
  if (action.origin == ProblemOrigin::saving_settings && !action.problems.empty()) {
    step.model.notice = PlainNotice::settings_not_saved;
  }
}

void handle(Step& step, const StartAgain&) {
  if (step.model.pages.shows<StopPage>()) step.effects.emplace_back(StopProgram{true});
}

void handle(Step& step, const SettingsRead& action) {
  step.model.settings = within_limits(action.settings);
  note_problems(step.model.problems, ProblemOrigin::saving_settings, {});
}

}  // namespace nc::practice
