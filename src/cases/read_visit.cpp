#include <algorithm>

#include "cases/reading.hpp"
#include "cases/vocabulary.hpp"

namespace nc::cases {
namespace {

using toml::Table;
using toml::Value;

/// One finding of a symptom; false when what is written there cannot be used.
bool read_finding(toml::Table& table, guidance::Finding finding, Symptom& symptom, SymptomPlaces& places) {
  const auto name = guidance::to_text(finding);
  const auto* entry = table.find_entry(name);
  if (entry == nullptr) return true;
  auto& file = table.file();
  const auto parse = [&](std::string_view word) -> std::optional<std::uint8_t> {
    return guidance::parse_finding_value(finding, word);
  };
  if (entry->value.kind == toml::Kind::text && entry->value.text == "na") {
    report(table, CaseFault::na_written, file.place_of(entry->value),
           "'na' is never written: without pain there is no " + std::string(name),
           "leave the line out, or state the pain");
    return false;
  }
  const auto value = read_word(
      table, name, "a value of " + std::string(name), [finding] { return value_words(finding); }, parse);
  if (!value) return false;
  symptom.findings[finding] = *value;
  places.findings[static_cast<std::size_t>(finding)] = file.place_of(*entry);
  return true;
}

/// Reports findings that belong to the visit or the case when a symptom states them.
bool refuse_visit_findings(toml::Table& table) {
  bool clean = true;
  for (const std::string_view key : {"factor", "region", "regions", "hours"}) {
    const auto* entry = table.find_entry(key);
    if (entry == nullptr) continue;
    clean = false;
    const bool of_case = key.substr(0, 6) == "region";
    report(table, CaseFault::not_of_a_symptom, table.file().place_of(*entry),
           "'" + std::string(key) + "' is no finding of one symptom",
           of_case ? "write regions = [...] at the top of the file" : "write it in the [[visit]]");
  }
  return clean;
}

void read_symptom(toml::Table table, Visit& visit, VisitPlaces& visit_places, const Case& the_case) {
  Symptom symptom;
  SymptomPlaces places;
  places.header = table.place();
  symptom.findings.hours = visit.hours;
  symptom.findings.regions = the_case.regions;
  symptom.id = SymptomId(table.text("id").value_or(""));
  places.id = place_of(table, "id");
  symptom.words = table.text("words").value_or("");
  places.words = place_of(table, "words");
  for (const auto finding : symptom_findings())
    if (!read_finding(table, finding, symptom, places)) places.readable = false;
  if (!refuse_visit_findings(table)) places.readable = false;
  table.finish();
  visit_places.readable = visit_places.readable && places.readable;
  visit.symptoms.push_back(std::move(symptom));
  visit_places.symptoms.push_back(std::move(places));
}

void read_asked(toml::Table table, Visit& visit, VisitPlaces& places) {
  AskedAnswer asked;
  if (table.find("topic") == nullptr) table.report_missing("topic");
  const auto topic =
      read_word(table, "topic", "a topic", topic_words, [](std::string_view word) { return parse_topic(word); });
  asked.topic = topic.value_or(Topic::other);
  asked.words = table.text("words").value_or("");
  const SourcePlace words = place_of(table, "words");
  table.finish();
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

std::vector<std::string> advice_words(const guidance::Guidance& guidance) {
  std::vector<std::string> words;
  for (const auto& item : guidance.advice)
    words.push_back(item.id.text());
  return words;
}

void read_advice(toml::Table table, Visit& visit, VisitPlaces& places, const guidance::Guidance& guidance) {
  for (const toml::Value* entry : table.texts("questions")) {
    const auto is_written = [entry](const guidance::QuestionId& id) { return id.text() == entry->text; };
    if (std::none_of(guidance.questions.begin(), guidance.questions.end(), is_written)) {
      table.file().report_unknown_word(*entry, "a patient question", question_words(guidance));
      places.readable = false;
      continue;
    }
    visit.questions.emplace_back(entry->text);
    places.questions.push_back(table.file().place_of(*entry));
  }
  for (const toml::Value* entry : table.texts("offer")) {
    if (guidance::find_advice(guidance, guidance::AdviceId(entry->text)) == nullptr) {
      table.file().report_unknown_word(*entry, "an advice item", advice_words(guidance));
      continue;
    }
    visit.offer.emplace_back(entry->text);
    places.offer.push_back(table.file().place_of(*entry));
  }
  table.finish();
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
  if (table.find("factor") != nullptr && !factor) places.readable = false;
  visit.factor = factor.value_or(0);
  visit.expect = read_word(table, "expect", "an urgency", urgency_words,
                           [](std::string_view word) { return guidance::parse_urgency(word); });
  if (visit.expect) places.expect = place_of(table, "expect");
}

}  // namespace

void read_visit(toml::Table table, const guidance::Guidance& guidance, Draft& draft) {
  Visit visit;
  VisitPlaces places;
  read_visit_head(table, visit, places);
  for (toml::Table& asked : table.tables("asked"))
    read_asked(asked, visit, places);
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
    read_symptom(symptom, visit, places, draft.the_case);
  if (auto advice = table.table("advice")) read_advice(*advice, visit, places, guidance);
  table.finish();
  draft.the_case.visits.push_back(std::move(visit));
  draft.places.visits.push_back(std::move(places));
}

}  // namespace nc::cases
