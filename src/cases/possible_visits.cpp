#include "cases/possible_visits.hpp"

#include <algorithm>
#include <utility>

namespace nc::cases {
namespace {

using guidance::Finding;

/// More findings than this are not tried: their combinations grow, and what holds for all of them gets less.
constexpr std::size_t most_unknown = 3;

/// A finding of one symptom whose value is not known.
struct Unknown {
  std::size_t symptom;
  Finding finding;
};

/// Findings whose value is refused, and those that the pain of a symptom needs and that are missing.
std::vector<Unknown> unknown_findings(const Visit& visit, const VisitPlaces& places) {
  std::vector<Unknown> unknown;
  for (std::size_t at = 0; at < visit.symptoms.size(); ++at) {
    const guidance::Findings& findings = visit.symptoms[at].findings;
    for (std::size_t i = 0; i < guidance::finding_count; ++i) {
      const auto finding = static_cast<Finding>(i);
      const bool of_pain = finding == Finding::trend || finding == Finding::selfcare;
      const bool missing = of_pain && findings[Finding::pain] > 0 && findings[finding] == 0;
      if (places.symptoms[at].unread[i] || missing) unknown.push_back({at, finding});
    }
  }
  return unknown;
}

}  // namespace

std::vector<Visit> possible_visits(const Case& the_case, const Visit& visit, const VisitPlaces& places) {
  if (!places.readable) return {};
  const std::vector<Unknown> unknown = unknown_findings(visit, places);
  if (unknown.size() > most_unknown) return {};
  std::vector<Visit> possible = {visit};
  for (const Unknown& one : unknown) {
    std::vector<Visit> more;
    const auto count = guidance::finding_terms()[static_cast<std::size_t>(one.finding)].value_count;
    for (const Visit& before : possible) {
      for (std::uint8_t value = 0; value < count; ++value) {
        more.push_back(before);
        more.back().symptoms[one.symptom].findings[one.finding] = value;
      }
    }
    possible = std::move(more);
  }
  std::erase_if(possible,
                [&](const Visit& one) { return guidance::find_invalid(visit_findings(the_case, one)).has_value(); });
  return possible;
}

}  // namespace nc::cases
