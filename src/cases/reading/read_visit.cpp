#include <algorithm>

#include "cases/reading/reading.hpp"
#include "cases/said/quotation.hpp"
#include "cases/vocabulary.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

using toml::Table;
using toml::Value;

/// The word, and what it means where that says more.
std::string explained(const std::string& word, std::string_view says) {
  return says.empty() || says == word ? word : word + " (" + std::string(says) + ")";
}

/// The value that was most likely meant, or all values of the finding, with what they mean.
std::string explained_values(const guidance::Guidance& guidance, guidance::Finding finding,
                             const std::string& written) {
  const std::vector<std::string> words = value_words(finding);
  const auto says = [&](const std::string& word) {
    return explained(word, guidance::plain_words(guidance, finding, *guidance::parse_finding_value(finding, word)));
  };
  if (const auto near = nearest(written, words)) return "write " + says(*near);
  std::string list;
  for (const std::string& word : words)
    list += (list.empty() ? "" : "; ") + says(word);
  return "write one of: " + list;
}

/// The question or topic that was most likely meant, or all of them, with what they mean.
std::string explained_terms(const std::vector<guidance::TermWords>& terms, const std::vector<std::string>& words,
                            const std::string& written) {
  const auto says = [&](const std::string& word) {
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const auto& term) { return term.id == word; });
    return explained(word, found == terms.end() ? std::string_view() : std::string_view(found->example));
  };
  if (const auto near = nearest(written, words)) return "write " + says(*near);
  std::string list;
  for (const std::string& word : words)
    list += (list.empty() ? "" : "; ") + says(word);
  return "write one of: " + list;
}

/// The value that a finding has in the file; nothing when it cannot be used, which was reported.
std::optional<std::uint8_t> read_value(toml::Table& table, guidance::Finding finding, const toml::Entry& entry,
                                       const guidance::Guidance& guidance) {
  const auto name = guidance::to_text(finding);
  if (entry.value.kind == toml::Kind::text && entry.value.text == "na") {
    report(table, CaseFault::na_written, table.file().place_of(entry.value),
           "'na' is never written: without pain there is no " + std::string(name),
           "leave the line out, or state the pain");
    return std::nullopt;
  }
  const auto word = table.optional_text(name);
  if (!word) return std::nullopt;
  const auto value = guidance::parse_finding_value(finding, *word);
  if (!value) {
    table.file().report_wrong_word(entry.value, "a value of " + std::string(name),
                                   explained_values(guidance, finding, *word));
  }
  return value;
}

/// A symptom while it is read.
struct ReadSymptom {
  Symptom symptom;
  SymptomPlaces places;
};

void read_finding(toml::Table& table, guidance::Finding finding, ReadSymptom& read,
                  const guidance::Guidance& guidance) {
  auto& [symptom, places] = read;
  const auto index = static_cast<std::size_t>(finding);
  const auto name = guidance::to_text(finding);
  const auto* entry = table.find_entry(name);
  places.unread[index] = entry == nullptr && table.is_lost(name);
  if (entry == nullptr) return;
  const auto value = read_value(table, finding, *entry, guidance);
  places.unread[index] = !value;
  if (!value) return;
  symptom.findings[finding] = *value;
  places.findings[index] = table.file().place_of(*entry);
}

/// Reports findings that belong to the visit or the case when a symptom states them.
void refuse_visit_findings(toml::Table& table) {
  for (const std::string_view key : {"factor", "region", "regions", "hours"}) {
    const auto* entry = table.find_entry(key);
    if (entry == nullptr) continue;
    const bool of_case = key.substr(0, 6) == "region";
    report(table, CaseFault::not_of_a_symptom, table.file().place_of(*entry),
           "'" + std::string(key) + "' is no finding of one symptom",
           of_case ? "write regions = [...] at the top of the file" : "write it in the [[visit]]");
  }
}

/// Reports a heading without a line below it, once and not for each key that it lacks; false when it has lines.
bool is_bare(toml::Table& table) {
  if (!table.entries().empty() || table.had_unknown_key() || table.is_lost("words") || table.is_lost("quote"))
    return false;
  table.file().report(toml::Fault::missing_key, table.place(), "nothing stands below this heading",
                      "write its lines below it, or delete it");
  return true;
}

/// The topic that a key names; nothing when it is absent or names none, which is reported.
std::optional<Topic> read_topic(toml::Table& table, std::string_view key, const guidance::Guidance& guidance) {
  const auto word = table.optional_text(key);
  const auto topic = word ? parse_topic(*word) : std::nullopt;
  if (word && !topic) {
    table.file().report_wrong_word(*table.find(key), "a topic",
                                   explained_terms(guidance.topic_words, topic_words(), *word));
  }
  return topic;
}

void read_quote(toml::Table& table, const Case& the_case, ReadSymptom& read, const guidance::Guidance& guidance) {
  auto& [symptom, places] = read;
  if (the_case.format == former_case_format) {
    symptom.quote = table.text("words").value_or("");
    return;
  }
  symptom.quote = joined_space(table.text("quote").value_or(""));
  places.quote = place_of(table, "quote");
  symptom.heard = read_topic(table, "heard", guidance);
  places.heard = place_of(table, "heard");
  places.quote_lost = table.is_lost("heard") || (places.heard.line > 0 && !symptom.heard);
}

