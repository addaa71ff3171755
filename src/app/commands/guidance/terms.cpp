#include "app/commands/guidance/terms.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "cases/vocabulary.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

void add_finding(std::vector<Term>& terms, const guidance::Guidance& guidance, const guidance::FindingTerms& finding) {
  const guidance::FindingWords& words = guidance.finding_words[static_cast<std::size_t>(finding.finding)];
  const std::string name(finding.name);
  std::string says(plain_words(guidance, finding.finding));
  if (!words.means.empty()) says += ". " + words.means;
  terms.push_back({"finding", name, {}, says, {}});
  for (std::size_t value = 0; value < finding.value_count; ++value) {
    if (finding.values[value] == "na") continue;  // it is never written
    terms.push_back({"value", std::string(finding.values[value]), name,
                     std::string(plain_words(guidance, finding.finding, static_cast<std::uint8_t>(value))),
                     words.examples[value]});
  }
}

void add_words(std::vector<Term>& terms, const std::string& kind, const std::string& id,
               const std::vector<guidance::TermWords>& words) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.id == id; });
  if (found == words.end())
    terms.push_back({kind, id, {}, id, {}});
  else
    terms.push_back({kind, id, {}, found->says, found->example});
}

bool holds(std::string_view text, const std::string& folded) {
  return fold_case(text).find(folded) != std::string::npos;
}

std::string said_by_patient(const Term& term) {
  if (term.example.empty()) return {};
  return fmt::format("\n      '{}'", visible(term.example));
}

}  // namespace

std::vector<Term> all_terms(const guidance::Guidance& guidance) {
  std::vector<Term> terms;
  for (const guidance::FindingTerms& finding : guidance::finding_terms())
    add_finding(terms, guidance, finding);
  for (const guidance::QuestionId& question : guidance.questions)
    add_words(terms, "question", question.text(), guidance.question_words);
  for (const std::string& topic : cases::topic_words())
    add_words(terms, "topic", topic, guidance.topic_words);
  return terms;
}

std::vector<Term> find_exact(const std::vector<Term>& terms, std::string_view word) {
  const std::string folded = fold_case(trim(word));
  std::vector<Term> found;
  if (folded.empty()) return found;
  std::copy_if(terms.begin(), terms.end(), std::back_inserter(found),
               [&](const Term& term) { return term.word == folded || term.finding == folded; });
  return found;
}

std::vector<Term> find_terms(const std::vector<Term>& terms, std::string_view word) {
  std::vector<Term> found = find_exact(terms, word);
  const std::string folded = fold_case(trim(word));
  if (!found.empty() || folded.empty()) return found;
  std::copy_if(terms.begin(), terms.end(), std::back_inserter(found), [&](const Term& term) {
    return holds(term.word, folded) || holds(term.says, folded) || holds(term.example, folded);
  });
  return found;
}

std::string to_lines(const std::vector<Term>& terms) {
  std::string out;
  std::string kind;
  std::string finding;
  for (const Term& term : terms) {
    const bool is_value = term.kind == "value";
    if (is_value && term.finding != finding) out += fmt::format("{}{}:\n", out.empty() ? "" : "\n", term.finding);
    if (term.kind == "finding") out += out.empty() ? "" : "\n";
    if (!is_value && term.kind != "finding" && term.kind != kind)
      out += fmt::format("{}{}s:\n", out.empty() ? "" : "\n", term.kind);
    kind = term.kind;
    finding = is_value ? term.finding : term.kind == "finding" ? term.word : std::string();
    if (term.kind == "finding")
      out += fmt::format("{}: {}\n", term.word, visible(term.says));
    else
      out += fmt::format("  {}: {}{}\n", visible(term.word), visible(term.says), said_by_patient(term));
  }
  return out;
}

nlohmann::ordered_json to_json(const std::vector<Term>& terms) {
  auto list = nlohmann::ordered_json::array();
  for (const Term& term : terms) {
    nlohmann::ordered_json one{{"kind", term.kind}, {"word", term.word}};
    if (!term.finding.empty()) one["finding"] = term.finding;
    one["says"] = term.says;
    if (!term.example.empty()) one["example"] = term.example;
    list.push_back(std::move(one));
  }
  return list;
}

std::optional<std::string> nearest_term(const std::vector<Term>& terms, std::string_view word) {
  std::vector<std::string> words;
  for (const Term& term : terms)
    words.push_back(term.word);
  return nearest(fold_case(word), words);
}

}  // namespace nc::app
