#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "library/content.hpp"
#include "review/plan.hpp"

namespace nc::practice {

/// Says what became of a case at its latest attempt: it was never finished (fresh), or was missed, or was done well.
enum class PracticeStatus { fresh, missed, done };

/// Says which cases may be practised. A part that is empty leaves out nothing but what is kept for exams.
struct CaseFilter {
  guidance::RegionSet regions;  ///< cases that treat one of these
  std::optional<int> difficulty;
  std::optional<PracticeStatus> status;
  std::string search;  ///< cases that hold every word of this (see library::search_rank)
  /// Cases that are due for review on this day. update() keeps it at today.
  std::optional<Day> due_by = std::nullopt;
  std::string family{};  ///< cases that this family of statements decides (see library/families.hpp)
};

/// Returns the status of a case. It is missed when its latest attempt was unsafe or a critical miss, or has a score
/// below the policy's exam cut.
PracticeStatus status_of(const library::Content& content, const std::vector<review::PastResult>& history,
                         const cases::CaseId& id);
/// Returns the same for a result that was found already (see LatestResults); nullptr means that there is none.
PracticeStatus status_of(const library::Content& content, const review::PastResult* last);

/// Returns the trainee's latest result of a case; nullptr when there is none.
const review::PastResult* last_result(const std::vector<review::PastResult>& history, const cases::CaseId& id);

/// Returns the cards of the practice cases that the filter leaves: in library order or, with a search, the best match
/// first (see library::search_rank). The result is valid as long as the content.
std::vector<const library::CaseCard*> filter_cases(const library::Content& content,
                                                   const std::vector<review::PastResult>& history,
                                                   const CaseFilter& filter);

/// Returns at most `count` of the cases that the filter leaves: fresh ones first, then missed ones, then done ones,
/// each group shuffled by `seed`. Neighbours are no twins where this can be avoided. The same arguments give the same
/// cases on every machine.
std::vector<cases::CaseId> choose_practice(const library::Content& content,
                                           const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                           int count, std::uint64_t seed);

/// Returns at most `count` of the cases that the filter leaves and that are due for review, the lowest chance of recall
/// first (see review::due_cases).
std::vector<cases::CaseId> choose_review(const library::Content& content,
                                         const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                         int count, Day today);

/// Returns the filter without its parts about the record (status, due): the cases that a way of practising may draw
/// from.
CaseFilter scope_of(CaseFilter filter);

}  // namespace nc::practice
