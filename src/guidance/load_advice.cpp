#include <algorithm>

#include <fmt/format.h>

#include "guidance/load_parts.hpp"

namespace nc::guidance {
namespace {

AdviceKind read_kind(toml::Table& table) {
  const auto word = table.text("kind");
  if (word == "harmful") return AdviceKind::harmful;
  if (word == "contrary") return AdviceKind::contrary;
  if (word && *word != "helpful") {
    table.file().report_unknown_word(*table.find("kind"), "a kind of advice", {"helpful", "harmful", "contrary"});
  }
  return AdviceKind::helpful;
}

void read_item(toml::Table& table, Guidance& guidance) {
  AdviceItem item;
  item.id = AdviceId(read_new_id(table, guidance.advice, "advice"));
  item.kind = read_kind(table);
  item.text = table.text("text").value_or("");
  for (const ReadCitation& read : read_citations(table, "cites", guidance)) {
    const Statement& statement = *find_statement(guidance, read.citation.statement);
    if (!statement.use.supports_advice) {
      table.file().report(supports_without_use, table.file().place_of(*read.value),
                          fmt::format("'{}' may not support a point of advice", statement.id.text()),
                          "cite a statement whose use holds 'advice'");
    }
    item.cites.push_back(read.citation);
  }
  item.cites_deciding_rules = table.optional_boolean("cites_deciding_rules").value_or(false);
  if (item.cites.empty() && !item.cites_deciding_rules) {
    table.report_missing("cites", "every item of advice rests on a statement or goes against one");
  }
  table.finish();
  if (!item.id.empty()) guidance.advice.push_back(std::move(item));
}

/// The advice of a list, whose kind must fit: wrong lists hold no helpful items, right lists hold nothing else.
std::vector<AdviceId> read_advice_list(toml::Table& table, std::string_view key, const Guidance& guidance, bool wrong) {
  std::vector<AdviceId> result;
  for (const toml::Value* word : table.texts(key)) {
    const AdviceItem* item = find_advice(guidance, AdviceId(word->text));
    if (item == nullptr) {
      table.file().report_unknown_word(*word, "an advice item", ids_of(guidance.advice));
      continue;
    }
    result.push_back(item->id);
    if ((item->kind != AdviceKind::helpful) == wrong) continue;
    table.file().report(wrong_kind_of_advice, table.file().place_of(*word),
                        fmt::format("'{}' is {} in the library and may not be listed under '{}'", word->text,
                                    wrong ? "helpful" : "harmful or contrary", key));
  }
  return result;
}

std::optional<QuestionId> read_question(toml::Table& table, const Guidance& guidance) {
  const auto word = table.optional_text("question");
  if (!word) return std::nullopt;
  const QuestionId id(*word);
  const auto& known = guidance.questions;
  if (std::find(known.begin(), known.end(), id) != known.end()) return id;
  std::vector<std::string> words;
  for (const QuestionId& question : known)
    words.push_back(question.text());
  table.file().report_unknown_word(*table.find("question"), "a question of this file", words);
  return id;
}

void read_required(toml::Table& table, const Guidance& guidance, AdviceRow& row) {
  for (toml::Table& point : table.tables("required")) {
    AdviceRow::Required required;
    required.one_of = read_advice_list(point, "one_of", guidance, false);
    required.critical = point.optional_boolean("critical").value_or(false);
    required.scored = point.optional_boolean("scored").value_or(true);
    if (required.one_of.empty()) point.report_missing("one_of", "name the advice that earns the point");
    point.finish();
    row.required.push_back(std::move(required));
  }
}

void read_row(toml::Table& table, Guidance& guidance) {
  AdviceRow row;
  row.id = table.text("id").value_or("");
  row.keys = read_urgencies(table, "keys");
  row.regions = read_regions(table, "regions");
  row.deciding = read_ids(table, "deciding", guidance.rules, "a rule");
  row.question = read_question(table, guidance);
  row.acceptable = read_advice_list(table, "acceptable", guidance, false);
  row.contrary = read_advice_list(table, "contrary", guidance, true);
  row.harmful = read_advice_list(table, "harmful", guidance, true);
  row.lung_warning = table.optional_boolean("lung_warning").value_or(false);
  row.findings = read_conditions(table, "when");
  read_required(table, guidance, row);
  table.finish();
  for (const AdviceRow& other : guidance.advice_rows) {
    if (other.id == row.id && !row.id.empty()) {
      table.file().report(duplicate_id, table.file().place_of(*table.find("id")),
                          fmt::format("row '{}' is defined twice", row.id));
    }
  }
  guidance.advice_rows.push_back(std::move(row));
}

}  // namespace

void read_advice(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  for (const toml::Value* word : root.texts("questions"))
    guidance.questions.emplace_back(word->text);
  guidance.question_words = read_terms(root, "question");
  for (toml::Table& table : root.tables("advice"))
    read_item(table, guidance);
  for (toml::Table& table : root.tables("row"))
    read_row(table, guidance);
  root.finish();
}

}  // namespace nc::guidance
