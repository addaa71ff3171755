#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "exchange/attempt_record.hpp"

namespace nc::exchange {

/// A row of `export --rows sittings`: one sitting with its finished attempts. Absent values and lists are as in
/// AttemptRow. docs/export.md explains every column.
struct SittingRow {
  std::string sitting_id;
  std::string trainee_id;  ///< of its first attempt
  std::string cohort;
  std::string mode;
  std::uint64_t seed = 0;
  std::int64_t size = 1;      ///< how many cases it has
  std::int64_t finished = 0;  ///< how many of them have a finished attempt
  std::string started_at;     ///< UTC, ISO 8601
  std::string ended_at;       ///< of the last finished attempt
  std::string end_reason;     ///< `submitted`, `left`, `time-ran-out`, or `unfinished` while cases are still to come
  std::optional<double> limit_s;
  std::optional<double> score;  ///< mean of the attempts that have a score, 0 to 100
  std::optional<bool> passed;
  std::optional<double> cut;
  std::int64_t safe = 0;  ///< how many attempts have this outcome; those that could not be graded have none
  std::int64_t over_called = 0;
  std::int64_t unsafe = 0;
  std::int64_t critical_misses = 0;
  std::int64_t not_seen = 0;
  std::int64_t lung_warnings_required = 0;  ///< in how many attempts a visit required the lung warning
  std::int64_t lung_warnings_given = 0;     ///< in how many of these every visit that did got it
  std::int64_t under_triage = 0;            ///< sums of the attempts, as in their rows
  std::int64_t over_triage = 0;
  std::int64_t under_triage_strict = 0;
  std::int64_t over_triage_strict = 0;
  std::string guidance_hash;
  std::optional<std::string> scorer_version;
  std::string flags;  ///< as AttemptRow::flags
};

/// Calls `visit(name, value)` for each column of a row, as for_attempt_columns() does.
template <class Row, class Visit>
void for_sitting_columns(Row& row, Visit visit) {
  visit("sitting_id", row.sitting_id);
  visit("trainee_id", row.trainee_id);
  visit("cohort", row.cohort);
  visit("mode", row.mode);
  visit("seed", row.seed);
  visit("size", row.size);
  visit("finished", row.finished);
  visit("started_at", row.started_at);
  visit("ended_at", row.ended_at);
  visit("end_reason", row.end_reason);
  visit("limit_s", row.limit_s);
  visit("score", row.score);
  visit("passed", row.passed);
  visit("cut", row.cut);
  visit("safe", row.safe);
  visit("over_called", row.over_called);
  visit("unsafe", row.unsafe);
  visit("critical_misses", row.critical_misses);
  visit("not_seen", row.not_seen);
  visit("lung_warnings_required", row.lung_warnings_required);
  visit("lung_warnings_given", row.lung_warnings_given);
  visit("under_triage", row.under_triage);
  visit("over_triage", row.over_triage);
  visit("under_triage_strict", row.under_triage_strict);
  visit("over_triage_strict", row.over_triage_strict);
  visit("guidance_hash", row.guidance_hash);
  visit("scorer_version", row.scorer_version);
  visit("flags", row.flags);
}
template <class Visit>
void for_columns(SittingRow& row, Visit visit) {
  for_sitting_columns(row, visit);
}
template <class Visit>
void for_columns(const SittingRow& row, Visit visit) {
  for_sitting_columns(row, visit);
}

/// Returns one row for every sitting of these attempts, in the order in which they began. An attempt without a sitting
/// is one of its own.
std::vector<SittingRow> sitting_rows(const std::vector<AttemptRecord>& records);

}  // namespace nc::exchange
