#include "practice/screens/twins_screen.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "practice/session/grounds.hpp"

namespace nc::practice {
namespace {

using guidance::Finding;
using guidance::Findings;
using guidance::Guidance;
using guidance::Urgency;

/// The window of the documents in which an hour lies.
std::size_t window_of(const Guidance& guidance, int hours) {
  const auto past = [hours](const guidance::TimeWindow& window) { return hours > window.up_to_hours; };
  return static_cast<std::size_t>(std::count_if(guidance.windows.begin(), guidance.windows.end(), past));
}

/// One of the twins as the trainee answered it last.
TwinSide show_side(const record::PastAttempt& past, const Grounds& grounds) {
  const Guidance& guidance = *grounds.guidance;
  const cases::Case& the_case = *grounds.the_case;
  const std::size_t number = telling_visit(guidance, the_case);
  const cases::Visit& visit = the_case.visits[number];
  const guidance::Derivation decision = cases::derive_visit(guidance, the_case, visit).decision;
  TwinSide side;
  side.id = the_case.id;
  side.title = the_case.title;
  side.patient = the_case.patient_summary;
  side.regions = the_case.regions;
  side.hours = visit.hours;
  side.words = visit.words;
  if (decision.key != Urgency::not_covered) {
    side.key = decision.key;
  }
  for (const guidance::RuleId& id : decision.deciding) {
    side.deciding.push_back(find_rule(guidance, id)->says);
  }
  side.cites = cite(guidance, decision.cites);
  side.point = the_case.debrief.point;
  side.outcome = past.score.outcome;
  side.given = number < past.answers.visits.size() ? past.answers.visits[number].decision : std::nullopt;
  return side;
}

}  // namespace

std::vector<TwinFinding> compare_findings(const Guidance& guidance, const Findings& a, const Findings& b) {
  std::vector<TwinFinding> findings;
  for (const guidance::FindingTerms& term : guidance::finding_terms()) {
    const Finding finding = term.finding;
    if (a[finding] == 0 && b[finding] == 0) {
      continue;
    }
    findings.push_back({std::string(plain_words(guidance, finding)),
                        std::string(plain_words(guidance, finding, a[finding])),
                        std::string(plain_words(guidance, finding, b[finding])), a[finding] != b[finding]});
  }
  std::stable_partition(findings.begin(), findings.end(), [](const TwinFinding& one) { return one.differs; });
  return findings;
}

bool hours_differ(const Guidance& guidance, int a, int b) {
  return window_of(guidance, a) != window_of(guidance, b);
}

std::size_t telling_visit(const Guidance& guidance, const cases::Case& the_case) {
  const auto rank = [&guidance, &the_case](std::size_t visit) {
    const Urgency key = guidance::derive(guidance, cases::visit_findings(the_case, the_case.visits[visit])).key;
    return key == Urgency::not_covered ? -1 : static_cast<int>(key);
  };
  std::size_t telling = 0;
  for (std::size_t visit = 1; visit < the_case.visits.size(); ++visit) {
    if (rank(visit) > rank(telling)) {
      telling = visit;
    }
  }
  return telling;
}

TwinsScreen show_twins(const Model& model, const TwinsPage& page) {
  const Guidance& guidance = model.content->guidance;
  const record::PastAttempt& past_a = *record::last_past(*model.past, page.a);
  const record::PastAttempt& past_b = *record::last_past(*model.past, page.b);
  const Grounds a = grounds_of(model, past_a);
  const Grounds b = grounds_of(model, past_b);
  const auto findings_of = [](const Grounds& one) {
    const cases::Case& the_case = *one.the_case;
    return cases::visit_findings(the_case, the_case.visits[telling_visit(*one.guidance, the_case)]);
  };
  const Findings in_a = findings_of(a);
  const Findings in_b = findings_of(b);
  return {show_side(past_a, a), show_side(past_b, b), compare_findings(guidance, in_a, in_b),
          hours_differ(guidance, in_a.hours, in_b.hours)};
}

}  // namespace nc::practice
