#include <algorithm>

#include "practice/session/cue.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/sitting_flow.hpp"

namespace nc::practice {

void name_cue(Step& step, const guidance::RuleId& rule) {
  record::Attempt& attempt = *step.model.attempt;
  give(step, attempt, record::CueNamed{attempt.visits_submitted - 1, rule});
  open_debrief(step);
}

void handle(Step& step, const NameCue& action) {
  const Model& model = step.model;
  if (!model.pages.shows<AttemptPage>() || !model.attempt || model.stage != Stage::naming) {
    return;
  }
  const std::vector<CueChoice> choices = cue_choices(guidance_of(model, *model.attempt), case_of(model, *model.attempt),
                                                     static_cast<std::size_t>(model.attempt->visits_submitted - 1));
  const bool offered = std::any_of(choices.begin(), choices.end(),
                                   [&action](const CueChoice& choice) { return choice.rule == action.rule; });
  if (offered) {
    name_cue(step, action.rule);
  }
}

void handle(Step& step, const GuessChange& action) {
  Model& model = step.model;
  if (!model.pages.shows<AttemptPage>() || model.stage != Stage::debriefing) return;
  model.change_guesses.try_emplace(action.visit, action.option);  // the first guess counts
}

}  // namespace nc::practice
