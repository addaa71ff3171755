#include "practice/choosing/selection.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "library/case_search.hpp"
#include "practice/choosing/latest_results.hpp"
#include "support/random.hpp"

namespace nc::practice {
namespace {

using CardPointers = std::vector<const library::CaseCard*>;

/// Moves twins apart by bringing a later case forward; the last resort for a pair at the end is the front of the list.
void part_twins(CardPointers& chosen) {
  for (std::size_t at = 1; at < chosen.size(); ++at) {
    const library::CaseCard& before = *chosen[at - 1];
    if (!are_twins(before, *chosen[at])) {
      continue;
    }
    const auto here = chosen.begin() + static_cast<std::ptrdiff_t>(at);
    const auto other =
        std::find_if(here, chosen.end(), [&before](const library::CaseCard* one) { return !are_twins(before, *one); });
    if (other != chosen.end()) {
      std::rotate(here, other, other + 1);
    } else {
      std::rotate(chosen.begin(), here, here + 1);
    }
  }
}

std::vector<cases::CaseId> ids_of(const CardPointers& chosen) {
  std::vector<cases::CaseId> ids;
  for (const library::CaseCard* one : chosen) {
    ids.push_back(one->case_id());
  }
  return ids;
}

/// What a filter asks of a card beside the search. What is kept for exams is never practised.
bool is_left(const library::CaseCard& card, const CaseFilter& filter, const LatestResults& latest) {
  if (card.use == cases::CaseUse::exam) return false;
  if (!filter.regions.empty() && !filter.regions.overlaps(card.regions)) return false;
  if (filter.difficulty && *filter.difficulty != card.difficulty) return false;
  if (filter.status && *filter.status != latest.status(card)) return false;
  if (filter.due_by) {
    const review::PastResult* last = latest.of(card);
    if (last == nullptr || !review::is_due(*last, *filter.due_by)) return false;
  }
  return filter.family.empty() || library::has_line(card.families, filter.family);
}

}  // namespace

const review::PastResult* last_result(const std::vector<review::PastResult>& history, const cases::CaseId& id) {
  const auto found = std::find_if(history.rbegin(), history.rend(),
                                  [&id](const review::PastResult& one) { return one.case_id == id; });
  return found == history.rend() ? nullptr : &*found;
}

PracticeStatus status_of(const library::Content& content, const std::vector<review::PastResult>& history,
                         const cases::CaseId& id) {
  return status_of(content, last_result(history, id));
}

PracticeStatus status_of(const library::Content& content, const review::PastResult* last) {
  if (last == nullptr) {
    return PracticeStatus::fresh;
  }
  if (scoring::is_dangerous(last->outcome)) {
    return PracticeStatus::missed;
  }
  if (last->outcome == scoring::Outcome::over_called) {
    return PracticeStatus::done;  // nobody was endangered; spaced review brings it back as wrong
  }
  return last->score && *last->score < content.guidance.scoring.exam_cut ? PracticeStatus::missed
                                                                         : PracticeStatus::done;
}

CardPointers filter_cases(const library::Content& content, const std::vector<review::PastResult>& history,
                          const CaseFilter& filter) {
  const library::CaseSearch search = library::parse_search(filter.search);
  const LatestResults latest(content, history);
  std::vector<std::pair<int, const library::CaseCard*>> left;
  for (const library::CaseCard& one : content.catalogue) {
    if (!is_left(one, filter, latest)) continue;
    if (const auto rank = library::search_rank(search, one)) left.emplace_back(*rank, &one);
  }
  if (!search.words.empty())
    std::stable_sort(left.begin(), left.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  CardPointers found;
  found.reserve(left.size());
  for (const auto& entry : left) {
    found.push_back(entry.second);
  }
  return found;
}

std::vector<cases::CaseId> choose_practice(const library::Content& content,
                                           const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                           int count, std::uint64_t seed) {
  CardPointers chosen = filter_cases(content, history, filter);
  SeededRandom random(seed);
  shuffle(chosen, random);
  const LatestResults latest(content, history);
  std::stable_sort(chosen.begin(), chosen.end(), [&latest](const library::CaseCard* a, const library::CaseCard* b) {
    return latest.status(*a) < latest.status(*b);
  });
  const auto wanted = static_cast<std::size_t>(std::max(count, 0));
  if (chosen.size() > wanted) {
    chosen.resize(wanted);
  }
  part_twins(chosen);
  return ids_of(chosen);
}

CaseFilter scope_of(CaseFilter filter) {
  filter.status.reset();
  filter.due_by.reset();
  return filter;
}

std::vector<cases::CaseId> choose_review(const library::Content& content,
                                         const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                         int count, Day today) {
  const std::vector<cases::CaseId> left = ids_of(filter_cases(content, history, filter));
  const std::set<cases::CaseId> wanted(left.begin(), left.end());
  std::vector<cases::CaseId> chosen;
  for (const cases::CaseId& id : review::due_cases(content.guidance.scoring.review, history, today)) {
    if (static_cast<int>(chosen.size()) < count && wanted.count(id) > 0) chosen.push_back(id);
  }
  return chosen;
}

}  // namespace nc::practice
