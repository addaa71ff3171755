#include "practice/screen_parts.hpp"
#include "practice/step.hpp"

namespace nc::practice {
namespace {

LibraryRow row_of(const Model& model, const cases::Case& the_case) {
  LibraryRow row;
  row.id = the_case.id;
  row.title = the_case.title;
  row.regions = the_case.regions;
  row.difficulty = the_case.difficulty;
  row.status = status_of(*model.content, model.history, the_case.id);
  if (const PastResult* last = last_result(model.history, the_case.id)) {
    row.last_outcome = last->outcome;
    row.last_score = last->score;
  }
  return row;
}

}  // namespace

LibraryScreen build_library(const Model& model) {
  LibraryScreen screen;
  screen.filter = model.filter;
  screen.total = model.content->cases.size();
  for (const cases::Case& one : model.content->cases) {
    switch (status_of(*model.content, model.history, one.id)) {
      case CaseStatus::fresh:
        ++screen.fresh;
        break;
      case CaseStatus::missed:
        ++screen.missed;
        break;
      case CaseStatus::done:
        ++screen.done;
        break;
    }
  }
  for (const cases::Case* one : filter_cases(*model.content, model.history, model.filter)) {
    screen.rows.push_back(row_of(model, *one));
  }
  if (model.attempt) {
    screen.resumable_title = case_of(model, *model.attempt).title;
  } else if (model.sitting && !model.sitting->finished.empty()) {
    screen.resumable_title = case_of(model, model.sitting->finished.back()).title;
  }
  return screen;
}

}  // namespace nc::practice
