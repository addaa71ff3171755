#include "guidance/compiled_table.hpp"

#include <algorithm>

namespace nc::guidance {
namespace {

constexpr std::size_t bits_per_word = 64;
constexpr std::array<Urgency, 4> ordered = {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

void insert(ConditionSet& set, std::size_t condition) {
  set[condition / bits_per_word] |= std::uint64_t{1} << (condition % bits_per_word);
}

bool contains(const ConditionSet& set, std::size_t condition) {
  return ((set[condition / bits_per_word] >> (condition % bits_per_word)) & 1U) != 0;
}

}  // namespace

void narrow(ConditionSet& set, const ConditionSet& other) {
  for (std::size_t i = 0; i < set.size(); ++i)
    set[i] &= other[i];
}

CompiledTable::CompiledTable(const Guidance& guidance) : settling_(guidance.settling) {
  for (std::size_t rule = 0; rule < guidance.rules.size(); ++rule) {
    for (const Condition& condition : guidance.rules[rule].any_of) {
      conditions_.push_back(&condition);
      rule_of_condition_.push_back(rule);
    }
  }
  words_ = conditions_.size() / bits_per_word + 1;
  of_class_.fill(ConditionSet(words_, 0));
  deciding_.fill(ConditionSet(words_, 0));
  accepting_.fill(ConditionSet(words_, 0));
  for (auto& values : by_value_)
    values.fill(ConditionSet(words_, 0));
  for (std::size_t i = 0; i < conditions_.size(); ++i) {
    const DecisionRule& rule = guidance.rules[rule_of_condition_[i]];
    insert(of_class_[static_cast<std::size_t>(rule.urgency)], i);
    for (const Urgency key : settling_.order) {
      if (decides(rule, key)) insert(deciding_[static_cast<std::size_t>(key)], i);
    }
    for (const Urgency urgency : rule.also_accepted.members())
      insert(accepting_[static_cast<std::size_t>(urgency)], i);
    for (std::size_t finding = 0; finding < finding_count; ++finding) {
      for (std::size_t value = 0; value < by_value_[finding].size(); ++value) {
        if (((unsigned{conditions_[i]->allowed[finding]} >> value) & 1U) != 0) insert(by_value_[finding][value], i);
      }
    }
  }
}

ConditionSet CompiledTable::allowing_hours(int hours) const {
  ConditionSet result(words_, 0);
  for (std::size_t i = 0; i < conditions_.size(); ++i) {
    if (hours > conditions_[i]->hours_above && hours <= conditions_[i]->hours_up_to) insert(result, i);
  }
  return result;
}

ConditionSet CompiledTable::matching(const Findings& findings) const {
  ConditionSet result = allowing_hours(findings.hours);
  for (std::size_t i = 0; i < finding_count; ++i)
    narrow(result, by_value_[i][findings.values[i]]);
  return result;
}

bool CompiledTable::holds_of(const ConditionSet& matching, Urgency urgency) const {
  const ConditionSet& own = of_class_[static_cast<std::size_t>(urgency)];
  for (std::size_t i = 0; i < words_; ++i) {
    if ((matching[i] & own[i]) != 0) return true;
  }
  return false;
}

CompiledTable::Resolved CompiledTable::resolve(const ConditionSet& matching) const {
  Resolved outcome;
  for (const Urgency urgency : settling_.order) {
    if (!holds_of(matching, urgency)) continue;
    if (!outcome.decided) {
      outcome.decided = true;
      outcome.key = urgency;
    } else if (urgency != Urgency::not_covered) {
      outcome.several_classes = true;
    }
  }
  outcome.accepted = accepted(outcome.key, matching);
  return outcome;
}

UrgencySet CompiledTable::accepted(Urgency key, const ConditionSet& matching) const {
  UrgencySet result;
  result.insert(key);
  if (key == Urgency::not_covered) return result;
  const ConditionSet& own = deciding(key);
  const ConditionSet& uncovered = of_class_[static_cast<std::size_t>(Urgency::not_covered)];
  for (const Urgency other : ordered) {
    const ConditionSet& accepting = accepting_[static_cast<std::size_t>(other)];
    bool any = false;
    bool every = true;
    for (std::size_t i = 0; i < words_; ++i) {
      const std::uint64_t raising = settling_.higher_by_any_matching ? own[i] | ~uncovered[i] : own[i];
      any = any || (matching[i] & raising & accepting[i]) != 0;
      every = every && (matching[i] & own[i] & ~accepting[i]) == 0;
    }
    if (other > key ? any : every) result.insert(other);
  }
  return result;
}

bool CompiledTable::has_rule(const ConditionSet& set, std::size_t rule) const {
  for (std::size_t i = 0; i < conditions_.size(); ++i) {
    if (rule_of_condition_[i] == rule && contains(set, i)) return true;
  }
  return false;
}

}  // namespace nc::guidance
