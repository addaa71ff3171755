#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "guidance/derive.hpp"

namespace nc::guidance {

/// One finding that is otherwise, or the hours.
struct Change {
  std::optional<Finding> finding;  ///< nothing when the hours change
  std::uint8_t value = 0;          ///< the other value of the finding; 0 when the hours change
  int hours = 0;                   ///< the other hours since the session; 0 when a finding changes
};

/// A smallest change that gives another urgency, and what the decision table then says.
struct Flip {
  std::vector<Change> changes;  ///< one, or two of different findings
  Urgency key = Urgency::expected;
  std::vector<RuleId> deciding;  ///< as Derivation::deciding
};

/// Returns every smallest change of valid findings that gives another urgency: of one finding, or, when no change of
/// one does, of two. Changes that cannot be true are left out (see find_invalid). Regions never decide an urgency. Of
/// hours that give the same urgency alone, only the nearest earlier and the nearest later are returned. The order is
/// that of the findings, the hours last; the result is empty when no change of two gives another urgency.
std::vector<Flip> find_flips(const Guidance& guidance, const Findings& findings);

}  // namespace nc::guidance