void read_symptom(toml::Table table, Visit& visit, VisitPlaces& visit_places, const Case& the_case,
                  const guidance::Guidance& guidance) {
  if (is_bare(table)) {
    visit_places.readable = false;
    return;
  }
  ReadSymptom read;
  auto& [symptom, places] = read;
  places.header = table.place();
  symptom.findings.hours = visit.hours;
  symptom.findings.regions = the_case.regions;
  symptom.id = SymptomId(table.text("id").value_or(""));
  places.id = place_of(table, "id");
  read_quote(table, the_case, read, guidance);
  for (const auto finding : symptom_findings())
    read_finding(table, finding, read, guidance);
  places.readable = !table.had_unknown_key();
  refuse_visit_findings(table);
  table.finish();
  const auto is_written = [](const SourcePlace& place) { return place.line > 0; };
  const bool says_any = std::any_of(places.findings.begin(), places.findings.end(), is_written);
  const bool has_unread = std::find(places.unread.begin(), places.unread.end(), true) != places.unread.end();
  visit_places.readable = visit_places.readable && places.readable && (says_any || has_unread);
  visit.symptoms.push_back(std::move(symptom));
  visit_places.symptoms.push_back(std::move(places));
}

void read_asked(toml::Table table, Visit& visit, VisitPlaces& places, const guidance::Guidance& guidance) {
  if (is_bare(table)) {
    places.answers_readable = false;
    return;
  }
  AskedAnswer asked;
  if (table.find("topic") == nullptr) table.report_missing("topic", "write topic = \"breathing\", or another topic");
  const auto topic = read_topic(table, "topic", guidance);
  asked.topic = topic.value_or(Topic::other);
  asked.words = table.text("words").value_or("");
  const SourcePlace words = place_of(table, "words");
  table.finish();
  places.answers_readable = places.answers_readable && topic && !table.had_unknown_key();
  if (!topic) return;
  visit.asked.push_back(std::move(asked));
  places.asked.push_back(words);
}

std::vector<std::string> question_words(const guidance::Guidance& guidance) {
  std::vector<std::string> words;
  for (const auto& id : guidance.questions)
    words.push_back(id.text());
  return words;
}

/// Reads the `offer` of a case of format 1.
void read_offer(toml::Table& table, Visit& visit, const guidance::Guidance& guidance) {
  for (const toml::Value* entry : table.texts("offer")) {
    if (guidance::find_advice(guidance, guidance::AdviceId(entry->text)) == nullptr) {
      table.file().report_unknown_word(*entry, "an advice item", advice_words(guidance));
      continue;
    }
    visit.offer.emplace_back(entry->text);
  }
}

/// What was written in format 1.
void refuse_offer(toml::Table& table) {
  const auto* entry = table.find_entry("offer");
  if (entry == nullptr) return;
  table.file().report(toml::Fault::unknown_key, table.file().place_of(*entry), "'offer' is no longer written",
                      "delete the line: what is offered follows from the guidance, the regions and the questions");
}

void read_advice(toml::Table& table, Visit& visit, VisitPlaces& places, const guidance::Guidance& guidance) {
  for (const toml::Value* entry : table.texts("questions")) {
    const auto is_written = [entry](const guidance::QuestionId& id) { return id.text() == entry->text; };
    if (std::none_of(guidance.questions.begin(), guidance.questions.end(), is_written)) {
      table.file().report_wrong_word(*entry, "a patient question",
                                     explained_terms(guidance.question_words, question_words(guidance), entry->text));
      places.readable = false;
      continue;
    }
    visit.questions.emplace_back(entry->text);
    places.questions.push_back(table.file().place_of(*entry));
  }
}

void read_visit_head(toml::Table& table, Visit& visit, VisitPlaces& places) {
  places.header = table.place();
  const auto hours = table.integer("hours", 0, max_hours);
  places.readable = hours.has_value();
  visit.hours = static_cast<int>(hours.value_or(0));
  if (hours) places.hours = place_of(table, "hours");
  visit.words = table.text("words").value_or("");
  places.words = place_of(table, "words");
  const auto factor = read_word(
      table, "factor", "a factor", [] { return value_words(guidance::Finding::factor); },
      [](std::string_view word) { return guidance::parse_finding_value(guidance::Finding::factor, word); });
  if ((table.find("factor") != nullptr || table.is_lost("factor")) && !factor) places.readable = false;
  visit.factor = factor.value_or(0);
  visit.expect = read_word(table, "expect", "an urgency", urgency_words,
                           [](std::string_view word) { return guidance::parse_urgency(word); });
  if (visit.expect) places.expect = place_of(table, "expect");
}

}  // namespace

std::vector<std::string> advice_words(const guidance::Guidance& guidance) {
  std::vector<std::string> words;
  for (const auto& item : guidance.advice)
    words.push_back(item.id.text());
  return words;
}

void read_visit(toml::Table table, const guidance::Guidance& guidance, Draft& draft) {
  if (is_bare(table)) return;
  Visit visit;
  VisitPlaces places;
  read_visit_head(table, visit, places);
  for (toml::Table& asked : table.tables("asked"))
    read_asked(asked, visit, places, guidance);
  auto symptoms = table.tables("symptom");
  if (symptoms.size() > max_symptoms) {
    table.file().report(toml::Fault::out_of_range, symptoms[max_symptoms].place(),
                        "a visit has at most " + std::to_string(max_symptoms) + " symptoms");
    symptoms.erase(symptoms.begin() + max_symptoms, symptoms.end());
    places.readable = false;
  }
  const toml::Value* written = table.find("symptom");
  if (written != nullptr && written->kind != toml::Kind::array) places.readable = false;
  for (toml::Table& symptom : symptoms)
    read_symptom(symptom, visit, places, draft.the_case, guidance);
  if (auto advice = table.table("advice")) {
    read_advice(*advice, visit, places, guidance);
    if (draft.the_case.format == former_case_format)
      read_offer(*advice, visit, guidance);
    else
      refuse_offer(*advice);
    advice->finish();
  }
  table.finish();
  draft.the_case.visits.push_back(std::move(visit));
  draft.places.visits.push_back(std::move(places));
}

}  // namespace nc::cases
