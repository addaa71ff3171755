#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "practice/session/model.hpp"

// The question 'which cue decided it', asked between Submit and the debrief. Its choices are derived from the guidance,
// never written by hand: the rules that decide the visit, and rules that do not.

namespace nc::practice {

struct Step;

/// One choice of the question 'which cue decided it'.
struct CueChoice {
  guidance::RuleId rule;  ///< never shown
  std::string text;       ///< the rule in plain words
};

/// The choices for one visit (0-based): at most two deciding rules and three that do not decide, in an order that
/// depends only on case, visit and rule, so that position gives nothing away. Distractors are, in this order, rules
/// that hold but are less urgent, rules of a neighbouring urgency that speak of what the patient has, other rules of a
/// neighbouring urgency, rules further away, and at last rules of the same urgency; never one that equally decides, and
/// never the text of another choice. Empty when the documents do not cover the visit, or fewer than three choices are
/// left.
std::vector<CueChoice> cue_choices(const guidance::Guidance& guidance, const cases::Case& the_case, std::size_t visit);

/// True when the rule is one of those that decide the visit.
bool decides(const guidance::Guidance& guidance, const cases::Case& the_case, std::size_t visit,
             const guidance::RuleId& rule);

/// True while the attempt waits for the answer: practice mode, the setting is on, the visit submitted last has choices,
/// and its cue was neither named nor passed over.
bool cue_is_open(const library::Content& content, const Settings& settings, const record::Attempt& attempt);

/// Gives the event for the visit submitted last and opens its debrief; an empty rule passes the question over.
void name_cue(Step& step, const guidance::RuleId& rule);

}  // namespace nc::practice
