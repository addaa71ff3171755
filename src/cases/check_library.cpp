#include <algorithm>
#include <map>

#include "cases/case_fault.hpp"
#include "cases/parse.hpp"
#include "cases/thresholds.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

constexpr std::size_t max_twin_differences = 2;  // case format 1

using ById = std::map<CaseId, const ParsedCase*>;

/// What the checks of one library share.
struct LibraryCheck {
  const std::vector<ParsedCase>& library;
  const guidance::Guidance& guidance;
  ById by_id;
  Diagnostics diagnostics;
};

Diagnostic make_error(CaseFault fault, const ParsedCase& parsed, const SourcePlace& place, std::string message) {
  Diagnostic diagnostic;
  diagnostic.number = static_cast<int>(fault);
  diagnostic.place = place;
  diagnostic.message = std::move(message);
  diagnostic.excerpt = std::string(line_of(parsed.origin.text, place.line));
  return diagnostic;
}

void check_unique(LibraryCheck& check) {
  for (const ParsedCase& parsed : check.library) {
    const CaseId& id = parsed.origin.written_id;
    if (id.empty()) continue;
    const auto [first, is_new] = check.by_id.emplace(id, &parsed);
    if (is_new) continue;
    check.diagnostics.push_back(
        make_error(CaseFault::id_not_unique, parsed, parsed.origin.id,
                   "the id '" + id.text() + "' is already used by " + first->second->origin.id.path));
    check.diagnostics.back().suggestion = "give each case of the library its own id";
  }
}

void add_difference(std::vector<std::string>& names, std::string_view name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
}

/// Names of the findings in which two visits differ. What follows from `pain` alone (`na` on one side) is not counted
/// again.
void add_differences(const guidance::Findings& a, const guidance::Findings& b, std::vector<std::string>& names) {
  for (std::size_t i = 0; i < guidance::finding_count; ++i) {
    const auto finding = static_cast<guidance::Finding>(i);
    const bool follows =
        guidance::to_text(finding, a.values[i]) == "na" || guidance::to_text(finding, b.values[i]) == "na";
    if (a.values[i] != b.values[i] && !follows) add_difference(names, guidance::to_text(finding));
  }
}

std::vector<std::string> differences(const guidance::Guidance& guidance, const Case& a, const Case& b) {
  const auto thresholds = hour_thresholds(guidance);
  std::vector<std::string> names;
  if (a.regions != b.regions) names.emplace_back("regions");
  for (std::size_t i = 0; i < a.visits.size(); ++i) {
    if (window_of(thresholds, a.visits[i].hours) != window_of(thresholds, b.visits[i].hours))
      add_difference(names, "hours");
    add_differences(visit_findings(a, a.visits[i]), visit_findings(b, b.visits[i]), names);
  }
  return names;
}

void check_contrast(LibraryCheck& check, const ParsedCase& parsed, const ParsedCase& twin) {
  const Case& a = *parsed.the_case;
  const Case& b = *twin.the_case;
  const SourcePlace& place = parsed.origin.twin;
  if (a.visits.size() != b.visits.size()) {
    check.diagnostics.push_back(make_error(CaseFault::twin_too_different, parsed, place,
                                           "the twin '" + b.id.text() + "' has another number of visits"));
    return;
  }
  const auto names = differences(check.guidance, a, b);
  if (names.size() > max_twin_differences) {
    check.diagnostics.push_back(make_error(CaseFault::twin_too_different, parsed, place,
                                           "the twin '" + b.id.text() + "' differs in " + std::to_string(names.size()) +
                                               " findings: " + join_words(names)));
    check.diagnostics.back().suggestion = "a contrast pair differs in one cue: in at most two findings";
  } else if (names.empty()) {
    check.diagnostics.push_back(make_error(CaseFault::twin_not_different, parsed, place,
                                           "the twin '" + b.id.text() + "' has the same findings"));
    check.diagnostics.back().suggestion = "change the cue in which the two shall differ";
  }
}

void check_twin(LibraryCheck& check, const ParsedCase& parsed) {
  const auto& twin_id = parsed.origin.written_twin;
  if (!twin_id || twin_id->empty()) return;
  const SourcePlace& place = parsed.origin.twin;
  if (*twin_id == parsed.origin.written_id) {
    check.diagnostics.push_back(make_error(CaseFault::twin_is_itself, parsed, place, "a case cannot be its own twin"));
    return;
  }
  const auto found = check.by_id.find(*twin_id);
  if (found == check.by_id.end()) {
    std::vector<std::string> known;
    for (const auto& entry : check.by_id)
      known.push_back(entry.first.text());
    check.diagnostics.push_back(make_error(CaseFault::twin_unknown, parsed, place,
                                           "no case of the library has the id '" + twin_id->text() + "'"));
    if (const auto near = nearest(twin_id->text(), known))
      check.diagnostics.back().suggestion = "did you mean '" + *near + "'?";
    return;
  }
  const ParsedCase& twin = *found->second;
  if (twin.origin.written_twin != parsed.origin.written_id) {
    check.diagnostics.push_back(make_error(CaseFault::twin_not_returned, parsed, place,
                                           "the case '" + twin_id->text() + "' does not name this one as its twin"));
    check.diagnostics.back().suggestion = "write twin = \"" + parsed.origin.written_id.text() + "\" there";
  }
  if (parsed.the_case && twin.the_case) check_contrast(check, parsed, twin);
}

}  // namespace

Diagnostics check_library(const std::vector<ParsedCase>& library, const guidance::Guidance& guidance) {
  LibraryCheck check{library, guidance, {}, {}};
  check_unique(check);
  for (const ParsedCase& parsed : library)
    check_twin(check, parsed);
  sort_diagnostics(check.diagnostics);
  return std::move(check.diagnostics);
}

}  // namespace nc::cases
