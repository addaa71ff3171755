#pragma once

#include <optional>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

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

/// Grades the chosen advice of a visit (docs/scoring.md, 'Advice'). Items that were not offered count as not chosen. A
/// chosen contrary or harmful item has credit -1 and the weight of one required point, so the sum of credit times
/// weight is the credit of the part before it is kept at 0 or above.
AdviceMark mark_advice(const guidance::Guidance& guidance, const cases::VisitKey& key, const VisitAnswers& answers);

}  // namespace nc::scoring
