#include "exchange/sitting_rows.hpp"

#include <catch2/catch.hpp>

#include "exchange/csv.hpp"
#include "exchange/json_lines.hpp"

using namespace nc;
using namespace nc::exchange;

namespace {

AttemptRecord attempt_at(const std::string& sitting, int place, double score,
                         scoring::Outcome outcome = scoring::Outcome::safe) {
  AttemptRecord record;
  record.attempt_id = sitting + "-" + std::to_string(place);
  record.sitting_id = sitting;
  record.place = place;
  record.sitting_size = 2;
  record.trainee_id = "ana";
  record.mode = "exam";
  record.seed = 7;
  record.time_limit_ms = 60000;
  record.started_at = UtcTime{1000 * place};
  record.ended_at = UtcTime{1000 * place + 500};
  record.graded.emplace();
  record.graded->scorer_version = "1";
  record.graded->score.score = score;
  record.graded->score.outcome = outcome;
  return record;
}

}  // namespace

TEST_CASE("a sitting is one row with the mean of its scores and its outcomes counted") {
  std::vector<AttemptRecord> records{attempt_at("s", 0, 100), attempt_at("s", 1, 50, scoring::Outcome::critical_miss),
                                     attempt_at("t", 0, 80, scoring::Outcome::over_called)};
  records[0].passed = records[1].passed = false;
  records[0].cut = records[1].cut = 70;
  records[1].graded->score.lung_warning_required = true;
  const std::vector<SittingRow> rows = sitting_rows(records);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].sitting_id == "s");
  CHECK(rows[0].score == 75.0);
  CHECK(rows[0].passed == false);
  CHECK(rows[0].cut == 70.0);
  CHECK(rows[0].safe == 1);
  CHECK(rows[0].critical_misses == 1);
  CHECK(rows[0].lung_warnings_required == 1);
  CHECK(rows[0].lung_warnings_given == 0);
  CHECK(rows[0].finished == 2);
  CHECK(rows[0].end_reason == "submitted");
  CHECK(rows[0].limit_s == 60.0);
  CHECK(rows[0].started_at == "1970-01-01T00:00:00.000Z");
  CHECK(rows[0].ended_at == "1970-01-01T00:00:01.500Z");
  CHECK(rows[0].over_called == 0);
  CHECK(rows[1].over_called == 1);
  CHECK(rows[1].safe + rows[1].unsafe + rows[1].critical_misses == 0);
  CHECK(rows[1].end_reason == "unfinished");
  CHECK_FALSE(rows[1].passed.has_value());
}

TEST_CASE("an exam with cases still to come has no results yet") {
  std::vector<AttemptRecord> records{attempt_at("s", 0, 100)};
  records.front().exam_is_open = true;
  const SittingRow row = sitting_rows(records).front();
  CHECK(row.finished == 1);
  CHECK(row.end_reason == "unfinished");
  CHECK_FALSE(row.score);
  CHECK(row.safe == 0);
}

TEST_CASE("a case that was never opened is counted as not seen and has no outcome") {
  std::vector<AttemptRecord> records{attempt_at("s", 0, 100), attempt_at("s", 1, 0)};
  records[1].seen = false;
  records[1].end_reason = EndReason::time_ran_out;
  const SittingRow row = sitting_rows(records).front();
  CHECK(row.safe == 1);
  CHECK(row.not_seen == 1);
  CHECK(row.end_reason == "time-ran-out");
}

TEST_CASE("what could not be graded is empty, and a sitting that was left says so") {
  std::vector<AttemptRecord> records{attempt_at("s", 0, 100)};
  records[0].graded.reset();
  records[0].end_reason = EndReason::left;
  const SittingRow row = sitting_rows(records).front();
  CHECK_FALSE(row.score.has_value());
  CHECK(row.safe == 0);
  CHECK(row.end_reason == "left");
  CHECK(to_csv(std::vector<SittingRow>{row}).find("sitting_id,trainee_id,cohort,mode,seed,size,finished,") == 0);
  CHECK(to_jsonl(std::vector<SittingRow>{row}).find("\"score\":null") != std::string::npos);
}
