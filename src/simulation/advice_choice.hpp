#pragma once

#include <array>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "simulation/unread_visit.hpp"

namespace nc::simulation {

/// Ways to choose advice without reading what the patient says. No more is chosen than the guidance lets anybody
/// choose.
enum class AdviceChoice {
  none,      ///< nothing
  first,     ///< from the top of the sheet, as many as may be chosen; everything would be more than that
  harmless,  ///< likewise, but only items that are helpful by kind
  longest,   ///< the longest texts
  usual,     ///< what most other visits of the class that is answered require wherever it is offered
};
inline constexpr std::array<AdviceChoice, 5> advice_choices = {
    AdviceChoice::none, AdviceChoice::first, AdviceChoice::harmless, AdviceChoice::longest, AdviceChoice::usual};

/// Returns `none`, `first`, `harmless`, `longest` or `usual`.
std::string_view to_text(AdviceChoice choice);

/// What other visits require, class by class.
struct UsualAdvice {
  struct Count {
    int offered = 0;
    int required = 0;
  };
  std::array<std::map<guidance::AdviceId, Count>, 5> by_class;  ///< by Urgency
};

/// Counts what these visits require under their keys.
UsualAdvice usual_advice(const std::vector<const UnreadVisit*>& others);

/// Returns what is chosen at a visit for which this class is answered.
std::set<guidance::AdviceId> choose_advice(const guidance::Guidance& guidance, AdviceChoice choice,
                                           const UnreadVisit& visit, guidance::Urgency answer,
                                           const UsualAdvice& usual);

}  // namespace nc::simulation
