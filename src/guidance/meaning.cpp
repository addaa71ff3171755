#include "guidance/meaning.hpp"

#include <cstdint>

#include "support/field_text.hpp"
#include "support/sha256.hpp"

namespace nc::guidance {
namespace {

void add_count(FieldText& text, std::size_t count) {
  text.add(static_cast<std::int64_t>(count));
}

void add_regions(FieldText& text, RegionSet regions) {
  for (std::size_t i = 0; i < region_count; ++i)
    text.add(std::int64_t{regions.contains(static_cast<Region>(i))});
}

void add_urgencies(FieldText& text, UrgencySet urgencies) {
  for (const Urgency urgency : urgencies.members())
    text.add(to_text(urgency));
  text.add("");
}

void add_conditions(FieldText& text, const std::vector<Condition>& conditions) {
  add_count(text, conditions.size());
  for (const Condition& condition : conditions) {
    for (const std::uint8_t allowed : condition.allowed)
      text.add(std::int64_t{allowed});
    text.add(condition.hours_above).add(condition.hours_up_to);
  }
}

void add_rule(FieldText& text, const DecisionRule& rule) {
  text.add(rule.id.text()).add(to_text(rule.urgency));
  add_urgencies(text, rule.also_accepted);
  add_conditions(text, rule.any_of);
  text.add(static_cast<std::int64_t>(rule.strength));
  // What the first edition did not have is only named where it is there: records keep the hash that an edition had.
  if (!rule.decides_beside.empty()) {
    text.add("decides_beside");
    add_urgencies(text, rule.decides_beside);
  }
  if (!rule.no_credit_for.empty()) {
    text.add("no_credit_for");
    add_urgencies(text, rule.no_credit_for);
  }
}

/// Adds nothing for the order of the first edition, whose meaning must stay what it was.
void add_settling(FieldText& text, const Settling& settling) {
  if (settling.order == Settling{}.order && !settling.higher_by_any_matching) return;
  for (const Urgency urgency : settling.order)
    text.add(to_text(urgency));
  text.add(std::int64_t{settling.higher_by_any_matching});
}

void add_row(FieldText& text, const AdviceRow& row) {
  add_urgencies(text, row.keys);
  add_regions(text, row.regions);
  add_conditions(text, row.findings);
  text.add_ids(row.deciding);
  text.add(row.question ? row.question->text() : std::string());
  add_count(text, row.required.size());
  for (const AdviceRow::Required& required : row.required) {
    text.add_ids(required.one_of);
    text.add(std::int64_t{required.critical}).add(std::int64_t{required.scored});
  }
  text.add_ids(row.acceptable);
  text.add_ids(row.contrary);
  text.add_ids(row.harmful);
  text.add(std::int64_t{row.lung_warning});
  if (row.not_covered.empty()) return;  // as in the first edition, whose meaning must stay what it was
  text.add("not covered");
  text.add_ids(row.not_covered);
}

void add_sheet(FieldText& text, const SheetPolicy& sheet) {
  text.add("sheet");
  text.add_ids(sheet.always);
  text.add_ids(sheet.draw_from);
  add_count(text, sheet.drawn);
  add_count(text, sheet.drawn_wrong);
  add_count(text, sheet.most_chosen);
  add_count(text, sheet.additions.size());
  for (const SheetPolicy::Addition& addition : sheet.additions) {
    text.add(addition.question ? addition.question->text() : std::string());
    add_regions(text, addition.regions);
    text.add_ids(addition.items);
  }
  add_count(text, sheet.groups.size());
  for (const SheetPolicy::Group& group : sheet.groups)
    text.add_ids(group.items);
}

void add_matrix(FieldText& text, const ScoringPolicy& policy) {
  for (const auto& row : policy.matrix) {
    for (const ScoringPolicy::Cell& cell : row) {
      text.add_real(cell.credit).add_real(cell.credit_if_accepted).add(std::int64_t{cell.unsafe});
      text.add(std::int64_t{cell.critical_miss}).add(std::int64_t{cell.unsafe_outside_lung_regions});
      if (cell.over_called) text.add("over_called");
      if (cell.needs_explicit_rule) text.add("needs_explicit_rule");
    }
  }
}

/// What the first edition did not have is only named where it is there: records keep the hash that an edition had.
void add_second_edition(FieldText& text, const ScoringPolicy& policy) {
  constexpr std::size_t of_first_edition = 2;
  if (policy.symptoms_asked_from != of_first_edition) {
    text.add("symptoms_asked_from");
    add_count(text, policy.symptoms_asked_from);
  }
  if (policy.unsafe_without_warning_below)
    text.add("unsafe_without_warning_below").add(to_text(*policy.unsafe_without_warning_below));
  if (policy.advice_by_class_given) text.add("by_class_given");
  if (policy.critical_miss_cap) text.add("critical_miss_cap").add_real(*policy.critical_miss_cap);
  if (policy.unsafe_cap) text.add("unsafe_cap").add_real(*policy.unsafe_cap);
}

void add_scoring(FieldText& text, const ScoringPolicy& policy) {
  text.add_real(policy.decision_weight).add_real(policy.symptoms_weight).add_real(policy.advice_weight);
  add_matrix(text, policy);
  add_regions(text, policy.lung_regions);
  for (const double mark : policy.certainty_right)
    text.add_real(mark);
  for (const double mark : policy.certainty_wrong)
    text.add_real(mark);
  text.add_real(policy.bonus_factor).add_real(policy.exam_cut).add(policy.exam_unsafe_allowed).add(policy.version);
  add_second_edition(text, policy);
}

}  // namespace

std::string meaning_hash(const Guidance& guidance) {
  FieldText text;
  text.add("guidance, first form");
  add_count(text, guidance.rules.size());
  for (const DecisionRule& rule : guidance.rules)
    add_rule(text, rule);
  add_settling(text, guidance.settling);
  add_count(text, guidance.advice.size());
  for (const AdviceItem& item : guidance.advice)
    text.add(item.id.text()).add(static_cast<std::int64_t>(item.kind));
  add_count(text, guidance.advice_rows.size());
  for (const AdviceRow& row : guidance.advice_rows)
    add_row(text, row);
  text.add_ids(guidance.questions);
  if (guidance.sheet) add_sheet(text, *guidance.sheet);
  add_scoring(text, guidance.scoring);
  return sha256_hex(text.text());
}

}  // namespace nc::guidance
