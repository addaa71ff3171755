#include <algorithm>
#include <map>

#include "cases/checks.hpp"
#include "cases/vocabulary.hpp"
#include "support/text.hpp"

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

/// Findings that an earlier symptom of the visit states too. All that it shares with one other symptom is one error.
void check_repeats(const CheckContext& context, const SymptomPlaces& places,
                   std::map<std::size_t, const SymptomPlaces*>& seen) {
  std::map<int, std::vector<std::size_t>> shared;  // by the line of the other symptom
  for (std::size_t i = 0; i < guidance::finding_count; ++i) {
    if (places.findings[i].line == 0) continue;
    const auto [found, is_new] = seen.emplace(i, &places);
    if (!is_new) shared[found->second->header.line].push_back(i);
  }
  for (const auto& [line, findings] : shared) {
    std::vector<std::string> names;
    for (const std::size_t finding : findings)
      names.push_back("'" + std::string(guidance::to_text(static_cast<guidance::Finding>(finding))) + "'");
    context.report(CaseFault::finding_repeated, places.findings[findings.front()],
                   join_words(names) + (names.size() == 1 ? " was" : " were") +
                       " already stated by another symptom of this visit (line " +
                       std::to_string(seen.at(findings.front())->findings[findings.front()].line) + ")",
                   "state each finding once in a visit, in the symptom it belongs to");
  }
}

bool states_a_finding(const SymptomPlaces& places) {
  const auto is_written = [](const SourcePlace& place) { return place.line > 0; };
  return std::any_of(places.findings.begin(), places.findings.end(), is_written) ||
         std::any_of(places.unread.begin(), places.unread.end(), [](bool unread) { return unread; });
}

/// Whether something is felt or seen: a finding has another value than the one that says there is nothing.
bool says_something(const Symptom& symptom, const SymptomPlaces& places) {
  for (std::size_t i = 0; i < guidance::finding_count; ++i)
    if (symptom.findings.values[i] != 0 || places.unread[i]) return true;
  return false;
}

/// The findings of a symptom that are written, in words: `nerve = "none"`.
std::string written_findings(const Symptom& symptom, const SymptomPlaces& places) {
  std::vector<std::string> written;
  for (std::size_t i = 0; i < guidance::finding_count; ++i) {
    if (places.findings[i].line == 0) continue;
    const auto finding = static_cast<guidance::Finding>(i);
    written.push_back(std::string(guidance::to_text(finding)) + " = \"" +
                      std::string(guidance::to_text(finding, symptom.findings[finding])) + "\"");
  }
  return join_words(written);
}

/// Where to point for a clash: at the finding to change when it was written, else at any written finding's symptom.
const SourcePlace& clash_place(const SymptomPlaces& places, guidance::Finding finding) {
  const auto& place = places.findings[static_cast<std::size_t>(finding)];
  if (place.line > 0) return place;
  const auto& pain = places.findings[static_cast<std::size_t>(guidance::Finding::pain)];
  return pain.line > 0 ? pain : places.header;
}

/// What to add to findings that are not complete: `add trend = "…" (improving, unchanged …)`.
std::string addition(const std::vector<guidance::Finding>& missing) {
  std::vector<std::string> parts;
  for (const auto finding : missing) {
    std::vector<std::string> words = value_words(finding);
    if (finding == guidance::Finding::pain) words.erase(words.begin());
    parts.push_back(std::string(guidance::to_text(finding)) + " = \"" + words.front() + "\" (or " +
                    join_words({words.begin() + 1, words.end()}) + ")");
  }
  return parts.empty() ? std::string() : "add " + join_words(parts);
}

void check_clashes(const CheckContext& context, const Symptom& symptom, const SymptomPlaces& places) {
  const auto is_unread = [&](guidance::Finding finding) { return places.unread[static_cast<std::size_t>(finding)]; };
  for (const auto& invalid : guidance::find_all_invalid(symptom.findings)) {
    // What is written but could not be read is not missing.
    if (is_unread(invalid.finding) || std::any_of(invalid.missing.begin(), invalid.missing.end(), is_unread)) continue;
    context.report(CaseFault::findings_clash, clash_place(places, invalid.finding), invalid.message,
                   addition(invalid.missing));
  }
}

void check_symptom(const CheckContext& context, const Symptom& symptom, const SymptomPlaces& places,
                   bool hours_readable) {
  if (!places.readable) return;
  if (!states_a_finding(places)) {
    context.report_incomplete(CaseFault::symptom_without_finding, places.header, "this symptom states no finding",
                              "add a finding such as pain = \"mild\", or make it a [[visit.asked]]");
  } else if (!says_something(symptom, places)) {
    context.report_incomplete(CaseFault::symptom_says_nothing, places.header,
                              "this symptom says only that there is nothing: " + written_findings(symptom, places),
                              "state what is felt or seen, or make it a [[visit.asked]]");
  } else if (hours_readable) {
    check_clashes(context, symptom, places);
  }
}

}  // namespace

void check_findings(const CheckContext& context) {
  for (std::size_t v = 0; v < context.the_case.visits.size(); ++v) {
    const Visit& visit = context.the_case.visits[v];
    const VisitPlaces& places = context.places.visits[v];
    std::map<std::string, int> ids;
    std::map<std::size_t, const SymptomPlaces*> findings;
    for (std::size_t i = 0; i < visit.symptoms.size(); ++i) {
      check_id(context, visit.symptoms[i], places.symptoms[i], ids);
      check_repeats(context, places.symptoms[i], findings);
      check_symptom(context, visit.symptoms[i], places.symptoms[i], places.hours.line > 0);
    }
  }
}

}  // namespace nc::cases
