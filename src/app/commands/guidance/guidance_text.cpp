#include "app/commands/guidance/guidance_text.hpp"

#include <algorithm>

#include "app/commands/guidance/condition_text.hpp"
#include "app/commands/guidance/id_texts.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using nlohmann::ordered_json;

std::vector<std::string> words_of(guidance::UrgencySet set) {
  std::vector<std::string> result;
  for (const guidance::Urgency urgency : set.members())
    result.emplace_back(to_text(urgency));
  return result;
}

std::vector<std::string> words_of(guidance::RegionSet set) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < guidance::region_count; ++i) {
    if (set.contains(static_cast<guidance::Region>(i))) result.emplace_back(to_text(static_cast<guidance::Region>(i)));
  }
  return result;
}

std::vector<std::string> words_of(const guidance::StatementUse& use) {
  std::vector<std::string> result;
  if (use.decides_class) result.emplace_back("class");
  if (use.supports_advice) result.emplace_back("advice");
  if (use.feedback_only) result.emplace_back("feedback");
  if (use.outside_scope) result.emplace_back("outside");
  return result;
}

std::string file_of(const guidance::Guidance& guidance, const guidance::DocumentId& id) {
  const guidance::Document* document = find_document(guidance, id);
  return document == nullptr ? std::string() : document->file;
}

ordered_json citations(const guidance::Guidance& guidance, const std::vector<guidance::Citation>& cites) {
  ordered_json result = ordered_json::array();
  for (const guidance::Citation& citation : cites) {
    ordered_json one;
    one["statement"] = citation.statement.text();
    if (const auto* statement = find_statement(guidance, citation.statement)) {
      one["document"] = statement->document.text();
      one["file"] = file_of(guidance, statement->document);
      one["place"] = statement->place;
      one["text"] = statement->text;
    }
    if (!citation.regions.empty()) one["regions"] = words_of(citation.regions);
    result.push_back(std::move(one));
  }
  return result;
}

bool is_cited(const std::vector<guidance::Citation>& cites, const guidance::StatementId& id) {
  return std::any_of(cites.begin(), cites.end(),
                     [&id](const guidance::Citation& citation) { return citation.statement == id; });
}

/// The ids of the rules or advice items that cite a statement.
template <class Item>
std::vector<std::string> cited_by(const std::vector<Item>& items, const guidance::StatementId& id) {
  std::vector<std::string> result;
  for (const Item& item : items) {
    if (is_cited(item.cites, id)) result.push_back(item.id.text());
  }
  return result;
}

ordered_json describe(const guidance::Guidance& guidance, const guidance::Document& document) {
  ordered_json out{{"kind", "document"},
                   {"id", document.id.text()},
                   {"file", document.file},
                   {"title", document.title},
                   {"description", document.description}};
  std::vector<std::string> statements;
  for (const guidance::Statement& statement : guidance.statements) {
    if (statement.document == document.id) statements.push_back(statement.id.text());
  }
  out["statements"] = statements;
  return out;
}

ordered_json describe(const guidance::Guidance& guidance, const guidance::Statement& statement) {
  return {{"kind", "statement"},
          {"id", statement.id.text()},
          {"text", statement.text},
          {"document", statement.document.text()},
          {"file", file_of(guidance, statement.document)},
          {"place", statement.place},
          {"category", statement.category},
          {"values", statement.values},
          {"region", statement.region},
          {"strength", statement.strength},
          {"use", words_of(statement.use)},
          {"families", statement.families},
          {"cited_by_rules", cited_by(guidance.rules, statement.id)},
          {"cited_by_advice", cited_by(guidance.advice, statement.id)}};
}

ordered_json describe(const guidance::Guidance& guidance, const guidance::Resolution& resolution) {
  ordered_json positions = ordered_json::object();
  for (const auto& [document, position] : resolution.positions)
    positions[document.text()] = position;
  std::vector<std::string> rules;
  for (const guidance::DecisionRule& rule : guidance.rules) {
    const auto& all = rule.resolutions;
    if (std::find(all.begin(), all.end(), resolution.id) != all.end()) rules.push_back(rule.id.text());
  }
  ordered_json out{
      {"kind", "resolution"},   {"id", resolution.id.text()},      {"question", resolution.question},
      {"positions", positions}, {"decision", resolution.decision}, {"equally_right", resolution.equally_right},
      {"rules", rules}};
  if (!resolution.learners.empty()) out["learners"] = resolution.learners;
  return out;
}

