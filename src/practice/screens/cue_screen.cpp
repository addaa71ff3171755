#include "practice/screens/cue_screen.hpp"

#include "practice/session/grounds.hpp"
#include "practice/session/keeping.hpp"
#include "practice/session/step.hpp"

namespace nc::practice {

CueScreen show_cue(const Model& model) {
  const record::Attempt& attempt = *model.attempt;
  const cases::Case& the_case = case_of(model, attempt);
  const auto visit = static_cast<std::size_t>(attempt.visits_submitted - 1);
  CueScreen screen;
  screen.case_id = the_case.id;
  screen.title = the_case.title;
  screen.regions = the_case.regions;
  screen.visit = static_cast<int>(visit);
  screen.visit_count = static_cast<int>(the_case.visits.size());
  screen.place = model.sitting->place;
  screen.sitting_size = model.sitting->queue.size();
  screen.hours = the_case.visits[visit].hours;
  screen.words = the_case.visits[visit].words;
  screen.choices = cue_choices(guidance_of(model, attempt), the_case, visit);
  screen.kept = all_kept(model);
  return screen;
}

}  // namespace nc::practice
