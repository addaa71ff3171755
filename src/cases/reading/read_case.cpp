#include <algorithm>
#include <limits>

#include "cases/reading/reading.hpp"
#include "cases/vocabulary.hpp"

namespace nc::cases {
namespace {

using toml::Fault;
using toml::Table;
using toml::Value;

void report_length(toml::Table& table, const SourcePlace& place, std::string message) {
  table.file().report(toml::Fault::out_of_range, place, std::move(message));
}

void read_visits(toml::Table& root, const guidance::Guidance& guidance, Draft& draft, bool regions_readable) {
  auto visits = root.tables("visit");
  if (visits.empty() && root.find("visit") == nullptr)
    root.report_missing("visit", "add a [[visit]] with hours and words");
  if (visits.size() > max_visits) {
    report_length(root, visits[max_visits].place(), "a case has at most " + std::to_string(max_visits) + " visits");
    visits.erase(visits.begin() + max_visits, visits.end());
  }
  for (toml::Table& visit : visits)
    read_visit(visit, guidance, draft);
  for (VisitPlaces& places : draft.places.visits)
    places.readable = places.readable && regions_readable;
}

/// False when a region could not be read, so that citations and the lung checks would be wrong.
bool read_regions(toml::Table& root, Draft& draft) {
  const toml::Value* list = root.find("regions");
  if (list == nullptr) {
    root.report_missing("regions", "write regions = [\"neck\"], with one or more of neck, upper-back and shoulder");
    return false;
  }
  bool readable = true;
  for (const toml::Value* entry : root.texts("regions")) {
    const auto region = guidance::parse_region(entry->text);
    if (!region) {
      root.file().report_unknown_word(*entry, "a region", region_words());
      readable = false;
    } else if (draft.the_case.regions.contains(*region)) {
      report(root, CaseFault::repeated_entry, root.file().place_of(*entry),
             "the region '" + entry->text + "' is named twice", "leave the second one out");
    } else {
      draft.the_case.regions.insert(*region);
    }
  }
  if (readable && draft.the_case.regions.empty()) {
    readable = false;
    if (list->kind == toml::Kind::array && list->items.empty())
      report_length(root, root.file().place_of(*list), "a case names at least one region");
  }
  return readable;
}

void read_use(toml::Table& root, Case& the_case) {
  if (root.find("use") == nullptr)
    root.report_missing("use", "write use = \"practice\", or \"exam\" for a case that is kept for exams");
  const auto use = read_word(root, "use", "a use", use_words, [](std::string_view word) -> std::optional<CaseUse> {
    if (word == "practice") return CaseUse::practice;
    if (word == "exam") return CaseUse::exam;
    return std::nullopt;
  });
  the_case.use = use.value_or(CaseUse::exam);  // what cannot be read is rather kept from practice than given away
}

void read_head(toml::Table& root, Draft& draft) {
  Case& the_case = draft.the_case;
  CasePlaces& places = draft.places;
  const auto format =
      root.integer("format", std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
  if (format && *format != the_case.format) {
    report(root, CaseFault::unknown_format, place_of(root, "format"),
           "this program reads format " + std::to_string(case_format) + ", not format " + std::to_string(*format),
           "write format = " + std::to_string(case_format));
  }
  the_case.id = CaseId(root.text("id").value_or(""));
  places.id = place_of(root, "id");
  the_case.title = root.text("title").value_or("");
  places.title = place_of(root, "title");
  the_case.difficulty =
      static_cast<int>(root.integer("difficulty", min_difficulty, max_difficulty).value_or(min_difficulty));
  if (root.find("status") == nullptr)
    root.report_missing("status", "write status = \"draft\" until the case is finished");
  const auto status =
      read_word(root, "status", "a status", status_words, [](std::string_view word) -> std::optional<CaseStatus> {
        if (word == "draft") return CaseStatus::draft;
        if (word == "ready") return CaseStatus::ready;
        return std::nullopt;
      });
  the_case.status = status.value_or(CaseStatus::ready);  // an unreadable status gets no leniency
  places.status = place_of(root, "status");
  if (the_case.format == case_format) read_use(root, the_case);
  the_case.language = root.text("language").value_or("en");
  places.language = place_of(root, "language");
  if (const auto twin = root.optional_text("twin")) the_case.twin = CaseId(*twin);
  places.twin = place_of(root, "twin");
}

void read_people(toml::Table& root, Draft& draft) {
  Case& the_case = draft.the_case;
  CasePlaces& places = draft.places;
  the_case.authors = read_list(root, "authors", places.authors);
  if (root.find("authors") == nullptr) root.report_missing("authors", "write authors = [\"Your name\"]");
  the_case.reviewers = read_list(root, "reviewers", places.reviewers);
  the_case.tags = read_list(root, "tags", places.tags);
  if (auto patient = root.table("patient")) {
    the_case.patient_summary = patient->text("summary").value_or("");
    places.summary = place_of(*patient, "summary");
    the_case.first_session = patient->optional_boolean("first_session");
    patient->finish();
  } else if (root.find("patient") == nullptr) {
    root.report_missing("patient", "add [patient] with a summary");
  }
  if (auto session = root.table("session")) {
    the_case.session_target = session->text("target").value_or("");
    places.target = place_of(*session, "target");
    session->finish();
  } else if (root.find("session") == nullptr) {
    root.report_missing("session", "add [session] with the target that was needled");
  }
}

}  // namespace

std::vector<std::string> read_list(toml::Table& table, std::string_view key, std::vector<SourcePlace>& places) {
  std::vector<std::string> list;
  for (const toml::Value* entry : table.texts(key)) {
    list.push_back(entry->text);
    places.push_back(table.file().place_of(*entry));
  }
  return list;
}

void read_case(toml::Table root, const guidance::Guidance& guidance, Draft& draft) {
  if (root.entries().empty()) {
    // Where something stands that could not be read, that was reported.
    if (root.file().diagnostics().empty()) {
      root.file().report(toml::Fault::missing_key, root.place(), "this file holds nothing of a case",
                         "begin with the template that 'needlecase new' writes");
    }
    return;
  }
  read_head(root, draft);
  const bool regions_readable = read_regions(root, draft);
  read_people(root, draft);
  read_visits(root, guidance, draft, regions_readable);
  read_debrief(root, draft);
  if (draft.the_case.format == case_format) read_tests(root, guidance, draft);
  root.finish();
}

}  // namespace nc::cases
