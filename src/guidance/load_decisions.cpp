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

/// Reports an accepted answer that would excuse a danger: emergency accepts only itself, contact never expected, and
/// not-covered nothing. This is a demand of the project on any decision table.
void check_acceptance(toml::Table& table, const DecisionRule& rule) {
  const UrgencySet& also = rule.also_accepted;
  const bool wrong = also.contains(rule.urgency) || also.contains(Urgency::not_covered) ||
                     (!also.empty() && (rule.urgency == Urgency::emergency || rule.urgency == Urgency::not_covered)) ||
                     (rule.urgency == Urgency::contact && also.contains(Urgency::expected));
  if (!wrong) return;
  table.file().report(unsafe_acceptance, table.file().place_of(*table.find("also_accepted")),
                      fmt::format("a rule of the class {} may not accept this", to_text(rule.urgency)),
                      "emergency and not-covered accept nothing else, contact never accepts expected");
}

bool read_strength(toml::Table& table) {
  const auto word = table.text("strength");
  if (word && *word != "explicit" && *word != "implied") {
    table.file().report_unknown_word(*table.find("strength"), "a strength", {"explicit", "implied"});
  }
  return word == "explicit";
}

void read_rule(toml::Table& table, Guidance& guidance) {
  DecisionRule rule;
  rule.id = RuleId(read_new_id(table, guidance.rules, "rule"));
  const auto urgency = read_urgency(table, "class");
  rule.urgency = urgency.value_or(Urgency::expected);
  rule.also_accepted = read_urgencies(table, "also_accepted");
  if (urgency) check_acceptance(table, rule);
  rule.says = table.text("says").value_or("");
  rule.explicit_in_documents = read_strength(table);
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
  for (toml::Table& table : root.tables("rule"))
    read_rule(table, guidance);
  for (toml::Table& table : root.tables("window"))
    read_window(table, guidance);
  read_finding_words(root, guidance);
  guidance.topic_words = read_terms(root, "topic");
  root.finish();
}

}  // namespace nc::guidance
