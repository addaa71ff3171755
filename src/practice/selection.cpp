#include "practice/selection.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "practice/families.hpp"
#include "support/random.hpp"
#include "support/text.hpp"

namespace nc::practice {
namespace {

using CasePointers = std::vector<const cases::Case*>;

/// Everything of a case that a search looks at. Answers to questions are left out: finding them would give them away.
std::string searched_text(const cases::Case& the_case) {
  std::string text = the_case.title + '\n' + the_case.patient_summary + '\n' + the_case.session_target;
  for (const cases::Visit& visit : the_case.visits) {
    text += '\n' + visit.words;
  }
  for (const std::string& tag : the_case.tags) {
    text += '\n' + tag;
  }
  return fold_case(text);
}

bool matches_search(const cases::Case& the_case, std::string_view search) {
  const std::string folded = fold_case(search);
  std::string_view rest = trim(folded);
  if (rest.empty()) {
    return true;
  }
  const std::string text = searched_text(the_case);
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t\n"));
    if (text.find(word) == std::string::npos) {
      return false;
    }
    rest = trim(rest.substr(word.size()));
  }
  return true;
}

void shuffle(CasePointers& chosen, SeededRandom& random) {
  for (std::size_t left = chosen.size(); left > 1; --left) {
    std::swap(chosen[left - 1], chosen[static_cast<std::size_t>(random.below(left))]);
  }
}

bool are_twins(const cases::Case& a, const cases::Case& b) {
  return a.twin == b.id || b.twin == a.id;
}

/// Moves twins apart by bringing a later case forward; the last resort for a pair at the end is the front of the list.
void part_twins(CasePointers& chosen) {
  for (std::size_t at = 1; at < chosen.size(); ++at) {
    const cases::Case& before = *chosen[at - 1];
    if (!are_twins(before, *chosen[at])) {
      continue;
    }
    const auto here = chosen.begin() + static_cast<std::ptrdiff_t>(at);
    const auto other =
        std::find_if(here, chosen.end(), [&before](const cases::Case* one) { return !are_twins(before, *one); });
    if (other != chosen.end()) {
      std::rotate(here, other, other + 1);
    } else {
      std::rotate(chosen.begin(), here, here + 1);
    }
  }
}

std::vector<cases::CaseId> ids_of(const CasePointers& chosen) {
  std::vector<cases::CaseId> ids;
  for (const cases::Case* one : chosen) {
    ids.push_back(one->id);
  }
  return ids;
}

bool is_due_now(const std::vector<PastResult>& history, const cases::CaseId& id, UtcTime now) {
  const PastResult* last = last_result(history, id);
  return last != nullptr && is_due(*last, now);
}

bool is_decided_by(const guidance::Guidance& guidance, const cases::Case& the_case, const std::string& family) {
  const std::vector<std::string> families = deciding_families(guidance, the_case);
  return std::find(families.begin(), families.end(), family) != families.end();
}

/// How often each region and urgency is in the exam so far.
class Spread {
 public:
  explicit Spread(const guidance::Guidance& guidance) : guidance_(guidance) {}

  /// What the case weighs by what is there already; the least is chosen next.
  int crowding(const cases::Case& the_case) const {
    int regions = 0;
    int shared = 0;
    for (std::size_t at = 0; at < guidance::region_count; ++at) {
      if (!the_case.regions.contains(static_cast<guidance::Region>(at))) {
        continue;
      }
      ++regions;
      shared += regions_[at];
    }
    // Six is divisible by one, two and three regions, so that the mean stays a whole number.
    constexpr int whole = 6;
    const int region_part = regions == 0 ? 0 : whole * shared / regions;
    return region_part + whole * urgencies_[urgency_of(the_case)];
  }

  void add(const cases::Case& the_case) {
    for (std::size_t at = 0; at < guidance::region_count; ++at) {
      if (the_case.regions.contains(static_cast<guidance::Region>(at))) {
        ++regions_[at];
      }
    }
    ++urgencies_[urgency_of(the_case)];
  }

