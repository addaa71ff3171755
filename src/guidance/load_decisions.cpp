#include <algorithm>

#include <fmt/format.h>

#include "guidance/load_parts.hpp"

namespace nc::guidance {
namespace {

/// True for a statement whose region names places ('chest, back') rather than any region ('any, emphasised near
/// torso').
bool names_regions(const Statement& statement) {
  return !statement.region.empty() && statement.region.rfind("any", 0) != 0;
}

void check_citation(toml::File& file, const Guidance& guidance, const DecisionRule& rule, const ReadCitation& read) {
  const Statement& statement = *find_statement(guidance, read.citation.statement);
  if (!statement.use.decides_class && !statement.use.supports_advice) {
    file.report(
        decides_without_use, file.place_of(*read.value),
        fmt::format("'{}' may not be scored, so rule '{}' may not rest on it", statement.id.text(), rule.id.text()));
  }
  if (rule.urgency == Urgency::emergency && names_regions(statement) && read.citation.regions.empty()) {
    file.report(region_filter_missing, file.place_of(*read.value),
                fmt::format("'{}' speaks of certain regions only ({})", statement.id.text(), statement.region),
                fmt::format("write {{ id = \"{}\", regions = […] }}", statement.id.text()));
  }
}

void read_rule_citations(toml::Table& table, const Guidance& guidance, DecisionRule& rule) {
  bool has_basis = false;
  for (const ReadCitation& read : read_citations(table, "cites", guidance)) {
    check_citation(table.file(), guidance, rule, read);
    has_basis = has_basis || find_statement(guidance, read.citation.statement)->use.decides_class;
    rule.cites.push_back(read.citation);
  }
  if (!has_basis) {
    table.file().report(rule_without_basis, table.place(),
                        fmt::format("rule '{}' cites no statement that may decide a class", rule.id.text()),
                        "cite a statement whose use holds 'class'");
  }
}

/// True when a rule of not-covered accepts a class that is not above each of those beside which it decides.
bool accepts_too_little(const DecisionRule& rule) {
  const std::vector<Urgency> beside = rule.decides_beside.members();
  const std::vector<Urgency> also = rule.also_accepted.members();
  if (beside.empty()) return !also.empty();
  return !also.empty() && also.front() <= beside.back();
}

/// Reports an accepted answer that would excuse a danger: emergency accepts only itself, contact never expected, and
/// not-covered only more caution beside another class. This is a demand of the project on any decision table.
void check_acceptance(toml::Table& table, const DecisionRule& rule) {
  const UrgencySet& also = rule.also_accepted;
  const bool wrong = also.contains(rule.urgency) || also.contains(Urgency::not_covered) ||
                     (!also.empty() && rule.urgency == Urgency::emergency) ||
                     (rule.urgency == Urgency::not_covered && accepts_too_little(rule)) ||
                     (rule.urgency == Urgency::contact && also.contains(Urgency::expected));
  if (!wrong) return;
  table.file().report(
      unsafe_acceptance, table.file().place_of(*table.find("also_accepted")),
      fmt::format("a rule of the class {} may not accept this", to_text(rule.urgency)),
      "emergency accepts nothing else, contact never accepts expected, and not-covered only a class above "
      "those of its 'decides_beside'");
}

RuleStrength read_strength(toml::Table& table) {
  const auto word = table.text("strength");
  if (word == "explicit") return RuleStrength::explicit_rule;
  if (word == "explicit-sign") return RuleStrength::explicit_sign;
  if (word && *word != "implied") {
    table.file().report_unknown_word(*table.find("strength"), "a strength", {"explicit", "explicit-sign", "implied"});
  }
  return RuleStrength::implied;
}

/// Returns false when a class is missing, or when one stands above another that it must not hide.
bool is_safe_order(const std::vector<Urgency>& order) {
  const auto place = [&order](Urgency urgency) { return std::find(order.begin(), order.end(), urgency); };
  for (const Urgency urgency : Settling{}.order) {
    if (place(urgency) == order.end()) return false;
  }
  return order.size() == Settling{}.order.size() && place(Urgency::emergency) < place(Urgency::contact) &&
         place(Urgency::contact) < place(Urgency::monitor) && place(Urgency::monitor) < place(Urgency::expected) &&
         place(Urgency::contact) < place(Urgency::not_covered);
}

void read_order(toml::Table& root, Settling& settling) {
  const toml::Value* list = root.find("order");
  if (list == nullptr) return;
  std::vector<Urgency> order;
  for (const toml::Value* word : root.texts("order")) {
    if (const auto urgency = parse_urgency(word->text)) order.push_back(*urgency);
  }
  if (is_safe_order(order)) {
    std::copy(order.begin(), order.end(), settling.order.begin());
    return;
  }
  root.file().report(wrong_order, root.file().place_of(*list),
                     "'order' must name every class once, and may put none above one that is more urgent",
                     "write emergency, contact, monitor and expected in this order, with not-covered after contact");
}

void read_settling(toml::Table& root, Settling& settling) {
  read_order(root, settling);
  const auto higher = root.optional_text("higher_accepted_by");
  settling.higher_by_any_matching = higher == "any-matching";
  if (!higher || *higher == "any-matching" || *higher == "any-deciding") return;
  root.file().report_unknown_word(*root.find("higher_accepted_by"), "a way to accept a higher class",
                                  {"any-deciding", "any-matching"});
}

void read_rule(toml::Table& table, Guidance& guidance) {
  DecisionRule rule;
  rule.id = RuleId(read_new_id(table, guidance.rules, "rule"));
  const auto urgency = read_urgency(table, "class");
  rule.urgency = urgency.value_or(Urgency::expected);
  rule.decides_beside = read_urgencies(table, "decides_beside");
  rule.also_accepted = read_urgencies(table, "also_accepted");
  rule.no_credit_for = read_urgencies(table, "no_credit_for");
  if (urgency) check_acceptance(table, rule);
  rule.says = table.text("says").value_or("");
  rule.strength = read_strength(table);
  read_rule_citations(table, guidance, rule);
  rule.resolutions = read_ids(table, "resolutions", guidance.resolutions, "a resolution");
  rule.any_of = read_conditions(table, "when");
  if (rule.any_of.empty()) {
    table.file().report(empty_rule, table.place(),
                        fmt::format("rule '{}' has no condition and never holds", rule.id.text()),
                        "add [[rule.when]] with the findings it needs");
  }
  table.finish();
  if (!rule.id.empty()) guidance.rules.push_back(std::move(rule));
}

void read_window(toml::Table& table, Guidance& guidance) {
  constexpr int longest = 100000;
  TimeWindow window;
  window.label = table.text("label").value_or("");
  window.above_hours = static_cast<int>(table.integer("above", 0, longest).value_or(0));
  window.up_to_hours = static_cast<int>(table.integer("up_to", 1, longest).value_or(longest));
  for (const ReadCitation& read : read_citations(table, "cites", guidance))
    window.cites.push_back(read.citation.statement);
  table.finish();
  const int expected_start = guidance.windows.empty() ? 0 : guidance.windows.back().up_to_hours;
  if (window.above_hours != expected_start || window.up_to_hours <= window.above_hours) {
    table.file().report(window_gap, table.place(),
                        fmt::format("this window runs from {} to {} h, but it must begin at {} h and end later",
                                    window.above_hours, window.up_to_hours, expected_start));
  }
  guidance.windows.push_back(std::move(window));
}

}  // namespace

void read_decisions(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  read_settling(root, guidance.settling);
  for (toml::Table& table : root.tables("rule"))
    read_rule(table, guidance);
  for (toml::Table& table : root.tables("window"))
    read_window(table, guidance);
  read_finding_words(root, guidance);
  guidance.topic_words = read_terms(root, "topic");
  root.finish();
}

}  // namespace nc::guidance
