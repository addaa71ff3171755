#include "app/commands/case_schema.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "cases/vocabulary.hpp"

namespace nc::app {
namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

/// Some text that is not blank.
Json text(const std::string& description) {
  return {{"type", "string"}, {"pattern", "\\S"}, {"description", description}};
}

Json word(const Words& words, const std::string& description) {
  return {{"type", "string"}, {"enum", words}, {"description", description}};
}

Json whole(int low, int high, const std::string& description) {
  return {{"type", "integer"}, {"minimum", low}, {"maximum", high}, {"description", description}};
}

Json id(const std::string& description) {
  return {{"type", "string"}, {"pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"}, {"description", description}};
}

Json list(const Json& items, const std::string& description) {
  return {{"type", "array"}, {"items", items}, {"uniqueItems", true}, {"description", description}};
}

/// A table in which only these keys may stand.
Json table(const Json& properties, const Words& required, const std::string& description) {
  Json out = {
      {"type", "object"}, {"description", description}, {"properties", properties}, {"additionalProperties", false}};
  if (!required.empty()) out["required"] = required;
  return out;
}

Json list_of_tables(const Json& items, std::size_t most, const std::string& description) {
  return {{"type", "array"}, {"items", items}, {"maxItems", most}, {"description", description}};
}

/// A closed list whose words are explained, as taplo and the editors of the VS Code family show them beside each word.
Json explained_word(const Words& words, const Words& says, const std::string& description) {
  Json out = word(words, description);
  out["enumDescriptions"] = says;
  out["x-taplo"] = {{"docs", {{"enumValues", says}}}};
  return out;
}

std::string with_example(std::string says, const std::string& example) {
  return example.empty() ? says : says + " Example: '" + example + "'";
}

Json finding_schema(const guidance::Guidance& guidance, guidance::Finding finding) {
  const guidance::FindingWords& words = guidance.finding_words[static_cast<std::size_t>(finding)];
  const Words values = cases::value_words(finding);
  Words says;
  for (const std::string& value : values) {
    const std::uint8_t index = *guidance::parse_finding_value(finding, value);
    says.push_back(with_example(std::string(plain_words(guidance, finding, index)), words.examples.at(index)));
  }
  std::string description(plain_words(guidance, finding));
  if (!words.means.empty()) description += ". " + words.means;
  Json out = explained_word(values, says, description + " Mildest value first");
  const bool follows_pain = finding == guidance::Finding::trend || finding == guidance::Finding::selfcare;
  if (!follows_pain) out["default"] = values.front();
  return out;
}

/// What the guidance says about the words of a list.
Words says_of(const Words& words, const std::vector<guidance::TermWords>& terms) {
  Words says;
  for (const std::string& one : words) {
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const auto& term) { return term.id == one; });
    says.push_back(found == terms.end() ? one : with_example(found->says, found->example));
  }
  return says;
}

Json symptom_schema(const guidance::Guidance& guidance) {
  Json keys;
  keys["id"] = id("Name of this symptom, unique in the visit");
  keys["quote"] = text("What the trainee classifies: a quotation from what the patient says");
  keys["heard"] =
      word(cases::topic_words(), "The topic under which it is heard, when it is not in the words of the visit");
  for (const auto finding : cases::symptom_findings())
    keys[std::string(guidance::to_text(finding))] = finding_schema(guidance, finding);
  return table(keys, {"id", "quote"}, "One thing the patient reports");
}

Json asked_schema(const guidance::Guidance& guidance) {
  Json keys;
  const Words topics = cases::topic_words();
  keys["topic"] = explained_word(topics, says_of(topics, guidance.topic_words), "What the trainee asks about");
  keys["words"] = text("What the patient answers");
  return table(keys, {"topic", "words"}, "What the patient says when asked");
}

Json advice_schema(const guidance::Guidance& guidance) {
  Words questions;
  questions.reserve(guidance.questions.size());
  for (const auto& question : guidance.questions)
    questions.push_back(question.text());
  Json keys;
  keys["questions"] =
      list(explained_word(questions, says_of(questions, guidance.question_words), "A question of the patient"),
           "What the patient asks, audibly, in the words");
  return table(keys, {}, "Advice of this visit");
}

