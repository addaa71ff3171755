#pragma once

#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// True when every part of the condition holds.
bool holds(const Condition& condition, const Findings& findings);
/// True when any of the conditions holds; false for none.
bool holds_any(const std::vector<Condition>& conditions, const Findings& findings);

/// The statements of citations that count for the treated regions, in order, without repeats.
std::vector<StatementId> cited_in(const std::vector<Citation>& cites, RegionSet regions);

/// What the decision table makes of findings. Hit policy: every rule is tested, the highest class wins, all rules of
/// that class decide.
struct Derivation {
  Urgency key = Urgency::not_covered;
  UrgencySet accepted;  ///< the key, any higher class one deciding rule accepts, a lower one only if all accept it
  std::vector<RuleId> deciding;      ///< in table order
  std::vector<RuleId> also_present;  ///< lower matches, in table order
  std::vector<StatementId> cites;    ///< of the deciding rules, filtered by region, without repeats, in table order
  std::vector<ResolutionId> resolutions;  ///< of the deciding rules, without repeats
};

/// Derives the class of valid findings. For findings no rule matches, `deciding` is empty and the key not_covered
/// (the shipped table has no such combination; `verify` proves it).
Derivation derive(const Guidance& guidance, const Findings& findings);

}  // namespace nc::guidance
