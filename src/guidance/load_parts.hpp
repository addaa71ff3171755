#pragma once

#include <string>
#include <vector>

#include "guidance/diagnostic_numbers.hpp"
#include "guidance/guidance.hpp"
#include "toml/reader.hpp"

// The parts of parse_guidance(), one a file of the folder. Each adds to `guidance` what it could read and reports the
// rest; a later part may refer to ids of an earlier one, so they run in this order.

namespace nc::guidance {

/// documents.toml: `[[document]]` with id, file, title and description.
void read_documents(toml::File& file, Guidance& guidance);
/// statements.toml: `[[statement]]`, each of a document that exists; says what it may be used for.
void read_statements(toml::File& file, Guidance& guidance);
/// resolutions.toml: `[[resolution]]` with the position of every document (NC0529 when one is missing).
void read_resolutions(toml::File& file, Guidance& guidance);
/// `[[finding]]` of decisions.toml, a part of read_decisions(): findings and their values in plain words. A local
/// protocol may leave any of them out.
void read_finding_words(toml::Table& root, Guidance& guidance);
/// decisions.toml: `[[rule]]` in the order of the table, the `[[window]]`s of the time line and the words of findings.
/// Holds rules to what their citations may decide and to what a class may accept.
void read_decisions(toml::File& file, Guidance& guidance);
/// The gaps of resolutions.toml, after the rules they name.
void read_gaps(toml::File& file, Guidance& guidance);
/// advice.toml: `questions`, the library `[[advice]]` and the table `[[row]]`. Holds items to statements that may
/// support advice.
void read_advice(toml::File& file, Guidance& guidance);
/// scoring.toml: every number of scoring; none has a default.
void read_scoring(toml::File& file, Guidance& guidance);
/// `[review]` of scoring.toml, a part of read_scoring(): spaced review by FSRS-6, its numbers held to the limits within
/// which the algorithm is defined.
void read_review(toml::Table& root, ReviewPolicy& policy);

/// `[prevalence]` of scoring.toml, a part of read_scoring(): how rare emergencies are in realistic practice.
void read_prevalence(toml::Table& root, PrevalencePolicy& policy);

/// The ids of a list of things, as text, for 'did you mean'.
template <class Item>
std::vector<std::string> ids_of(const std::vector<Item>& items) {
  std::vector<std::string> result;
  for (const Item& item : items)
    result.push_back(item.id.text());
  return result;
}

/// Reads the required `id` and reports it when another item of the list has it already. Empty when it may not be used.
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

/// The known ids among a list of texts; the others are reported as not being `what` ('a rule').
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

/// The classes of a list; `not-covered` included.
UrgencySet read_urgencies(toml::Table& table, std::string_view key);
/// A required list of exactly `count` numbers, whole or with a fraction; empty when missing or (reported as not being
/// `what`: 'three numbers') of another form.
std::vector<double> read_numbers(toml::Table& table, std::string_view key, std::size_t count, std::string_view what);
/// One required class.
std::optional<Urgency> read_urgency(toml::Table& table, std::string_view key);
/// The regions of a list; empty when absent.
RegionSet read_regions(toml::Table& table, std::string_view key);
/// Citations: texts, or tables with `id` and `regions`. With the value of each, for messages.
struct ReadCitation {
  Citation citation;
  const toml::Value* value = nullptr;
};
std::vector<ReadCitation> read_citations(toml::Table& table, std::string_view key, const Guidance& guidance);
/// The conditions of `[[when]]` tables. Findings and `hours` are the only keys of such a table.
std::vector<Condition> read_conditions(toml::Table& table, std::string_view key);

}  // namespace nc::guidance