 private:
  /// The most urgent scored key of the case's visits; the last index when the documents cover none of them.
  std::size_t urgency_of(const cases::Case& the_case) const {
    std::optional<guidance::Urgency> highest;
    for (const cases::Visit& visit : the_case.visits) {
      const guidance::Urgency key = guidance::derive(guidance_, cases::visit_findings(the_case, visit)).key;
      if (key != guidance::Urgency::not_covered && (!highest || *highest < key)) {
        highest = key;
      }
    }
    return static_cast<std::size_t>(highest.value_or(guidance::Urgency::not_covered));
  }

  const guidance::Guidance& guidance_;
  std::array<int, guidance::region_count> regions_{};
  std::array<int, 5> urgencies_{};
};

}  // namespace

const PastResult* last_result(const std::vector<PastResult>& history, const cases::CaseId& id) {
  const auto found =
      std::find_if(history.rbegin(), history.rend(), [&id](const PastResult& one) { return one.case_id == id; });
  return found == history.rend() ? nullptr : &*found;
}

CaseStatus status_of(const Content& content, const std::vector<PastResult>& history, const cases::CaseId& id) {
  const PastResult* last = last_result(history, id);
  if (last == nullptr) {
    return CaseStatus::fresh;
  }
  if (last->outcome != scoring::Outcome::safe) {
    return CaseStatus::missed;
  }
  return last->score && *last->score < content.guidance.scoring.exam_cut ? CaseStatus::missed : CaseStatus::done;
}

std::vector<const cases::Case*> filter_cases(const Content& content, const std::vector<PastResult>& history,
                                             const CaseFilter& filter) {
  CasePointers left;
  for (const cases::Case& one : content.cases) {
    if (!filter.regions.empty() && !filter.regions.overlaps(one.regions)) {
      continue;
    }
    if (filter.difficulty && *filter.difficulty != one.difficulty) {
      continue;
    }
    if (filter.status && *filter.status != status_of(content, history, one.id)) {
      continue;
    }
    if (filter.due_by && !is_due_now(history, one.id, *filter.due_by)) {
      continue;
    }
    if (!filter.family.empty() && !is_decided_by(content.guidance, one, filter.family)) {
      continue;
    }
    if (matches_search(one, filter.search)) {
      left.push_back(&one);
    }
  }
  return left;
}

std::vector<cases::CaseId> choose_practice(const Content& content, const std::vector<PastResult>& history,
                                           const CaseFilter& filter, int count, std::uint64_t seed) {
  CasePointers chosen = filter_cases(content, history, filter);
  SeededRandom random(seed);
  shuffle(chosen, random);
  std::stable_sort(chosen.begin(), chosen.end(), [&](const cases::Case* a, const cases::Case* b) {
    return status_of(content, history, a->id) < status_of(content, history, b->id);
  });
  const auto wanted = static_cast<std::size_t>(std::max(count, 0));
  if (chosen.size() > wanted) {
    chosen.resize(wanted);
  }
  part_twins(chosen);
  return ids_of(chosen);
}

std::vector<cases::CaseId> choose_exam(const Content& content, const CaseFilter& filter, int count,
                                       std::uint64_t seed) {
  CaseFilter by_seed_alone = filter;
  by_seed_alone.due_by.reset();
  by_seed_alone.status.reset();  // what this trainee did before must not change the exam
  CasePointers left = filter_cases(content, {}, by_seed_alone);
  SeededRandom random(seed);
  shuffle(left, random);
  CasePointers chosen;
  Spread spread(content.guidance);
  while (!left.empty() && static_cast<int>(chosen.size()) < count) {
    const auto next = std::min_element(left.begin(), left.end(), [&spread](const cases::Case* a, const cases::Case* b) {
      return spread.crowding(*a) < spread.crowding(*b);
    });
    const cases::Case* taken = *next;
    spread.add(*taken);
    chosen.push_back(taken);
    left.erase(std::remove_if(left.begin(), left.end(),
                              [taken](const cases::Case* one) { return one == taken || are_twins(*one, *taken); }),
               left.end());
  }
  shuffle(chosen, random);  // the order of choice follows regions and urgencies and would give them away
  return ids_of(chosen);
}

}  // namespace nc::practice
