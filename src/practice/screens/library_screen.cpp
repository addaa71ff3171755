#include "practice/screens/library_screen.hpp"

#include <algorithm>
#include <utility>

#include "practice/choosing/latest_results.hpp"
#include "practice/screens/problems/problems_screen.hpp"
#include "practice/session/step.hpp"

namespace nc::practice {
namespace {

LibraryRow row_of(const Model& model, const library::CaseCard& card, const review::PastResult* last) {
  LibraryRow row;
  row.id = card.case_id();
  row.title = card.title;
  row.place = static_cast<std::uint32_t>(&card - model.content->catalogue.begin());
  row.regions = card.regions;
  row.difficulty = card.difficulty;
  row.status = status_of(*model.content, last);
  if (last == nullptr) return row;
  row.last_outcome = last->outcome;
  row.last_score = last->score;
  if (last->review) row.due_in_days = review::due_in_days(*last->review, model.today);
  return row;
}

LibraryRows rows_of(const Model& model, const LatestResults& latest) {
  const std::vector<const library::CaseCard*> left = filter_cases(*model.content, model.history, model.filter);
  std::vector<LibraryRow> rows;
  rows.reserve(left.size());
  for (const library::CaseCard* one : left)
    rows.push_back(row_of(model, *one, latest.of(*one)));
  return LibraryRows(std::move(rows));
}

/// When the latest case was, whatever the filter leaves.
void find_latest(LibraryScreen& screen, const Model& model) {
  for (const review::PastResult& one : model.history) {
    const int days = days_between(model.days.of(one.submitted_at), model.today);
    screen.practised_days_ago = std::min(screen.practised_days_ago.value_or(days), days);
  }
}

/// What the record says of the cases to practise, whatever the filter leaves.
void count_status(LibraryScreen& screen, const Model& model, const LatestResults& latest) {
  for (const library::CaseCard& one : model.content->catalogue) {
    if (one.use == cases::CaseUse::exam) continue;
    ++screen.total;
    const review::PastResult* last = latest.of(one);
    screen.due += last != nullptr && review::is_due(*last, model.today) ? 1U : 0U;
    switch (status_of(*model.content, last)) {
      case PracticeStatus::fresh:
        ++screen.fresh;
        break;
      case PracticeStatus::missed:
        ++screen.missed;
        break;
      case PracticeStatus::done:
        ++screen.done;
        break;
    }
  }
}

Resumable resumable_of(const Model& model, const record::Attempt& attempt) {
  const record::Started& started = attempt.started;
  const bool in_exam = started.mode == record::Mode::exam;
  return {in_exam ? std::string() : case_of(model, attempt).title, static_cast<std::size_t>(started.place),
          static_cast<std::size_t>(started.sitting_size)};
}

}  // namespace

LibraryScreen show_library(const Model& model) {
  LibraryScreen screen;
  screen.library = model.content;
  screen.reading = reading_of(model);
  screen.filter = model.filter;
  screen.problems = count_problems(model);
  find_latest(screen, model);
  const LatestResults latest(*model.content, model.history);
  count_status(screen, model, latest);
  screen.rows = rows_of(model, latest);
  if (model.attempt) {
    screen.resumable = resumable_of(model, *model.attempt);
  } else if (model.sitting && !model.sitting->finished.empty()) {
    screen.resumable = resumable_of(model, model.sitting->finished.back());
  }
  return screen;
}

}  // namespace nc::practice
