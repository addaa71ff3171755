#pragma once

#include <string>
#include <vector>

#include "guidance/diagnostic_numbers.hpp"
#include "guidance/guidance.hpp"
#include "toml/reader.hpp"

// The parts of parse_guidance(), one for each file of the folder. Each adds to `guidance` what it could read and
// reports what is wrong. They run in this order, because a later part may name ids that an earlier one read.

namespace nc::guidance {

/// Reads documents.toml: each `[[document]]` with its id, file, title and description.
void read_documents(toml::File& file, Guidance& guidance);
/// Reads statements.toml: each `[[statement]]`, which must be of a known document and say what it may be used for.
void read_statements(toml::File& file, Guidance& guidance);
/// Reads the `[[resolution]]`s of resolutions.toml, of which each must give the position of every document (NC0529),
/// and which of them a clinician is to confirm.
void read_resolutions(toml::File& file, Guidance& guidance);
/// Reads the `[[finding]]`s of decisions.toml for read_decisions(): findings and their values in plain words. Any of
/// them may be missing.
void read_finding_words(toml::Table& root, Guidance& guidance);
/// Returns the terms that are explained by `[[key]]`, each with an id, what it says and an example.
std::vector<TermWords> read_terms(toml::Table& root, std::string_view key);
/// Reads decisions.toml: how rules are settled, each `[[rule]]` in the order of the table, each `[[window]]` of the
/// time line, and the words of findings. Reports rules that rest on no statement that may decide, and rules that accept
/// what they must not.
void read_decisions(toml::File& file, Guidance& guidance);
/// Reads the gaps of resolutions.toml. It runs after read_decisions(), because gaps name rules.
void read_gaps(toml::File& file, Guidance& guidance);
/// Reads advice.toml: the `questions`, the library of `[[advice]]`, the `[sheet]`, and the table of `[[row]]`s. Reports
/// items that rest on statements which may not support advice and, where there is a sheet, items without a verdict.
void read_advice(toml::File& file, Guidance& guidance);
/// Reads answers.toml: what patients answer where an author wrote nothing, and what authors must not write.
void read_answers(toml::File& file, Guidance& guidance);
/// Reads `[sheet]` for read_advice(), after the library; without one nothing is done. Reports items that are not in
/// exactly one group, and items that are never offered or listed twice.
void read_sheet(toml::Table& root, Guidance& guidance);
/// Reports a required point of a row that a trainee could not choose, because the sheet is not sure to offer its advice
/// where the row applies. Without a sheet nothing is reported.
void check_point_is_offered(toml::Table& point, const Guidance& guidance, const AdviceRow& row,
                            const std::vector<AdviceId>& one_of);
/// Reads scoring.toml. Every number must be there, because none has a default.
void read_scoring(toml::File& file, Guidance& guidance);
/// Reads `[review]` for read_scoring(). Its numbers must be within the limits for which FSRS-6 is defined.
void read_review(toml::Table& root, ReviewPolicy& policy);

/// Reads `[prevalence]` for read_scoring(): how rare emergencies are in realistic practice.
void read_prevalence(toml::Table& root, PrevalencePolicy& policy);

/// Returns the ids of a list of things as texts, to suggest one of them for a misspelt id.
template <class Item>
std::vector<std::string> ids_of(const std::vector<Item>& items) {
  std::vector<std::string> result;
  for (const Item& item : items)
    result.push_back(item.id.text());
  return result;
}

/// Reads the required `id` of a table, and reports it when another thing of the list has it already. `what` names the
/// sort of thing in the message. Returns an empty text when the id is missing or taken.
template <class Item>
std::string read_new_id(toml::Table& table, const std::vector<Item>& others, std::string_view what) {
  std::string id = table.text("id").value_or("");
  for (const Item& other : others) {
    if (id.empty() || other.id.text() != id) continue;
    table.file().report(duplicate_id, table.file().place_of(*table.find("id")),
                        std::string(what) + " '" + id + "' is defined twice", "give one of them another id");
    return {};
  }
  return id;
}

/// Returns the question that a text names; nothing when the key is absent. A question that advice.toml does not list is
/// reported.
std::optional<QuestionId> read_question(toml::Table& table, const Guidance& guidance);

/// Returns the known ids in a list of texts. The others are reported as not being `what` ('a rule').
template <class Item, class Id = decltype(Item::id)>
std::vector<Id> read_ids(toml::Table& table, std::string_view key, const std::vector<Item>& known,
                         std::string_view what) {
  std::vector<Id> result;
  for (const toml::Value* word : table.texts(key)) {
    bool found = false;
    for (const Item& item : known)
      found = found || item.id.text() == word->text;
    if (found) {
      result.push_back(Id(word->text));
    } else {
      table.file().report_unknown_word(*word, what, ids_of(known));
    }
  }
  return result;
}

/// Returns the texts of a list that was read already, each with its place, and reports nothing.
std::vector<const toml::Value*> words_in(toml::Table& table, std::string_view key);
/// Returns the urgencies in a list of texts, none when the key is absent. `not-covered` may be among them.
UrgencySet read_urgencies(toml::Table& table, std::string_view key);
/// Returns a list of exactly `count` numbers, whole or with a fraction. When it is missing or of another form it is
/// reported as not being `what` ('three numbers'), and the result is empty.
std::vector<double> read_numbers(toml::Table& table, std::string_view key, std::size_t count, std::string_view what);
/// Returns one required urgency; nothing, with a report, when it is missing or unknown.
std::optional<Urgency> read_urgency(toml::Table& table, std::string_view key);
/// Returns the regions in a list of texts, none when the key is absent.
RegionSet read_regions(toml::Table& table, std::string_view key);
/// A citation, and the value it was read from, which messages point at.
struct ReadCitation {
  Citation citation;
  const toml::Value* value = nullptr;
};
/// Returns the citations in a list. Each is a text (the id of a statement) or a table with `id` and `regions`; unknown
/// ids are reported and left out.
std::vector<ReadCitation> read_citations(toml::Table& table, std::string_view key, const Guidance& guidance);
/// Returns the conditions written as `[[when]]`. Such a table may hold findings and `hours`, and nothing else.
std::vector<Condition> read_conditions(toml::Table& table, std::string_view key);

}  // namespace nc::guidance
