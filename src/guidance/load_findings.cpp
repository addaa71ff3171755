#include <algorithm>

#include "guidance/load_parts.hpp"

namespace nc::guidance {
namespace {

std::vector<std::string> finding_names() {
  std::vector<std::string> names;
  for (const FindingTerms& term : finding_terms())
    names.emplace_back(term.name);
  return names;
}

/// A table with one key for each value; unknown keys are reported by the table itself.
void read_values(toml::Table& table, std::string_view key, const FindingTerms& terms,
                 std::array<std::string, 5>& texts) {
  auto values = table.table(key);
  if (!values) return;
  for (std::size_t at = 0; at < terms.value_count; ++at)
    texts[at] = values->optional_text(terms.values[at]).value_or("");
  values->finish();
}

void read_one(toml::Table& table, Guidance& guidance) {
  const auto id = table.text("id");
  const auto finding = id ? parse_finding(*id) : std::nullopt;
  if (id && !finding) table.file().report_unknown_word(*table.find("id"), "a finding", finding_names());
  if (!finding) return;
  const auto index = static_cast<std::size_t>(*finding);
  FindingWords& words = guidance.finding_words[index];
  if (!words.name.empty()) {
    table.file().report(duplicate_id, table.file().place_of(*table.find("id")),
                        "the words of '" + *id + "' are here twice", "keep one of them");
  }
  words.name = table.text("says").value_or("");
  words.means = table.optional_text("means").value_or("");
  read_values(table, "values", finding_terms()[index], words.values);
  read_values(table, "examples", finding_terms()[index], words.examples);
  table.finish();
}

}  // namespace

std::vector<TermWords> read_terms(toml::Table& root, std::string_view key) {
  std::vector<TermWords> terms;
  for (toml::Table& table : root.tables(key)) {
    TermWords words;
    words.id = table.text("id").value_or("");
    words.says = table.text("says").value_or("");
    words.example = table.text("example").value_or("");
    table.finish();
    const auto is_same = [&](const TermWords& other) { return !words.id.empty() && other.id == words.id; };
    if (std::any_of(terms.begin(), terms.end(), is_same)) {
      table.file().report(duplicate_id, table.file().place_of(*table.find("id")),
                          "the words of '" + words.id + "' are here twice", "keep one of them");
    }
    terms.push_back(std::move(words));
  }
  return terms;
}

void read_finding_words(toml::Table& root, Guidance& guidance) {
  for (toml::Table& table : root.tables("finding"))
    read_one(table, guidance);
}

}  // namespace nc::guidance
