#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "practice/session/model.hpp"

// The question which cue decided a visit. It is asked between Submit and the debrief. A cue is a rule of the decision
// table in plain words. The choices are derived from the guidance and never written by hand: rules that decide the
// visit, and rules that do not.

namespace nc::practice {

struct Step;

/// One choice of the question.
struct CueChoice {
  guidance::RuleId rule;  ///< never shown, because it would tell
  std::string text;       ///< the rule in plain words
};

/// Returns the choices for one visit (from 0): at most two rules that decide it and three that do not. Their order
/// depends only on case, visit and rule, so that a position gives nothing away.
/// The rules that do not decide are taken in this order: rules that hold but are less urgent, rules of a neighbouring
/// urgency about something that the patient has, other rules of a neighbouring urgency, rules of an urgency further
/// away, and at last rules of the same urgency. A rule that also decides is never among them, and no two choices have
/// the same text. Returns nothing when the documents do not cover the visit, or when fewer than three choices are left.
std::vector<CueChoice> cue_choices(const guidance::Guidance& guidance, const cases::Case& the_case, std::size_t visit);

/// Returns true when the rule is one of those that decide the visit (from 0).
bool decides(const guidance::Guidance& guidance, const cases::Case& the_case, std::size_t visit,
             const guidance::RuleId& rule);

/// Returns true while the question waits for an answer. This is so in practice mode, when the setting is on, the visit
/// submitted last has choices, and its cue was neither named nor skipped.
bool cue_is_open(const Model& model, const record::Attempt& attempt);

/// Gives the event that names the cue of the visit submitted last, and opens its debrief. An empty rule skips the
/// question.
void name_cue(Step& step, const guidance::RuleId& rule);

}  // namespace nc::practice
