#pragma once

#include <cstddef>
#include <vector>

#include "library/content.hpp"
#include "practice/choosing/selection.hpp"
#include "review/plan.hpp"

namespace nc::practice {

/// Finds the latest result of any case of a library at once. It goes through the history one time, instead of once for
/// each case. The content and the history must outlive it.
class LatestResults {
 public:
  LatestResults(const library::Content& content, const std::vector<review::PastResult>& history);

  /// Returns the latest result of a card of the content's catalogue; nullptr when it has none.
  const review::PastResult* of(const library::CaseCard& card) const;
  /// Returns the latest result of a case; nullptr when it has none or the library does not have the case.
  const review::PastResult* of(const cases::CaseId& id) const;

  /// Returns what status_of() says of a case.
  PracticeStatus status(const library::CaseCard& card) const { return status_of(content_, of(card)); }
  PracticeStatus status(const cases::CaseId& id) const { return status_of(content_, of(id)); }

 private:
  const library::Content& content_;
  std::vector<const review::PastResult*> by_place_;  ///< by place in the catalogue; empty when the history is
};

}  // namespace nc::practice
