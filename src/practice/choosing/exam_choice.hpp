#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "practice/choosing/selection.hpp"

// Exams. They draw from the cases that the library keeps for exams, and from no others: a case whose answer was shown
// in practice would test memory. The pool may come in parallel forms, named by a tag such as `form-2`; of each class
// one form holds as many cases as another, so that exams from two forms are equally hard.

namespace nc::practice {

/// Counts the cases that exams can draw from.
struct ExamPool {
  std::size_t kept = 0;       ///< how many cases the library keeps for exams
  std::size_t fitting = 0;    ///< how many of these the filter leaves
  std::size_t debriefed = 0;  ///< how many of these were debriefed to the trainee, and come in no exam any more
  std::size_t most = 0;       ///< how many cases an exam can have now: of two twins only one comes
};

/// Returns what exams can draw from. Only the regions and the difficulty of the filter count: what a search or a family
/// finds would tell of the case, and what was done in practice does not matter.
ExamPool count_exam_pool(const library::Content& content, const std::vector<cases::CaseId>& debriefed,
                         const CaseFilter& filter);

/// Returns the cases of an exam in their order: `count` of them, or ExamPool::most when there are not so many. None is
/// among those that were debriefed to the trainee, and no two are twins. `seed` picks a form, and its cases come
/// first. Of each class there is an even part of what the pool holds. A debriefed case of the form is replaced by one
/// of another form: of the same class, and of another class only when no form has one left. When nothing was debriefed,
/// the cases and their order depend only on the seed, the count, the filter and the library, so that every trainee gets
/// the same exam.
std::vector<cases::CaseId> choose_exam(const library::Content& content, const std::vector<cases::CaseId>& debriefed,
                                       const CaseFilter& filter, int count, std::uint64_t seed);

}  // namespace nc::practice