ordered_json describe(const guidance::Guidance&, const guidance::Gap& gap) {
  return {{"kind", "gap"}, {"id", gap.id.text()}, {"text", gap.text}, {"rules", texts_of(gap.rules)}};
}

ordered_json describe(const guidance::Guidance& guidance, const guidance::DecisionRule& rule) {
  std::vector<std::string> conditions;
  for (const guidance::Condition& condition : rule.any_of)
    conditions.push_back(to_words(condition));
  ordered_json out{{"kind", "rule"},
                   {"id", rule.id.text()},
                   {"class", to_text(rule.urgency)},
                   {"also_accepted", words_of(rule.also_accepted)},
                   {"says", rule.says},
                   {"strength", to_text(rule.strength)},
                   {"when", conditions},
                   {"cites", citations(guidance, rule.cites)},
                   {"resolutions", texts_of(rule.resolutions)}};
  if (!rule.decides_beside.empty()) out["decides_beside"] = words_of(rule.decides_beside);
  if (!rule.no_credit_for.empty()) out["no_credit_for"] = words_of(rule.no_credit_for);
  return out;
}

ordered_json describe(const guidance::Guidance& guidance, const guidance::AdviceItem& item) {
  const bool helpful = item.kind == guidance::AdviceKind::helpful;
  const bool harmful = item.kind == guidance::AdviceKind::harmful;
  return {{"kind", "advice"},
          {"id", item.id.text()},
          {"text", item.text},
          {"sort", helpful   ? "helpful"
                   : harmful ? "harmful"
                             : "contrary"},
          {helpful ? "cites" : "goes_against", citations(guidance, item.cites)},
          {"cites_deciding_rules", item.cites_deciding_rules}};
}

template <class Item>
ordered_json lines_of(const std::vector<Item>& items, const std::string Item::*text) {
  ordered_json result = ordered_json::object();
  for (const Item& item : items)
    result[item.id.text()] = item.*text;
  return result;
}

}  // namespace

std::optional<ordered_json> describe_item(const guidance::Guidance& guidance, const std::string& id) {
  if (const auto* found = find_document(guidance, guidance::DocumentId(id))) return describe(guidance, *found);
  if (const auto* found = find_statement(guidance, guidance::StatementId(id))) return describe(guidance, *found);
  if (const auto* found = find_resolution(guidance, guidance::ResolutionId(id))) return describe(guidance, *found);
  if (const auto* found = find_gap(guidance, guidance::GapId(id))) return describe(guidance, *found);
  if (const auto* found = find_rule(guidance, guidance::RuleId(id))) return describe(guidance, *found);
  if (const auto* found = find_advice(guidance, guidance::AdviceId(id))) return describe(guidance, *found);
  return std::nullopt;
}

ordered_json describe_all(const guidance::Guidance& guidance) {
  return {{"documents", lines_of(guidance.documents, &guidance::Document::title)},
          {"statements", lines_of(guidance.statements, &guidance::Statement::text)},
          {"resolutions", lines_of(guidance.resolutions, &guidance::Resolution::question)},
          {"gaps", lines_of(guidance.gaps, &guidance::Gap::text)},
          {"rules", lines_of(guidance.rules, &guidance::DecisionRule::says)},
          {"advice", lines_of(guidance.advice, &guidance::AdviceItem::text)}};
}

std::optional<std::string> nearest_id(const guidance::Guidance& guidance, const std::string& id) {
  std::vector<std::string> ids;
  const ordered_json all = describe_all(guidance);
  for (const auto& group : all) {
    for (const auto& [known, text] : group.items())
      ids.push_back(known);
  }
  return nearest(id, ids);
}

}  // namespace nc::app
