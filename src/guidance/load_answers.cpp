#include <algorithm>

#include "guidance/load_parts.hpp"
#include "support/text.hpp"

namespace nc::guidance {
namespace {

std::vector<std::string> read_texts(toml::Table& table, std::string_view key) {
  std::vector<std::string> texts;
  for (const toml::Value* entry : table.texts(key))
    texts.push_back(entry->text);
  return texts;
}

std::vector<std::string> read_folded(toml::Table& table, std::string_view key) {
  std::vector<std::string> texts = read_texts(table, key);
  std::transform(texts.begin(), texts.end(), texts.begin(), [](const std::string& text) { return fold_case(text); });
  return texts;
}

std::vector<std::string> finding_names() {
  std::vector<std::string> names;
  for (const FindingTerms& terms : finding_terms())
    names.emplace_back(terms.name);
  return names;
}

void read_says(toml::Table& table, Finding finding, NeutralAnswers& answers) {
  auto says = table.table("says");
  if (!says) {
    table.report_missing("says", "add [topic.says] with a list of sentences for each value");
    return;
  }
  const FindingTerms& terms = finding_terms()[static_cast<std::size_t>(finding)];
  for (std::size_t at = 0; at < terms.value_count; ++at)
    answers.says.at(at) = read_texts(*says, terms.values.at(at));
  says->finish();
}

void read_topic(toml::Table& table, Guidance& guidance) {
  NeutralAnswers answers;
  answers.topic = table.text("id").value_or("");
  const auto is_same = [&](const NeutralAnswers& other) { return other.topic == answers.topic; };
  if (std::any_of(guidance.neutral_answers.begin(), guidance.neutral_answers.end(), is_same)) {
    table.file().report(duplicate_id, table.file().place_of(*table.find("id")),
                        "the answers to '" + answers.topic + "' are here twice", "keep one of them");
  }
  const auto word = table.text("finding");
  const auto finding = word ? parse_finding(*word) : std::nullopt;
  if (word && !finding) table.file().report_unknown_word(*table.find("finding"), "a finding", finding_names());
  if (!finding) return;
  answers.finding = *finding;
  read_says(table, *finding, answers);
  table.finish();
  guidance.neutral_answers.push_back(std::move(answers));
}

void read_said(toml::Table& table, Guidance& guidance) {
  const auto word = table.text("finding");
  const auto finding = word ? parse_finding(*word) : std::nullopt;
  if (word && !finding) table.file().report_unknown_word(*table.find("finding"), "a finding", finding_names());
  if (!finding) return;
  const FindingTerms& terms = finding_terms()[static_cast<std::size_t>(*finding)];
  std::array<std::string, 5>& said = guidance.said.at(static_cast<std::size_t>(*finding));
  if (std::any_of(said.begin(), said.end(), [](const std::string& text) { return !text.empty(); })) {
    table.file().report(duplicate_id, table.file().place_of(*table.find("finding")),
                        "what is said of '" + *word + "' is here twice", "keep one of them");
  }
  if (auto as = table.table("as")) {
    for (std::size_t at = 0; at < terms.value_count; ++at)
      said.at(at) = as->optional_text(terms.values.at(at)).value_or("");
    as->finish();
  } else {
    table.report_missing("as", "add [said.as] with a sentence for each value");
  }
  table.finish();
}

}  // namespace

void read_answers(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  for (toml::Table& topic : root.tables("topic"))
    read_topic(topic, guidance);
  for (toml::Table& said : root.tables("said"))
    read_said(said, guidance);
  if (auto authoring = root.table("authoring")) {
    guidance.authoring.telling = read_folded(*authoring, "telling");
    guidance.authoring.quoting_trainee = read_folded(*authoring, "quoting_trainee");
    authoring->finish();
  }
  root.finish();
}

}  // namespace nc::guidance
