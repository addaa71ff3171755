#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "library/content.hpp"
#include "review/plan.hpp"

namespace nc::practice {

/// The last result of a case, as the library shows it.
enum class CaseStatus { fresh, missed, done };

/// Which cases may be chosen. Empty parts do not restrict.
struct CaseFilter {
  guidance::RegionSet regions;  ///< a case matches when it has a region in common
  std::optional<int> difficulty;
  std::optional<CaseStatus> status;
  std::string search;  ///< every word must occur (case folded) in title, patient, words, target or tags
  /// Only cases that are due for review at this moment; update() keeps it at the present.
  std::optional<UtcTime> due_by = std::nullopt;
  std::string family{};  ///< only cases that this family of statements decides (see families.hpp)
};

/// Missed: the latest attempt was not safe, or scored below the policy's exam cut.
CaseStatus status_of(const library::Content& content, const std::vector<review::PastResult>& history,
                     const cases::CaseId& id);
/// The same of a result that was found already (LatestResults); nullptr: there is none.
CaseStatus status_of(const library::Content& content, const review::PastResult* last);

/// The trainee's latest result of a case; nullptr when there is none.
const review::PastResult* last_result(const std::vector<review::PastResult>& history, const cases::CaseId& id);

/// The cards of cases that match: in library order, with a search the nearest first (see search_rank). Valid as long as
/// the content.
std::vector<const library::CaseCard*> filter_cases(const library::Content& content,
                                                   const std::vector<review::PastResult>& history,
                                                   const CaseFilter& filter);

/// At most `count` of the matching cases: shuffled by `seed`, fresh ones first, then missed, then done; neighbours are
/// not twins where it can be avoided. The same arguments give the same cases on every machine.
std::vector<cases::CaseId> choose_practice(const library::Content& content,
                                           const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                           int count, std::uint64_t seed);

/// At most `count` of the matching cases that are due for review, the lowest chance of recall first (see due_cases).
std::vector<cases::CaseId> choose_review(const library::Content& content,
                                         const std::vector<review::PastResult>& history, const CaseFilter& filter,
                                         int count, UtcTime now);

/// The filter without what it says of the record (status, due): which cases a way of practising may draw from.
CaseFilter scope_of(CaseFilter filter);

/// An exam: `count` matching cases by `seed` alone, so that every trainee with the same seed and library gets the same
/// exam, spread over regions and urgencies as evenly as the library allows. Never both cases of a twin pair.
std::vector<cases::CaseId> choose_exam(const library::Content& content, const CaseFilter& filter, int count,
                                       std::uint64_t seed);

}  // namespace nc::practice
