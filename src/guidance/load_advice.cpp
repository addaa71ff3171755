#include <algorithm>

#include <fmt/format.h>

#include "guidance/load_parts.hpp"
#include "support/text.hpp"

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
std::vector<AdviceId> read_advice_of_kind(toml::Table& table, std::string_view key, const Guidance& guidance,
                                          bool wrong) {
  std::vector<AdviceId> result = read_ids(table, key, guidance.advice, "an advice item");
  for (const toml::Value* word : words_in(table, key)) {
    const AdviceItem* item = find_advice(guidance, AdviceId(word->text));
    if (item == nullptr || (item->kind != AdviceKind::helpful) == wrong) continue;
    table.file().report(wrong_kind_of_advice, table.file().place_of(*word),
                        fmt::format("'{}' is {} in the library and may not be listed under '{}'", word->text,
                                    wrong ? "helpful" : "harmful or contrary", key));
  }
  return result;
}

/// A list of a row. Where all items may be offered everywhere, their kind does not say what they are worth: reassurance
/// is wrong beside a warning sign.
std::vector<AdviceId> read_verdict(toml::Table& table, std::string_view key, const Guidance& guidance, bool wrong) {
  if (guidance.sheet) return read_ids(table, key, guidance.advice, "an advice item");
  return read_advice_of_kind(table, key, guidance, wrong);
}

void read_required(toml::Table& table, const Guidance& guidance, AdviceRow& row) {
  for (toml::Table& point : table.tables("required")) {
    AdviceRow::Required required;
    required.one_of = read_advice_of_kind(point, "one_of", guidance, false);
    required.critical = point.optional_boolean("critical").value_or(false);
    required.scored = point.optional_boolean("scored").value_or(true);
    if (required.one_of.empty()) point.report_missing("one_of", "name the advice that earns the point");
    check_point_is_offered(point, guidance, row, required.one_of);
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
  row.acceptable = read_verdict(table, "acceptable", guidance, false);
  row.contrary = read_verdict(table, "contrary", guidance, true);
  row.harmful = read_verdict(table, "harmful", guidance, true);
  row.not_covered = read_ids(table, "not_covered", guidance.advice, "an advice item");
  row.beside = read_ids(table, "beside", guidance.advice, "an advice item");
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

/// Whether a row gives the item a verdict under the class, whatever the findings are and whatever the patient asks.
bool always_judges(const AdviceRow& row, Urgency urgency, const AdviceId& item) {
  if (!row.keys.empty() && !row.keys.contains(urgency)) return false;
  if (!row.regions.empty() || !row.findings.empty() || !row.deciding.empty() || row.question) return false;
  const auto holds = [&item](const std::vector<AdviceId>& list) {
    return std::find(list.begin(), list.end(), item) != list.end();
  };
  return holds(row.harmful) || holds(row.contrary) || holds(row.not_covered) || holds(row.acceptable) ||
         holds(row.beside) || std::any_of(row.required.begin(), row.required.end(), [&holds](const auto& point) {
           return holds(point.one_of);
         });
}

/// Where there is a sheet any item may be offered under any class, so each needs a verdict there.
void check_verdicts(toml::Table& table, const Guidance& guidance) {
  const toml::Value* id = table.find("id");
  if (id == nullptr || find_advice(guidance, AdviceId(id->text)) == nullptr) return;
  std::vector<std::string> classes;
  for (const Urgency urgency :
       {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency, Urgency::not_covered}) {
    const auto judges = [&](const AdviceRow& row) { return always_judges(row, urgency, AdviceId(id->text)); };
    const auto& rows = guidance.advice_rows;
    if (std::none_of(rows.begin(), rows.end(), judges)) classes.push_back(fmt::format("'{}'", to_text(urgency)));
  }
  if (classes.empty()) return;
  table.file().report(no_verdict, table.file().place_of(*id),
                      fmt::format("'{}' has no verdict under {}", id->text, join_words(classes)),
                      "name it in a row of this class without further conditions; 'beside' counts nothing");
}

}  // namespace

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

void read_advice(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  for (const toml::Value* word : root.texts("questions"))
    guidance.questions.emplace_back(word->text);
  guidance.question_words = read_terms(root, "question");
  std::vector<toml::Table> items = root.tables("advice");
  for (toml::Table& table : items)
    read_item(table, guidance);
  read_sheet(root, guidance);
  for (toml::Table& table : root.tables("row"))
    read_row(table, guidance);
  if (guidance.sheet && !has_errors(file.diagnostics())) {  // a misspelt id would be told a second time
    for (toml::Table& table : items)
      check_verdicts(table, guidance);
  }
  root.finish();
}

}  // namespace nc::guidance
