#include "practice/choosing/latest_results.hpp"

namespace nc::practice {
namespace {

std::size_t place_of(const library::Content& content, const library::CaseCard& card) {
  return static_cast<std::size_t>(&card - content.catalogue.begin());
}

}  // namespace

LatestResults::LatestResults(const library::Content& content, const std::vector<review::PastResult>& history)
    : content_(content) {
  if (history.empty()) return;
  by_place_.resize(content.catalogue.size());
  for (const review::PastResult& one : history) {
    if (const library::CaseCard* card = library::find_card(content, one.case_id))
      by_place_[place_of(content, *card)] = &one;
  }
}

const review::PastResult* LatestResults::of(const library::CaseCard& card) const {
  return by_place_.empty() ? nullptr : by_place_[place_of(content_, card)];
}

const review::PastResult* LatestResults::of(const cases::CaseId& id) const {
  const library::CaseCard* card = library::find_card(content_, id);
  return card == nullptr ? nullptr : of(*card);
}

}  // namespace nc::practice
