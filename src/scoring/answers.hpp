#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "cases/case.hpp"

namespace nc::scoring {

/// How sure the trainee is of the decision: 1 not very, 2 fairly, 3 certain.
using Certainty = int;

/// The trainee's raw answers to one visit, as they stood at submit.
struct VisitAnswers {
  std::set<cases::Topic> asked;
  std::map<cases::SymptomId, guidance::Urgency> symptoms;
  std::optional<guidance::Urgency> decision;
  std::set<guidance::AdviceId> advice;
  std::optional<Certainty> certainty;

  friend bool operator==(const VisitAnswers& a, const VisitAnswers& b) {
    return a.asked == b.asked && a.symptoms == b.symptoms && a.decision == b.decision && a.advice == b.advice &&
           a.certainty == b.certainty;
  }
};

/// Raw answers to a case, one entry a visit, in order. Fewer entries than visits means that the later visits were not
/// answered (credit 0).
struct AnswerSheet {
  cases::CaseId case_id;
  std::vector<VisitAnswers> visits;
};

}  // namespace nc::scoring
