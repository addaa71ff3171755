#include "cases/check_members.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cases/case_fault.hpp"
#include "cases/library_member.hpp"
#include "cases/thresholds.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

using ById = std::map<CaseId, const LibraryMember*>;

/// What the checks of one library share.
struct LibraryCheck {
  const std::vector<LibraryMember>& library;
  std::vector<int> thresholds;  ///< hours at which a rule changes
  ById by_id;
  Diagnostics diagnostics;
};

/// Where a member says something, and the line it says it in.
struct Said {
  const SourcePlace& place;
  const std::string& line;
};

Said said_id(const LibraryMember& member) {
  return {member.id, member.id_line};
}

Said said_twin(const LibraryMember& member) {
  return {member.twin, member.twin_line};
}

Diagnostic make_error(CaseFault fault, const Said& said, std::string message) {
  Diagnostic diagnostic;
  diagnostic.number = static_cast<int>(fault);
  diagnostic.place = said.place;
  diagnostic.message = std::move(message);
  diagnostic.excerpt = said.line;
  return diagnostic;
}

/// What the author of a draft may still be about to write in another file is no error yet.
Diagnostic make_incomplete(CaseFault fault, const LibraryMember& member, std::string message) {
  Diagnostic diagnostic = make_error(fault, said_twin(member), std::move(message));
  if (member.is_draft) diagnostic.severity = Severity::warning;
  return diagnostic;
}

/// Whether the name of the file is the id that stands in it.
bool is_named_by_id(const LibraryMember& member) {
  std::string_view name = member.id.path;
  name.remove_prefix(name.rfind('/') + 1);
  return name.substr(0, name.rfind('.')) == member.written_id.text();
}

/// An id belongs to the file that is named by it, or else to the first that has it.
void check_unique(LibraryCheck& check) {
  for (const LibraryMember& member : check.library) {
    if (member.written_id.empty()) continue;
    const auto [first, is_new] = check.by_id.emplace(member.written_id, &member);
    if (!is_new && !is_named_by_id(*first->second) && is_named_by_id(member)) first->second = &member;
  }
  for (const LibraryMember& member : check.library) {
    const CaseId& id = member.written_id;
    if (id.empty() || check.by_id.at(id) == &member) continue;
    const std::string& owner = check.by_id.at(id)->id.path;
    check.diagnostics.push_back(make_error(CaseFault::id_not_unique, said_id(member),
                                           "the id '" + id.text() + "' is already used by " + owner));
    check.diagnostics.back().suggestion =
        is_named_by_id(member)
            ? "give each case of the library its own id"
            : "delete this file if it is a copy, or else give it an id of its own and the name of that id";
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

std::vector<std::string> differences(const std::vector<int>& thresholds, const std::vector<guidance::Findings>& a,
                                     const std::vector<guidance::Findings>& b) {
  std::vector<std::string> names;
  if (!a.empty() && a.front().regions != b.front().regions) names.emplace_back("regions");
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (window_of(thresholds, a[i].hours) != window_of(thresholds, b[i].hours)) add_difference(names, "hours");
    add_differences(a[i], b[i], names);
  }
  return names;
}

void check_contrast(LibraryCheck& check, const LibraryMember& member, const LibraryMember& twin) {
  const std::string& twin_id = twin.written_id.text();
  if (member.visits->size() != twin.visits->size()) {
    check.diagnostics.push_back(make_error(CaseFault::twin_too_different, said_twin(member),
                                           "the twin '" + twin_id + "' has another number of visits"));
    return;
  }
  const auto names = differences(check.thresholds, *member.visits, *twin.visits);
  const std::size_t most = member.two_cues || twin.two_cues ? 2 : 1;
  if (names.size() > most) {
    check.diagnostics.push_back(make_error(
        CaseFault::twin_too_different, said_twin(member),
        "the twin '" + twin_id + "' differs in " + std::to_string(names.size()) + " findings: " + join_words(names)));
    check.diagnostics.back().suggestion =
        most == 2
            ? "a contrast pair differs in at most two findings"
            : "a contrast pair differs in one finding; where it must be two, a tag that begins with 'two-cues-' says "
              "why";
  } else if (names.empty()) {
    check.diagnostics.push_back(make_error(CaseFault::twin_not_different, said_twin(member),
                                           "the twin '" + twin_id + "' has the same findings"));
    check.diagnostics.back().suggestion = "change the cue in which the two shall differ";
  }
}

void check_twin(LibraryCheck& check, const LibraryMember& member) {
  const auto& twin_id = member.written_twin;
  if (!twin_id || twin_id->empty()) return;
  if (*twin_id == member.written_id) {
    check.diagnostics.push_back(
        make_error(CaseFault::twin_is_itself, said_twin(member), "a case cannot be its own twin"));
    return;
  }
  const auto found = check.by_id.find(*twin_id);
  if (found == check.by_id.end()) {
    std::vector<std::string> known;
    for (const auto& entry : check.by_id)
      known.push_back(entry.first.text());
    check.diagnostics.push_back(make_incomplete(CaseFault::twin_unknown, member,
                                                "no case of the library has the id '" + twin_id->text() + "'"));
    if (const auto near = nearest(twin_id->text(), known))
      check.diagnostics.back().suggestion = "did you mean '" + *near + "'?";
    return;
  }
  const LibraryMember& twin = *found->second;
  if (twin.written_twin != member.written_id) {
    check.diagnostics.push_back(make_incomplete(
        CaseFault::twin_not_returned, member, "the case '" + twin_id->text() + "' does not name this one as its twin"));
    check.diagnostics.back().suggestion = "write twin = \"" + member.written_id.text() + "\" there";
  }
  if (member.visits && twin.visits && member.use != twin.use) {
    check.diagnostics.push_back(make_error(
        CaseFault::twin_other_use, said_twin(member),
        "of a pair both are for practice or both for exams, but '" + twin_id->text() + "' is for the other"));
    check.diagnostics.back().suggestion = "write the same use in both: the key of one nearly tells that of the other";
  }
  if (member.visits && twin.visits) check_contrast(check, member, twin);
}

}  // namespace

void drop_answered(Diagnostics& diagnostics) {
  std::set<std::string> taken;
  for (const Diagnostic& one : diagnostics)
    if (one.number == static_cast<int>(CaseFault::id_not_unique)) taken.insert(one.place.path);
  std::erase_if(diagnostics, [&](const Diagnostic& one) {
    return one.number == static_cast<int>(CaseFault::id_not_stem) && taken.contains(one.place.path);
  });
}

Diagnostics check_members(const std::vector<LibraryMember>& library, const guidance::Guidance& guidance) {
  LibraryCheck check{library, hour_thresholds(guidance), {}, {}};
  check_unique(check);
  for (const LibraryMember& member : library)
    check_twin(check, member);
  sort_diagnostics(check.diagnostics);
  return std::move(check.diagnostics);
}

}  // namespace nc::cases
