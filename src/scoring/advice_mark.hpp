#pragma once

#include <optional>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

/// Says by what the advice of a visit is judged.
struct JudgedAdvice {
  guidance::Urgency urgency = guidance::Urgency::not_covered;  ///< the plan is that of this urgency
  guidance::AdvicePlan plan;
  /// The lung warning, where the plan requires it, is unsafe to leave out: the decision given is below what the policy
  /// says (ScoringPolicy::unsafe_without_warning_below).
  bool needs_lung_warning = false;
};

/// Returns by what the advice is judged after this decision. It is the plan of the key, or of the urgency that was
/// given where that is accepted beside the key and the policy says so (ScoringPolicy::advice_by_class_given). Such a
/// plan lacks the points of which the visit offers no item, because nobody can be asked for them.
JudgedAdvice judged_advice(const guidance::Guidance& guidance, const cases::Visit& visit, const cases::VisitKey& key,
                           std::optional<guidance::Urgency> given);

/// Says what the advice that was chosen at one visit is worth.
struct AdviceMark {
  /// 0 to 1: (required points met - contrary items chosen - harmful items chosen) / required points, at least 0. Only
  /// scored points count. It is nothing when no required point is scored.
  std::optional<double> credit;
  /// The required points in the order of the plan, then the other chosen items in the order offered. The weight of an
  /// item is its share of the advice part alone.
  std::vector<Item> items;
  Outcome danger = Outcome::safe;  ///< what the advice does to the outcome of the visit: safe or unsafe
  bool lung_warning_required = false;
  bool lung_warning_given = false;  ///< every required point that is a lung warning was met; false when none is
};

/// Grades the chosen advice of a visit by that plan (docs/scoring.md, 'Advice'). Items that were not offered count as
/// not chosen. A chosen contrary or harmful item has credit -1 and the weight of one required point, so the sum of
/// credit times weight is the credit of the part before it is kept at 0 or above.
AdviceMark mark_advice(const guidance::Guidance& guidance, const cases::VisitKey& key, const JudgedAdvice& judged,
                       const VisitAnswers& answers);

}  // namespace nc::scoring
