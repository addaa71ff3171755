#include <algorithm>

#include "practice/screen_parts.hpp"
#include "practice/step.hpp"

namespace nc::practice {
namespace {

LibraryRow row_of(const Model& model, const cases::CaseCard& card) {
  LibraryRow row;
  row.id = card.case_id();
  row.title = std::string(card.title);
  row.regions = card.regions;
  row.difficulty = card.difficulty;
  row.status = status_of(*model.content, model.history, row.id);
  if (const PastResult* last = last_result(model.history, row.id)) {
    row.last_outcome = last->outcome;
    row.last_score = last->score;
    if (last->review) row.due_in_days = due_in_days(*last->review, model.now);
  }
  return row;
}

/// What the record says, whatever the filter leaves.
void count_record(LibraryScreen& screen, const Model& model) {
  for (const PastResult& one : model.history) {
    screen.due += is_due(one, model.now) ? 1U : 0U;
    const int days = days_between(one.submitted_at, model.now);
    screen.practised_days_ago = std::min(screen.practised_days_ago.value_or(days), days);
  }
}

}  // namespace

LibraryScreen build_library(const Model& model) {
  LibraryScreen screen;
  screen.filter = model.filter;
  count_record(screen, model);
  screen.total = model.content->catalogue.size();
  for (const cases::CaseCard& one : model.content->catalogue) {
    switch (status_of(*model.content, model.history, one.case_id())) {
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
  for (const cases::CaseCard* one : filter_cases(*model.content, model.history, model.filter)) {
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
