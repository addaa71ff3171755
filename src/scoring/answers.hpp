#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "cases/case.hpp"

namespace nc::scoring {

/// Says how sure the trainee is of a decision: 1 is not very sure, 2 fairly sure, 3 certain.
using Certainty = int;

/// Holds what the trainee answered at one visit, as it stood when the visit was submitted.
struct VisitAnswers {
  std::set<cases::Topic> asked;                            ///< what the patient was asked about; not graded
  std::map<cases::SymptomId, guidance::Urgency> symptoms;  ///< the urgency given to each report
  std::optional<guidance::Urgency> decision;  ///< what the patient should do; nothing when it was not decided
  std::set<guidance::AdviceId> advice;        ///< the items that were chosen
  std::optional<Certainty> certainty;         ///< nothing when it was not stated

  friend bool operator==(const VisitAnswers& a, const VisitAnswers& b) {
    return a.asked == b.asked && a.symptoms == b.symptoms && a.decision == b.decision && a.advice == b.advice &&
           a.certainty == b.certainty;
  }
};

/// Returns true when the patient has said what this report is: it is in the words that open the visit, or the topic
/// under which it is heard was asked about.
inline bool is_heard(const cases::Symptom& report, const VisitAnswers& answers) {
  return !report.heard || answers.asked.count(*report.heard) != 0;
}

/// Returns true while one more item of advice can be chosen: the sheet of the guidance says how many can be at most.
inline bool can_choose_more(const guidance::Guidance& guidance, const VisitAnswers& answers) {
  return !guidance.sheet || answers.advice.size() < guidance.sheet->most_chosen;
}

/// The answers to a case, one entry for each visit, in order. When there are fewer entries than visits, the later
/// visits were not answered and have credit 0.
struct AnswerSheet {
  cases::CaseId case_id;
  std::vector<VisitAnswers> visits;
};

}  // namespace nc::scoring
