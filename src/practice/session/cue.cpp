#include "practice/session/cue.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "practice/session/grounds.hpp"
#include "support/random.hpp"

namespace nc::practice {
namespace {

using guidance::DecisionRule;
using guidance::Guidance;
using guidance::RuleId;
using guidance::Urgency;

constexpr std::size_t most_deciding = 2;
constexpr std::size_t most_distractors = 3;
constexpr std::size_t least_choices = 3;

bool holds(const std::vector<RuleId>& list, const RuleId& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

/// True when a condition of the rule asks for a finding that the patient has.
bool speaks_of(const DecisionRule& rule, const guidance::Findings& findings) {
  for (const guidance::Condition& condition : rule.any_of) {
    for (std::size_t at = 0; at < guidance::finding_count; ++at) {
      const bool asks_for_more = (condition.allowed[at] & 1U) == 0;  // the default value would not do
      if (asks_for_more && findings.values[at] != 0) {
        return true;
      }
    }
  }
  return false;
}

/// How far a distractor stands from what is preferred; the least first.
int distance(const DecisionRule& rule, const guidance::Derivation& decision, const guidance::Findings& findings) {
  if (holds(decision.also_present, rule.id)) {
    return 0;
  }
  const int steps = std::abs(static_cast<int>(rule.urgency) - static_cast<int>(decision.key));
  if (steps == 0) {
    return 5;
  }
  if (steps > 1) {
    return 4;
  }
  return speaks_of(rule, findings) ? 1 : 2;
}

/// A rule that the documents give no class for is no cue, also where it decides beside others.
bool is_cue(const DecisionRule& rule) {
  return rule.urgency != Urgency::not_covered;
}

bool may_distract(const DecisionRule& rule, const guidance::Derivation& decision) {
  return !holds(decision.deciding, rule.id) && is_cue(rule);
}

/// The order of rules in one visit, another one for each purpose.
class Order {
 public:
  Order(const cases::CaseId& id, std::size_t visit, std::string_view purpose)
      : prefix_(id.text() + '/' + std::to_string(visit) + '/' + std::string(purpose) + '/') {}
  std::uint64_t of(const RuleId& rule) const { return stable_hash(prefix_ + rule.text()); }

 private:
  std::string prefix_;
};

bool add_choice(std::vector<CueChoice>& choices, const DecisionRule& rule) {
  const bool said = std::any_of(choices.begin(), choices.end(),
                                [&rule](const CueChoice& choice) { return choice.text == rule.says; });
  if (!said) {
    choices.push_back({rule.id, rule.says});
  }
  return !said;
}

std::vector<const DecisionRule*> distractors(const Guidance& guidance, const guidance::Derivation& decision,
                                             const guidance::Findings& findings, const Order& order) {
  std::vector<const DecisionRule*> rules;
  for (const DecisionRule& rule : guidance.rules) {
    if (may_distract(rule, decision)) {
      rules.push_back(&rule);
    }
  }
  std::stable_sort(rules.begin(), rules.end(), [&](const DecisionRule* a, const DecisionRule* b) {
    const std::pair here{distance(*a, decision, findings), order.of(a->id)};
    return here < std::pair{distance(*b, decision, findings), order.of(b->id)};
  });
  return rules;
}

}  // namespace

std::vector<CueChoice> cue_choices(const Guidance& guidance, const cases::Case& the_case, std::size_t visit) {
  const guidance::Findings findings = cases::visit_findings(the_case, the_case.visits[visit]);
  const guidance::Derivation decision = guidance::derive(guidance, findings);
  std::vector<CueChoice> choices;
  if (decision.key == Urgency::not_covered) {
    return choices;
  }
  for (const RuleId& id : decision.deciding) {
    const DecisionRule& rule = *find_rule(guidance, id);
    if (choices.size() < most_deciding && is_cue(rule)) {
      add_choice(choices, rule);
    }
  }
  std::size_t added = 0;
  for (const DecisionRule* rule : distractors(guidance, decision, findings, Order(the_case.id, visit, "chosen"))) {
    if (added < most_distractors && add_choice(choices, *rule)) {
      ++added;
    }
  }
  if (added == 0 || choices.size() < least_choices) {
    return {};
  }
  const Order order(the_case.id, visit, "shown");
  std::sort(choices.begin(), choices.end(),
            [&order](const CueChoice& a, const CueChoice& b) { return order.of(a.rule) < order.of(b.rule); });
  return choices;
}

bool decides(const Guidance& guidance, const cases::Case& the_case, std::size_t visit, const RuleId& rule) {
  const guidance::Findings findings = cases::visit_findings(the_case, the_case.visits[visit]);
  return holds(guidance::derive(guidance, findings).deciding, rule);
}

bool cue_is_open(const Model& model, const record::Attempt& attempt) {
  const int visit = attempt.visits_submitted - 1;
  if (!model.settings.ask_cue || attempt.started.mode != record::Mode::practice || visit < 0 ||
      attempt.cues.count(visit) != 0) {
    return false;
  }
  const Grounds grounds = grounds_of(model, attempt);
  return grounds.whole() && !cue_choices(*grounds.guidance, *grounds.the_case, static_cast<std::size_t>(visit)).empty();
}

}  // namespace nc::practice
