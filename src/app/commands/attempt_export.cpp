#include "app/commands/attempt_export.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "record/answer_times.hpp"
#include "scoring/exam.hpp"
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

/// Why there is nothing to grade an attempt by, in words. That a record does not hold it can only be so when a former
/// edition of the program made it.
std::string why_ungraded(const practice::Grounds& grounds) {
  return grounds.guidance == nullptr
             ? "it was made by an earlier version, and the guidance was changed since; name the former with --guidance"
             : "it was made by an earlier version, and the case is gone or was changed since";
}

/// How many visits the case had cannot be known when the case is gone; then the attempt counts as finished when nothing
/// is open.
bool counts_as_finished(const Attempt& attempt, const cases::Case* the_case) {
  const std::size_t visits =
      the_case != nullptr ? the_case->visits.size() : std::max<std::size_t>(1, attempt.answers.visits.size());
  return record::is_finished(attempt, static_cast<int>(visits));
}

/// Nobody gave it up, its time did not run out, and cases of it are still to come.
bool is_open(const std::vector<exchange::AttemptRecord*>& exam) {
  return static_cast<int>(exam.size()) < exam.front()->sitting_size &&
         std::all_of(exam.begin(), exam.end(),
                     [](const auto* one) { return one->end_reason == exchange::EndReason::submitted; });
}

/// Works out which exams are open, which are complete and whether they are passed.
void add_exam_results(std::vector<exchange::AttemptRecord>& records,
                      const std::map<std::string, guidance::ScoringPolicy>& policies) {
  std::map<std::string, std::vector<exchange::AttemptRecord*>> exams;
  for (exchange::AttemptRecord& record : records) {
    if (record.mode == record::to_text(record::Mode::exam)) exams[record.sitting_id].push_back(&record);
  }
  for (auto& [sitting, attempts] : exams) {
    const bool open = is_open(attempts);
    for (exchange::AttemptRecord* one : attempts)
      one->exam_is_open = open;
    const bool whole =
        static_cast<int>(attempts.size()) == attempts.front()->sitting_size &&
        std::all_of(attempts.begin(), attempts.end(), [](const auto* one) { return one->graded.has_value(); });
    if (!whole) continue;
    const guidance::ScoringPolicy& policy = policies.at(attempts.front()->guidance_hash);
    std::vector<scoring::Score> scores;
    for (const exchange::AttemptRecord* one : attempts)
      scores.push_back(one->graded->score);
    const bool passed = scoring::grade_exam(policy, scores).passed;
    for (exchange::AttemptRecord* one : attempts) {
      one->passed = passed;
      one->cut = policy.exam_cut;
    }
  }
}

std::string attempts_in_words(int count) {
  return fmt::format("{} attempt{}", count, count == 1 ? "" : "s");
}

}  // namespace

exchange::AttemptRecord attempt_record(const Attempt& attempt, const practice::Grounds& grounds) {
  exchange::AttemptRecord record;
  record.attempt_id = attempt.id.text();
  record.trainee_id = attempt.started.trainee.text();
  record.cohort = attempt.started.cohort;
  record.case_id = attempt.started.case_id.text();
  record.case_hash = attempt.started.case_hash;
  record.guidance_hash = attempt.started.guidance_hash;
  record.mode = std::string(to_text(attempt.started.mode));
  record.seed = attempt.started.seed;
  record.sitting_id = attempt.started.sitting.text();
  record.place = attempt.started.place;
  record.sitting_size = attempt.started.sitting_size;
  record.time_limit_ms = attempt.started.time_limit_ms;
  record.started_at = attempt.started_at;
  record.submitted_at = attempt.submitted_at;
  record.duration_ms = attempt.submitted_after_ms;
  record.ended_at =
      std::max(attempt.ended_at.value_or(attempt.started_at), attempt.submitted_at.value_or(attempt.started_at));
  if (attempt.ended) {
    record.end_reason = attempt.time_ran_out ? exchange::EndReason::time_ran_out : exchange::EndReason::left;
  }
  record.clock_set = attempt.clock_was_set;
  record.seen = record::was_seen(attempt);
  for (std::size_t visit = 0; visit < attempt.answers.visits.size(); ++visit) {
    record.certainties.push_back(attempt.answers.visits[visit].certainty);
    record.process.push_back(record::process_of(attempt, visit));
  }
  if (!grounds.whole()) return record;
  const cases::Case& the_case = *grounds.the_case;
  record.certainties.resize(the_case.visits.size());
  record.graded = exchange::AttemptRecord::Graded{region_names(the_case.regions), the_case.difficulty,
                                                  scoring::scorer_version(*grounds.guidance),
                                                  scoring::grade(*grounds.guidance, the_case, attempt.answers)};
  return record;
}

ExportedAttempts export_attempts(const store::Record& record, const library::Content& content) {
  ExportedAttempts exported;
  for (const std::string& sentence : record.unreadable)
    exported.notes.push_back(sentence);
  const record::FormerContent former(record.editions);
  std::map<std::pair<std::string, std::string>, int> ungraded;
  std::map<std::string, guidance::ScoringPolicy> policies;  ///< by Guidance::hash
  for (const std::vector<record::Event>& events : record.attempts) {
    const std::optional<Attempt> attempt = record::replay(events);
    if (!attempt) {
      const std::string id = events.empty() ? std::string() : events.front().attempt.text();
      exported.notes.push_back(fmt::format("attempt {}: its events do not form an attempt; left out", visible(id)));
      continue;
    }
    const record::Started& started = attempt->started;
    const practice::Grounds grounds =
        practice::grounds_of(content, former, {started.case_id, started.case_hash}, started.guidance_hash);
    if (!counts_as_finished(*attempt, grounds.the_case)) continue;
    if (!grounds.whole()) ++ungraded[{started.case_id.text(), why_ungraded(grounds)}];
    exported.records.push_back(attempt_record(*attempt, grounds));
    exported.records.back().unchained = record.unchained.count(attempt->id) != 0;
    exported.records.back().given_at = record::answer_times(events);
    if (!grounds.whole()) continue;
    exported.documents.try_emplace(started.guidance_hash, document_files(*grounds.guidance));
    policies.try_emplace(started.guidance_hash, grounds.guidance->scoring);
  }
  add_exam_results(exported.records, policies);
  for (const auto& entry : ungraded) {
    exported.notes.push_back(fmt::format("{} at '{}' exported without a result: {}", attempts_in_words(entry.second),
                                         visible(entry.first.first), entry.first.second));
  }
  return exported;
}

void keep_since(std::vector<exchange::AttemptRecord>& records, UtcTime since, Cut cut) {
  const auto is_since = [since](const exchange::AttemptRecord& one) { return !(one.ended_at < since); };
  std::set<std::string> sittings;
  for (const exchange::AttemptRecord& one : records) {
    if (cut == Cut::sittings && is_since(one)) sittings.insert(one.sitting_id);
  }
  const auto is_before = [&](const exchange::AttemptRecord& one) {
    return !is_since(one) && (one.sitting_id.empty() || sittings.count(one.sitting_id) == 0);
  };
  records.erase(std::remove_if(records.begin(), records.end(), is_before), records.end());
}

exchange::DocumentFiles document_files(const guidance::Guidance& guidance) {
  exchange::DocumentFiles files;
  for (const guidance::Document& document : guidance.documents)
    files[document.id.text()] = document.file;
  return files;
}

}  // namespace nc::app
