#include <map>

#include "cases/checks.hpp"
#include "cases/vocabulary.hpp"

namespace nc::cases {
namespace {

void check_id(const CheckContext& context, const Symptom& symptom, const SymptomPlaces& places,
              std::map<std::string, int>& seen) {
  const std::string& id = symptom.id.text();
  if (id.empty()) return;  // reported as missing
  if (!is_id(id)) {
    context.report(CaseFault::id_pattern, places.id,
                   "an id is made of a-z, 0-9 and single hyphens, and begins and ends with a letter or a digit");
  }
  const auto [found, is_new] = seen.emplace(id, places.id.line);
  if (is_new) return;
  context.report(CaseFault::symptom_id_repeated, places.id,
                 "another symptom of this visit has the id '" + id + "' (line " + std::to_string(found->second) + ")",
                 "give each symptom of a visit its own id");
}

void check_repeats(const CheckContext& context, const SymptomPlaces& places, std::map<std::size_t, int>& seen) {
  for (std::size_t i = 0; i < guidance::finding_count; ++i) {
    if (places.findings[i].line == 0) continue;
    const auto [found, is_new] = seen.emplace(i, places.findings[i].line);
    if (is_new) continue;
    const std::string name(guidance::to_text(static_cast<guidance::Finding>(i)));
    context.report(CaseFault::finding_repeated, places.findings[i],
                   "'" + name + "' was already stated by another symptom of this visit (line " +
                       std::to_string(found->second) + ")",
                   "state each finding once in a visit, in the symptom it belongs to");
  }
}

bool states_a_finding(const SymptomPlaces& places) {
  for (const auto& place : places.findings)
    if (place.line > 0) return true;
  return false;
}

/// Where to point for a clash: at the finding to change when it was written, else at any written finding's symptom.
const SourcePlace& clash_place(const SymptomPlaces& places, guidance::Finding finding) {
  const auto& place = places.findings[static_cast<std::size_t>(finding)];
  if (place.line > 0) return place;
  const auto& pain = places.findings[static_cast<std::size_t>(guidance::Finding::pain)];
  return pain.line > 0 ? pain : places.header;
}

void check_symptom(const CheckContext& context, const Symptom& symptom, const SymptomPlaces& places,
                   bool hours_readable) {
  if (!places.readable) return;
  if (!states_a_finding(places)) {
    context.report_incomplete(CaseFault::symptom_without_finding, places.header, "this symptom states no finding",
                              "add a finding such as pain = \"mild\", or make it a [[visit.asked]]");
    return;
  }
  if (!hours_readable) return;
  if (const auto invalid = guidance::find_invalid(symptom.findings))
    context.report(CaseFault::findings_clash, clash_place(places, invalid->finding), invalid->message);
}

}  // namespace

void check_findings(const CheckContext& context) {
  for (std::size_t v = 0; v < context.the_case.visits.size(); ++v) {
    const Visit& visit = context.the_case.visits[v];
    const VisitPlaces& places = context.places.visits[v];
    std::map<std::string, int> ids;
    std::map<std::size_t, int> findings;
    for (std::size_t i = 0; i < visit.symptoms.size(); ++i) {
      check_id(context, visit.symptoms[i], places.symptoms[i], ids);
      check_repeats(context, places.symptoms[i], findings);
      check_symptom(context, visit.symptoms[i], places.symptoms[i], places.hours.line > 0);
    }
  }
}

}  // namespace nc::cases
