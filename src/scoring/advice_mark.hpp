#pragma once

#include <optional>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

/// The advice part of one visit.
struct AdviceMark {
  std::optional<double> credit;  ///< max(0, required chosen - contrary chosen - harmful chosen) / required; nothing
                                 ///< without a scored point
  /// Required points in plan order, then the other chosen items in the order offered. Their weight is the share of the
  /// advice part alone.
  std::vector<Item> items;
  Outcome danger = Outcome::safe;
  bool lung_warning_required = false;
  bool lung_warning_given = false;
};

/// Grades the chosen advice of a visit (clinical model 4.1). Items that were not offered count as not chosen. Each
/// chosen contrary or harmful item has credit -1 and the weight of one required point, so that credit times weight adds
/// up to the part before its floor at 0.
AdviceMark mark_advice(const guidance::Guidance& guidance, const cases::VisitKey& key, const VisitAnswers& answers);

}  // namespace nc::scoring