Json visit_schema(const guidance::Guidance& guidance) {
  Json keys;
  keys["hours"] = whole(0, cases::max_hours, "Whole hours since the session, at least 2 away from 48, 72 and 96");
  keys["words"] = text("What the patient says, in the patient's own words");
  keys["factor"] = finding_schema(guidance, guidance::Finding::factor);
  keys["expect"] = word(cases::urgency_words(), "The author's own check of the derived urgency");
  keys["asked"] = {
      {"type", "array"}, {"items", asked_schema(guidance)}, {"description", "Revealed when the trainee asks"}};
  keys["symptom"] = list_of_tables(symptom_schema(guidance), cases::max_symptoms, "What the patient reports");
  keys["advice"] = advice_schema(guidance);
  return table(keys, {"hours", "words"}, "One moment at which the patient reports");
}

Json debrief_schema() {
  Json tempts;
  for (const std::string& urgency : cases::urgency_words())
    tempts[urgency] = text("One sentence: why this wrong class tempts here, and why it fails");
  Json keys;
  keys["point"] = {{"type", "string"}, {"description", "At most 20 words: the cue that decides this case"}};
  keys["deciding"] = list(text("A quotation"), "Quotations from words or answers on which the class hangs");
  keys["next"] = {{"type", "string"},
                  {"description", "One sentence: what this patient does because of a wrong answer"}};
  keys["tempts"] = table(tempts, {}, "Why wrong classes tempt");
  return table(keys, {}, "What the trainee reads afterwards");
}

Json test_schema(const guidance::Guidance& guidance) {
  constexpr int most = 100;
  Words items;
  items.reserve(guidance.advice.size());
  for (const auto& item : guidance.advice)
    items.push_back(item.id.text());
  Json visit;
  visit["decision"] = word(cases::urgency_words(), "What is answered");
  visit["advice"] = list(word(items, "An advice item"), "What is chosen");
  Json keys;
  keys["visits"] = list_of_tables(table(visit, {}, "The answers to one visit"), cases::max_visits, "In time order");
  keys["score"] = {{"type", "number"}, {"minimum", 0}, {"maximum", most}, {"description", "What it comes to"}};
  keys["outcome"] = {{"type", "string"}, {"description", "What it comes to: safe, unsafe and so on"}};
  return table(keys, {"visits"}, "The author's own test of the case, which check runs");
}

Json patient_schema() {
  Json keys;
  keys["summary"] = text("Occupation and age");
  keys["first_session"] = {{"type", "boolean"}, {"description", "Whether this was the first needling"}};
  return table(keys, {"summary"}, "The patient card");
}

Json root_keys(const guidance::Guidance& guidance) {
  Json keys;
  keys["format"] = {{"type", "integer"}, {"enum", {cases::case_format}}, {"description", "The format of this file"}};
  keys["id"] = id("Unique in the library, equals the file's name without .toml");
  keys["title"] = text("Shown in the library; gives nothing away");
  keys["regions"] = list(word(cases::region_words(), "A treated region"), "Treated regions");
  keys["regions"]["minItems"] = 1;
  keys["difficulty"] = whole(cases::min_difficulty, cases::max_difficulty, "1 plain, 2 mixed, 3 subtle");
  keys["status"] = word(cases::status_words(), "Only ready cases are shown to trainees");
  keys["use"] = word(cases::use_words(), "An exam case is never shown in practice");
  keys["language"] = text("Language tag such as en");
  keys["authors"] = list(text("A name"), "Who wrote the case");
  keys["reviewers"] = list(text("A name with the date of the review: A. Name 2026-11-22"), "Who reviewed the case");
  keys["tags"] = list(text("A tag"), "Free words for finding the case");
  keys["twin"] = id("The contrast case that differs in one cue");
  keys["patient"] = patient_schema();
  keys["session"] = table({{"target", text("What was needled, in words")}}, {"target"}, "The session");
  keys["visit"] = list_of_tables(visit_schema(guidance), cases::max_visits, "Visits in time order");
  keys["visit"]["minItems"] = 1;
  keys["debrief"] = debrief_schema();
  keys["test"] = list_of_tables(test_schema(guidance), cases::max_tests, "The author's own tests");
  return keys;
}

}  // namespace

std::string case_schema(const guidance::Guidance& guidance) {
  const Words required = {"format", "id",       "title",   "regions", "difficulty", "status",
                          "use",    "language", "authors", "patient", "session",    "visit"};
  Json schema;
  schema["$schema"] = "http://json-schema.org/draft-07/schema#";
  schema["title"] = "Needlecase case, format " + std::to_string(cases::case_format);
  schema.update(table(root_keys(guidance), required,
                      "A case for Needlecase. The key is never written: it is derived from the findings"));
  return schema.dump(2) + "\n";
}

}  // namespace nc::app
