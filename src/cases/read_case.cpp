#include <algorithm>
#include <limits>

#include "cases/case_source.hpp"

namespace nc::cases {
namespace {

using guidance::TomlFault;
using guidance::TomlTable;
using guidance::TomlValue;
using Words = std::vector<std::string>;

constexpr std::int64_t max_hours = 8760;  // a year: far past every threshold, and safe to add to
constexpr std::size_t max_visits = 64;    // case format 1
constexpr std::size_t max_symptoms = 64;  // case format 1, in one visit

SourcePlace place_of(TomlTable& table, std::string_view key) {
  const TomlValue* value = table.find(key);
  return value == nullptr ? SourcePlace{} : table.file().place_of(*value);
}

template <class List>
Words words_of(const List& list) {
  Words words;
  for (const auto& entry : list)
    words.emplace_back(entry);
  return words;
}

Words region_words() {
  Words words;
  for (std::size_t i = 0; i < guidance::region_count; ++i)
    words.emplace_back(guidance::to_text(static_cast<guidance::Region>(i)));
  return words;
}

Words topic_words() {
  Words words;
  for (std::size_t i = 0; i < topic_count; ++i)
    words.emplace_back(to_text(static_cast<Topic>(i)));
  return words;
}

/// The values an author may write: `na` is left out because it follows from `pain`.
Words value_words(guidance::Finding finding) {
  const auto& terms = guidance::finding_terms()[static_cast<std::size_t>(finding)];
  Words words;
  for (std::size_t i = 0; i < terms.value_count; ++i)
    if (terms.values[i] != "na") words.emplace_back(terms.values[i]);
  return words;
}

/// A key with a word of a closed list. Nothing when absent or (reported) unknown.
template <class Parse>
auto read_word(TomlTable& table, std::string_view key, std::string_view what, const Words& known, Parse parse)
    -> decltype(parse(std::string_view{})) {
  const auto word = table.optional_text(key);
  if (!word) return std::nullopt;
  if (auto value = parse(*word)) return value;
  table.file().report_unknown_word(*table.find(key), what, known);
  return std::nullopt;
}

std::vector<std::string> read_list(TomlTable& table, std::string_view key, std::vector<SourcePlace>& places) {
  std::vector<std::string> list;
  for (const TomlValue* entry : table.texts(key)) {
    list.push_back(entry->text);
    places.push_back(table.file().place_of(*entry));
  }
  return list;
}

void report_length(TomlTable& table, const SourcePlace& place, std::string message) {
  table.file().report(TomlFault::out_of_range, place, std::move(message));
}

/// One finding of a symptom; false when what is written there cannot be used.
bool read_finding(TomlTable& table, guidance::Finding finding, Symptom& symptom, SymptomSource& source) {
  const auto name = guidance::to_text(finding);
  const auto* entry = table.find_entry(name);
  if (entry == nullptr) return true;
  auto& file = table.file();
  const auto parse = [&](std::string_view word) -> std::optional<std::uint8_t> {
    return guidance::parse_finding_value(finding, word);
  };
  if (entry->value.kind == guidance::TomlKind::text && entry->value.text == "na") {
    file.report(static_cast<int>(CaseFault::na_written), file.place_of(entry->value),
                std::string("'na' is never written: without pain there is no ") + std::string(name),
                "leave the line out, or state the pain");
    return false;
  }
  const auto value =
      read_word(table, name, std::string("a value of ") + std::string(name), value_words(finding), parse);
  if (!value) return false;
  symptom.findings[finding] = *value;
  source.findings[static_cast<std::size_t>(finding)] = file.place_of(*entry);
  return true;
}

/// Reports findings that belong to the visit or the case when a symptom states them.
bool refuse_visit_findings(TomlTable& table) {
  bool clean = true;
  for (const std::string_view key : {"factor", "region", "regions", "hours"}) {
    const auto* entry = table.find_entry(key);
    if (entry == nullptr) continue;
    clean = false;
    const bool of_case = key.substr(0, 6) == "region";
    table.file().report(static_cast<int>(CaseFault::not_of_a_symptom), table.file().place_of(*entry),
                        "'" + std::string(key) + "' is no finding of one symptom",
                        of_case ? "write regions = [...] at the top of the file" : "write it in the [[visit]]");
  }
  return clean;
}

void read_symptom(TomlTable table, Visit& visit, VisitSource& source, const Case& the_case) {
  Symptom symptom;
  SymptomSource places;
  places.header = table.place();
  symptom.findings.hours = visit.hours;
  symptom.findings.regions = the_case.regions;
  symptom.id = SymptomId(table.text("id").value_or(""));
  places.id = place_of(table, "id");
  symptom.words = table.text("words").value_or("");
  places.words = place_of(table, "words");
  for (const auto& terms : guidance::finding_terms()) {
    if (terms.finding == guidance::Finding::factor) continue;
    if (!read_finding(table, terms.finding, symptom, places)) places.readable = false;
  }
  if (!refuse_visit_findings(table)) places.readable = false;
  table.finish();
  source.readable = source.readable && places.readable;
  visit.symptoms.push_back(std::move(symptom));
  source.symptoms.push_back(std::move(places));
}

void read_asked(TomlTable table, Visit& visit, VisitSource& source) {
  AskedAnswer asked;
  if (table.find("topic") == nullptr) table.report_missing("topic");
  const auto topic =
      read_word(table, "topic", "a topic", topic_words(), [](std::string_view word) { return parse_topic(word); });
  asked.topic = topic.value_or(Topic::other);
  asked.words = table.text("words").value_or("");
  const SourcePlace words = place_of(table, "words");
  table.finish();
  if (!topic) return;
  visit.asked.push_back(std::move(asked));
  source.asked.push_back(words);
}

void read_advice(TomlTable table, Visit& visit, VisitSource& source, const guidance::Guidance& guidance) {
  Words questions;
  for (const auto& id : guidance.questions)
    questions.push_back(id.text());
  Words items;
  for (const auto& item : guidance.advice)
    items.push_back(item.id.text());
  for (const TomlValue* entry : table.texts("questions")) {
    if (std::find(questions.begin(), questions.end(), entry->text) == questions.end()) {
      table.file().report_unknown_word(*entry, "a patient question", questions);
      source.readable = false;
      continue;
    }
    visit.questions.emplace_back(entry->text);
    source.questions.push_back(table.file().place_of(*entry));
  }
  for (const TomlValue* entry : table.texts("offer")) {
    if (guidance::find_advice(guidance, guidance::AdviceId(entry->text)) == nullptr) {
      table.file().report_unknown_word(*entry, "an advice item", items);
      continue;
    }
    visit.offer.emplace_back(entry->text);
    source.offer.push_back(table.file().place_of(*entry));
  }
  table.finish();
}

void read_visit_head(TomlTable& table, Visit& visit, VisitSource& source) {
  source.header = table.place();
  const auto hours = table.integer("hours", 0, max_hours);
  source.readable = hours.has_value();
  visit.hours = static_cast<int>(hours.value_or(0));
  if (hours) source.hours = place_of(table, "hours");
  visit.words = table.text("words").value_or("");
  source.words = place_of(table, "words");
  const auto factor =
      read_word(table, "factor", "a factor", value_words(guidance::Finding::factor),
                [](std::string_view word) { return guidance::parse_finding_value(guidance::Finding::factor, word); });
  if (table.find("factor") != nullptr && !factor) source.readable = false;
  visit.factor = factor.value_or(0);
  visit.expect =
      read_word(table, "expect", "an urgency", {"expected", "monitor", "contact", "emergency", "not-covered"},
                [](std::string_view word) { return guidance::parse_urgency(word); });
  if (visit.expect) source.expect = place_of(table, "expect");
}

void read_visit(TomlTable table, const guidance::Guidance& guidance, AuthoredCase& authored) {
  Visit visit;
  VisitSource source;
  read_visit_head(table, visit, source);
  for (TomlTable& asked : table.tables("asked"))
    read_asked(asked, visit, source);
  auto symptoms = table.tables("symptom");
  if (symptoms.size() > max_symptoms) {
    report_length(table, symptoms[max_symptoms].place(), "a visit has at most 64 symptoms");
    symptoms.erase(symptoms.begin() + max_symptoms, symptoms.end());
    source.readable = false;
  }
  for (TomlTable& symptom : symptoms)
    read_symptom(symptom, visit, source, authored.the_case);
  if (auto advice = table.table("advice")) read_advice(*advice, visit, source, guidance);
  table.finish();
  authored.the_case.visits.push_back(std::move(visit));
  authored.source.visits.push_back(std::move(source));
}

void read_visits(TomlTable& root, const guidance::Guidance& guidance, AuthoredCase& authored, bool regions_readable) {
  auto visits = root.tables("visit");
  if (visits.empty() && root.find("visit") == nullptr)
    root.report_missing("visit", "add a [[visit]] with hours and words");
  if (visits.size() > max_visits) {
    report_length(root, visits[max_visits].place(), "a case has at most 64 visits");
    visits.erase(visits.begin() + max_visits, visits.end());
  }
  for (TomlTable& visit : visits) {
    read_visit(visit, guidance, authored);
    if (!regions_readable) authored.source.visits.back().readable = false;
  }
}

/// False when a region could not be read, so that citations and the lung checks would be wrong.
bool read_regions(TomlTable& root, AuthoredCase& authored) {
  const TomlValue* list = root.find("regions");
  if (list == nullptr) {
    root.report_missing("regions", "write regions = [\"neck\"], with one or more of neck, upper-back and shoulder");
    return false;
  }
  bool readable = true;
  for (const TomlValue* entry : root.texts("regions")) {
    const auto region = guidance::parse_region(entry->text);
    if (!region) {
      root.file().report_unknown_word(*entry, "a region", region_words());
      readable = false;
    } else if (authored.the_case.regions.contains(*region)) {
      root.file().report(static_cast<int>(CaseFault::repeated_entry), root.file().place_of(*entry),
                         "the region '" + entry->text + "' is named twice", "leave the second one out");
    } else {
      authored.the_case.regions.insert(*region);
    }
  }
  if (readable && authored.the_case.regions.empty()) {
    readable = false;
    if (list->kind == guidance::TomlKind::array && list->items.empty())
      report_length(root, root.file().place_of(*list), "a case names at least one region");
  }
  return readable;
}

void read_head(TomlTable& root, AuthoredCase& authored) {
  Case& the_case = authored.the_case;
  CaseSource& source = authored.source;
  const auto format =
      root.integer("format", std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
  if (format && *format != 1) {
    root.file().report(static_cast<int>(CaseFault::unknown_format), place_of(root, "format"),
                       "this program reads format 1, not format " + std::to_string(*format), "write format = 1");
  }
  the_case.id = CaseId(root.text("id").value_or(""));
  source.id = place_of(root, "id");
  the_case.title = root.text("title").value_or("");
  source.title = place_of(root, "title");
  the_case.difficulty = static_cast<int>(root.integer("difficulty", 1, 3).value_or(1));
  if (root.find("status") == nullptr)
    root.report_missing("status", "write status = \"draft\" until the case is finished");
  const auto status =
      read_word(root, "status", "a status", {"draft", "ready"}, [](std::string_view word) -> std::optional<CaseStatus> {
        if (word == "draft") return CaseStatus::draft;
        if (word == "ready") return CaseStatus::ready;
        return std::nullopt;
      });
  the_case.status = status.value_or(CaseStatus::ready);  // an unreadable status gets no leniency
  source.status = place_of(root, "status");
  the_case.language = root.text("language").value_or("en");
  source.language = place_of(root, "language");
  if (const auto twin = root.optional_text("twin")) the_case.twin = CaseId(*twin);
  source.twin = place_of(root, "twin");
}

void read_people(TomlTable& root, AuthoredCase& authored) {
  Case& the_case = authored.the_case;
  CaseSource& source = authored.source;
  the_case.authors = read_list(root, "authors", source.authors);
  if (root.find("authors") == nullptr) root.report_missing("authors", "write authors = [\"Your name\"]");
  the_case.reviewers = read_list(root, "reviewers", source.reviewers);
  the_case.tags = read_list(root, "tags", source.tags);
  if (auto patient = root.table("patient")) {
    the_case.patient_summary = patient->text("summary").value_or("");
    source.summary = place_of(*patient, "summary");
    the_case.first_session = patient->optional_boolean("first_session");
    patient->finish();
  } else if (root.find("patient") == nullptr) {
    root.report_missing("patient", "add [patient] with a summary");
  }
  if (auto session = root.table("session")) {
    the_case.session_target = session->text("target").value_or("");
    source.target = place_of(*session, "target");
    session->finish();
  } else if (root.find("session") == nullptr) {
    root.report_missing("session", "add [session] with the target that was needled");
  }
}

void read_debrief(TomlTable& root, AuthoredCase& authored) {
  auto debrief = root.table("debrief");
  if (!debrief) return;
  authored.the_case.debrief_point = debrief->optional_text("point").value_or("");
  authored.source.debrief = place_of(*debrief, "point");
  if (authored.source.debrief.line == 0) authored.source.debrief = debrief->place();
  debrief->finish();
}

}  // namespace

AuthoredCase read_case(guidance::TomlTable root, const guidance::Guidance& guidance) {
  AuthoredCase authored;
  authored.the_case.path = root.file().path();
  read_head(root, authored);
  const bool regions_readable = read_regions(root, authored);
  read_people(root, authored);
  read_visits(root, guidance, authored, regions_readable);
  read_debrief(root, authored);
  root.finish();
  return authored;
}

}  // namespace nc::cases
