#include "app/commands/attempt_export.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "scoring/grade.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using record::Attempt;

std::vector<std::string> region_names(guidance::RegionSet regions) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < guidance::region_count; ++i) {
    const auto region = static_cast<guidance::Region>(i);
    if (regions.contains(region)) names.emplace_back(guidance::to_text(region));
  }
  return names;
}

/// The case to grade by, or in words why there is none.
struct Grounds {
  const cases::Case* the_case = nullptr;
  std::string missing;
};

Grounds find_grounds(const Attempt& attempt, const library::Content& content) {
  const cases::Case* found = library::find_case(content, attempt.started.case_id);
  if (found == nullptr) return {nullptr, "the library has no such case"};
  if (found->hash != attempt.started.case_hash) return {nullptr, "the case was changed since"};
  if (content.guidance.hash != attempt.started.guidance_hash) {
    return {nullptr, "the guidance was changed since; name the former with --guidance"};
  }
  return {found, {}};
}

/// How many visits the case had cannot be known when the case is gone; then the attempt counts as finished when nothing
/// is open.
bool counts_as_finished(const Attempt& attempt, const cases::Case* the_case) {
  const std::size_t visits =
      the_case != nullptr ? the_case->visits.size() : std::max<std::size_t>(1, attempt.answers.visits.size());
  return record::is_finished(attempt, static_cast<int>(visits));
}

bool is_since(const Attempt& attempt, std::optional<UtcTime> since) {
  if (!since) return true;
  const UtcTime submitted = attempt.submitted_at.value_or(attempt.started_at);
  const UtcTime ended = attempt.ended_at.value_or(attempt.started_at);
  return !(std::max(submitted, ended) < *since);
}

std::string attempts_in_words(int count) {
  return fmt::format("{} attempt{}", count, count == 1 ? "" : "s");
}

}  // namespace

exchange::AttemptRecord attempt_record(const Attempt& attempt, const cases::Case* graded_case,
                                       const guidance::Guidance& guidance) {
  exchange::AttemptRecord record;
  record.attempt_id = attempt.id.text();
  record.trainee_id = attempt.started.trainee.text();
  record.cohort = attempt.started.cohort;
  record.case_id = attempt.started.case_id.text();
  record.case_hash = attempt.started.case_hash;
  record.guidance_hash = attempt.started.guidance_hash;
  record.mode = std::string(to_text(attempt.started.mode));
  record.seed = attempt.started.seed;
  record.started_at = attempt.started_at;
  record.submitted_at = attempt.submitted_at;
  for (const scoring::VisitAnswers& visit : attempt.answers.visits)
    record.certainties.push_back(visit.certainty);
  if (graded_case == nullptr) return record;
  record.certainties.resize(graded_case->visits.size());
  record.graded = exchange::AttemptRecord::Graded{region_names(graded_case->regions), graded_case->difficulty,
                                                  scoring::scorer_version(guidance),
                                                  scoring::grade(guidance, *graded_case, attempt.answers)};
  return record;
}

ExportedAttempts export_attempts(const store::Record& record, const library::Content& content,
                                 std::optional<UtcTime> since) {
  ExportedAttempts exported;
  for (const std::string& sentence : record.unreadable)
    exported.notes.push_back(sentence);
  std::map<std::pair<std::string, std::string>, int> ungraded;
  for (const std::vector<record::Event>& events : record.attempts) {
    const std::optional<Attempt> attempt = record::replay(events);
    if (!attempt) {
      const std::string id = events.empty() ? std::string() : events.front().attempt.text();
      exported.notes.push_back(fmt::format("attempt {}: its events do not form an attempt; left out", visible(id)));
      continue;
    }
    const Grounds grounds = find_grounds(*attempt, content);
    if (!counts_as_finished(*attempt, grounds.the_case) || !is_since(*attempt, since)) continue;
    if (grounds.the_case == nullptr) ++ungraded[{attempt->started.case_id.text(), grounds.missing}];
    exported.records.push_back(attempt_record(*attempt, grounds.the_case, content.guidance));
  }
  for (const auto& entry : ungraded) {
    exported.notes.push_back(fmt::format("{} at '{}' exported without a result: {}", attempts_in_words(entry.second),
                                         visible(entry.first.first), entry.first.second));
  }
  return exported;
}

exchange::DocumentFiles document_files(const guidance::Guidance& guidance) {
  exchange::DocumentFiles files;
  for (const guidance::Document& document : guidance.documents)
    files[document.id.text()] = document.file;
  return files;
}

}  // namespace nc::app
