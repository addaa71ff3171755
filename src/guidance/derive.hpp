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

/// One required point of advice.
struct RequiredAdvice {
  std::vector<AdviceId> one_of;
  bool critical = false;
  bool scored = true;
  bool lung_warning = false;
};

/// The advice table applied to a visit. An item is in at most one of the lists: required wins over wrong, wrong over
/// acceptable.
struct AdvicePlan {
  std::vector<RequiredAdvice> required;
  std::vector<AdviceId> acceptable;
  std::vector<AdviceId> contrary;
  std::vector<AdviceId> harmful;
};

/// Findings (union of the visit), their derivation and the patient's questions to the advice plan.
AdvicePlan derive_advice(const Guidance& guidance, const Findings& findings, const Derivation& derivation,
                         const std::vector<QuestionId>& questions);

/// Statements an advice item rests on (or goes against) in a visit: its own, filtered by region, and those of the
/// deciding rules where it says so.
std::vector<StatementId> advice_cites(const Guidance& guidance, const AdviceItem& item, const Findings& findings,
                                      const Derivation& derivation);

}  // namespace nc::guidance
