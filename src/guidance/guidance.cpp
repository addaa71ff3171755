#include "guidance/guidance.hpp"

#include <algorithm>
#include <set>

namespace nc::guidance {
namespace {

template <class Item, class Id>
const Item* find_by_id(const std::vector<Item>& items, const Id& id) {
  const auto found = std::find_if(items.begin(), items.end(), [&id](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Document* find_document(const Guidance& guidance, const DocumentId& id) {
  return find_by_id(guidance.documents, id);
}

const Statement* find_statement(const Guidance& guidance, const StatementId& id) {
  return find_by_id(guidance.statements, id);
}

const Resolution* find_resolution(const Guidance& guidance, const ResolutionId& id) {
  return find_by_id(guidance.resolutions, id);
}

const Gap* find_gap(const Guidance& guidance, const GapId& id) {
  return find_by_id(guidance.gaps, id);
}

const DecisionRule* find_rule(const Guidance& guidance, const RuleId& id) {
  return find_by_id(guidance.rules, id);
}

const AdviceItem* find_advice(const Guidance& guidance, const AdviceId& id) {
  return find_by_id(guidance.advice, id);
}

std::string_view to_text(RuleStrength strength) {
  switch (strength) {
    case RuleStrength::implied:
      return "implied";
    case RuleStrength::explicit_sign:
      return "explicit-sign";
    case RuleStrength::explicit_rule:
      break;
  }
  return "explicit";
}

bool is_explicit(const DecisionRule& rule) {
  return rule.strength != RuleStrength::implied;
}

bool decides(const DecisionRule& rule, Urgency key) {
  return rule.urgency == key || rule.decides_beside.contains(key);
}

std::string_view plain_words(const Guidance& guidance, Finding finding) {
  const std::string& name = guidance.finding_words[static_cast<std::size_t>(finding)].name;
  return name.empty() ? to_text(finding) : std::string_view(name);
}

std::string_view plain_words(const Guidance& guidance, Finding finding, std::uint8_t value) {
  const std::string& words = guidance.finding_words[static_cast<std::size_t>(finding)].values.at(value);
  return words.empty() ? to_text(finding, value) : std::string_view(words);
}

std::vector<DocumentId> documents_of(const Guidance& guidance, const std::vector<StatementId>& statements) {
  std::set<DocumentId> cited;
  for (const StatementId& id : statements) {
    const Statement* statement = find_statement(guidance, id);
    if (statement != nullptr) cited.insert(statement->document);
  }
  std::vector<DocumentId> result;
  for (const Document& document : guidance.documents) {
    if (cited.count(document.id) != 0) result.push_back(document.id);
  }
  return result;
}

}  // namespace nc::guidance
