#include <algorithm>

#include "practice/screens/screen_parts.hpp"
#include "practice/session/cue.hpp"
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
  if (model.page != Page::attempt || !model.attempt || model.stage != Stage::naming) {
    return;
  }
  const std::vector<CueChoice> choices = cue_choices(model.content->guidance, case_of(model, *model.attempt),
                                                     static_cast<std::size_t>(model.attempt->visits_submitted - 1));
  const bool offered = std::any_of(choices.begin(), choices.end(),
                                   [&action](const CueChoice& choice) { return choice.rule == action.rule; });
  if (offered) {
    name_cue(step, action.rule);
  }
}

CueScreen build_cue(const Model& model) {
  const record::Attempt& attempt = *model.attempt;
  const cases::Case& the_case = case_of(model, attempt);
  const auto visit = static_cast<std::size_t>(attempt.visits_submitted - 1);
  CueScreen screen;
  screen.case_id = the_case.id;
  screen.title = the_case.title;
  screen.regions = the_case.regions;
  screen.difficulty = the_case.difficulty;
  screen.visit = static_cast<int>(visit);
  screen.visit_count = static_cast<int>(the_case.visits.size());
  screen.place = model.sitting->place;
  screen.sitting_size = model.sitting->queue.size();
  screen.hours = the_case.visits[visit].hours;
  screen.words = the_case.visits[visit].words;
  screen.choices = cue_choices(model.content->guidance, the_case, visit);
  screen.kept = all_kept(model);
  return screen;
}

std::optional<CueVerdict> cue_verdict(const library::Content& content, const record::Attempt& attempt,
                                      std::size_t visit) {
  const auto named = attempt.cues.find(static_cast<int>(visit));
  if (named == attempt.cues.end()) {
    return std::nullopt;
  }
  const guidance::DecisionRule* rule = find_rule(content.guidance, named->second);
  const cases::Case* the_case = library::find_case(content, attempt.started.case_id);
  if (rule == nullptr || the_case == nullptr) {
    return std::nullopt;
  }
  const cases::VisitKey key = cases::derive_visit(content.guidance, *the_case, the_case->visits[visit]);
  CueVerdict verdict;
  verdict.named = rule->says;
  verdict.right = decides(content.guidance, *the_case, visit, rule->id);
  for (const guidance::RuleId& id : key.decision.deciding) {
    verdict.deciding.push_back(find_rule(content.guidance, id)->says);
  }
  verdict.cites = cite(content.guidance, key.decision.cites);
  return verdict;
}

}  // namespace nc::practice
