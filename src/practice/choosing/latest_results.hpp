#pragma once

#include <cstddef>
#include <vector>

#include "library/content.hpp"
#include "practice/choosing/selection.hpp"
#include "review/plan.hpp"

namespace nc::practice {

/// The latest result of every card of a library, each found at once: a history is gone through one time and not once a
/// card. Valid as long as the content and the history it was made of.
class LatestResults {
 public:
  LatestResults(const library::Content& content, const std::vector<review::PastResult>& history);

  /// Of a card of the content's catalogue; nullptr when it was never finished.
  const review::PastResult* of(const library::CaseCard& card) const;
  /// By id; nullptr also for a case that the library has not.
  const review::PastResult* of(const cases::CaseId& id) const;

  /// As status_of() says.
  CaseStatus status(const library::CaseCard& card) const { return status_of(content_, of(card)); }
  CaseStatus status(const cases::CaseId& id) const { return status_of(content_, of(id)); }

 private:
  const library::Content& content_;
  std::vector<const review::PastResult*> by_place_;  ///< of the catalogue; empty when nothing was ever finished
};

}  // namespace nc::practice
