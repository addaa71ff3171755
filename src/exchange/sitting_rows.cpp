#include "exchange/sitting_rows.hpp"

#include <algorithm>
#include <map>

#include "exchange/rows.hpp"
#include "scoring/exam.hpp"

namespace nc::exchange {
namespace {

using Group = std::vector<const AttemptRecord*>;

/// The attempts of each sitting, in the order in which the sittings began.
std::vector<Group> groups_of(const std::vector<AttemptRecord>& records) {
  std::vector<Group> groups;
  std::map<std::string, std::size_t> places;
  for (const AttemptRecord& record : records) {
    const std::string& name = record.sitting_id.empty() ? record.attempt_id : record.sitting_id;
    const auto [found, is_new] = places.emplace(name, groups.size());
    if (is_new) groups.emplace_back();
    groups[found->second].push_back(&record);
  }
  return groups;
}

std::string end_reason_of(const Group& group) {
  const auto any = [&group](EndReason reason) {
    return std::any_of(group.begin(), group.end(), [reason](const auto* one) { return one->end_reason == reason; });
  };
  for (const EndReason reason : {EndReason::time_ran_out, EndReason::left}) {
    if (any(reason)) return std::string(to_text(reason));
  }
  const bool whole = static_cast<int>(group.size()) >= group.front()->sitting_size;
  return whole ? std::string(to_text(EndReason::submitted)) : "unfinished";
}

/// The results of an exam come with its last case.
bool has_result(const AttemptRecord& record) {
  return record.graded && !record.exam_is_open;
}

void count_outcome(const AttemptRecord& record, SittingRow& row) {
  if (!record.seen) {
    ++row.not_seen;
    return;
  }
  if (!has_result(record)) return;
  switch (record.graded->score.outcome) {
    case scoring::Outcome::safe:
      ++row.safe;
      break;
    case scoring::Outcome::over_called:
      ++row.over_called;
      break;
    case scoring::Outcome::unsafe:
      ++row.unsafe;
      break;
    case scoring::Outcome::critical_miss:
      ++row.critical_misses;
      break;
  }
}

void count_lung_warnings(const AttemptRecord& record, SittingRow& row) {
  if (!has_result(record) || !record.graded->score.lung_warning_required) return;
  ++row.lung_warnings_required;
  if (record.graded->score.lung_warning_given) ++row.lung_warnings_given;
}

void add_calls(const AttemptRow& attempt, SittingRow& row) {
  row.under_triage += attempt.under_triage.value_or(0);
  row.over_triage += attempt.over_triage.value_or(0);
  row.under_triage_strict += attempt.under_triage_strict.value_or(0);
  row.over_triage_strict += attempt.over_triage_strict.value_or(0);
}

/// The first attempt, with the flags of all: what is doubtful in one is doubtful in the sitting.
AttemptRow first_with_flags(const Group& group) {
  AttemptRecord first = *group.front();
  for (const AttemptRecord* one : group) {
    first.unchained |= one->unchained;
    first.clock_set |= one->clock_set;
  }
  return attempt_row(first);
}

SittingRow row_of(const Group& group) {
  const AttemptRow first = first_with_flags(group);
  SittingRow row;
  row.sitting_id = first.sitting_id;
  row.trainee_id = first.trainee_id;
  row.cohort = first.cohort;
  row.mode = first.mode;
  row.seed = first.seed;
  row.size = first.size;
  row.finished = static_cast<std::int64_t>(group.size());
  row.started_at = first.started_at;
  row.limit_s = first.limit_s;
  row.passed = first.passed;
  row.cut = first.cut;
  row.guidance_hash = first.guidance_hash;
  row.scorer_version = first.scorer_version;
  row.flags = first.flags;
  row.end_reason = end_reason_of(group);
  std::vector<scoring::Score> scores;
  UtcTime last = group.front()->ended_at;
  for (const AttemptRecord* one : group) {
    last = std::max(last, one->ended_at);
    count_outcome(*one, row);
    count_lung_warnings(*one, row);
    if (has_result(*one)) scores.push_back(one->graded->score);
    if (one->seen) add_calls(attempt_row(*one), row);
  }
  row.score = scoring::mean_score(scores);
  row.ended_at = to_iso8601(last);
  return row;
}

}  // namespace

std::vector<SittingRow> sitting_rows(const std::vector<AttemptRecord>& records) {
  std::vector<SittingRow> rows;
  for (const Group& group : groups_of(records))
    rows.push_back(row_of(group));
  return rows;
}

}  // namespace nc::exchange
