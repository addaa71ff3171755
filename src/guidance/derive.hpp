#pragma once

#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// Returns true when every part of the condition holds.
bool holds(const Condition& condition, const Findings& findings);
/// Returns true when at least one of the conditions holds.
bool holds_any(const std::vector<Condition>& conditions, const Findings& findings);

/// Returns the statements of the citations that count when these regions were treated (see Citation), in order and each
/// once.
std::vector<StatementId> cited_in(const std::vector<Citation>& cites, RegionSet regions);

/// Holds what the decision table says about findings. Every rule is tested. The class of the rules that hold which
/// stands first in Settling::order is the key, and the rules that decide for it (see decides) do.
struct Derivation {
  Urgency key = Urgency::not_covered;
  /// The answers that count as right. These are the key, any higher urgency that one deciding rule also accepts (or one
  /// that is also present, see Settling), and any lower urgency that all deciding rules also accept. A not-covered key
  /// accepts nothing else.
  UrgencySet accepted;
  std::vector<RuleId> deciding;           ///< in the order of the table
  std::vector<RuleId> also_present;       ///< rules of lower urgency that hold too, except those of not-covered
  std::vector<StatementId> cites;         ///< what the deciding rules cite for the treated regions, each once
  std::vector<ResolutionId> resolutions;  ///< of the deciding rules, each once
};

/// Derives the key of findings. The findings must be valid (see find_invalid). When no rule holds, the key is
/// not_covered and nothing decides; verify() shows that the shipped table has no such combination.
Derivation derive(const Guidance& guidance, const Findings& findings);

}  // namespace nc::guidance
