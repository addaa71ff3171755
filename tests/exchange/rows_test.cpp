#include "exchange/rows.hpp"

#include <catch2/catch.hpp>

namespace nc::exchange {
namespace {

scoring::Item decision_item(const char* key, const char* given) {
  scoring::Item item;
  item.name = "decision";
  item.key = key;
  item.given = given;
  item.weight = 0.625;
  item.rules = {guidance::RuleId("C6"), guidance::RuleId("C7")};
  item.cites = {guidance::StatementId("d1-a"), guidance::StatementId("d4-b")};
  item.documents = {guidance::DocumentId("D1"), guidance::DocumentId("D9")};
  return item;
}

scoring::VisitScore visit_score(const char* key, const char* given) {
  scoring::VisitScore visit;
  visit.items = {decision_item(key, given)};
  return visit;
}

/// An attempt of two visits; the second has no decision.
AttemptRecord two_visits() {
  AttemptRecord record;
  record.attempt_id = "a1";
  record.trainee_id = "t1";
  record.case_id = "some-case";
  record.mode = "exam";
  record.seed = 7;
  record.started_at = UtcTime{1763803800000};
  record.submitted_at = UtcTime{1763804112250};
  record.certainties = {2, std::nullopt};
  AttemptRecord::Graded graded;
  graded.regions = {"neck", "shoulder"};
  graded.difficulty = 2;
  graded.scorer_version = "1/grade-1";
  graded.score.visits = {visit_score("contact", "monitor"), visit_score("emergency", "")};
  graded.score.score = 12.5;
  graded.score.outcome = scoring::Outcome::critical_miss;
  record.graded = graded;
  record.duration_ms = 312250;
  return record;
}

}  // namespace

TEST_CASE("an attempt of two visits joins its keys, decisions, certainties and regions by a bar") {
  const AttemptRow row = attempt_row(two_visits());
  CHECK(row.decision_keys == "contact|emergency");
  CHECK(row.decisions_given == "monitor|");
  CHECK(row.certainty == CertaintyCell("2|"));
  CHECK(row.regions == "neck|shoulder");
}

TEST_CASE("times are UTC in ISO 8601 and the duration is in seconds") {
  const AttemptRow row = attempt_row(two_visits());
  CHECK(row.started_at == to_iso8601(UtcTime{1763803800000}));
  CHECK(row.started_at.back() == 'Z');
  CHECK(row.submitted_at == to_iso8601(UtcTime{1763804112250}));
  CHECK(row.duration_s == 312.25);
}

TEST_CASE("a row says its sitting, its place from 1, how it ended, and whether the exam is passed") {
  AttemptRecord record = two_visits();
  record.sitting_id = "s";
  record.place = 2;
  record.sitting_size = 5;
  record.time_limit_ms = 90000;
  record.ended_at = UtcTime{1763804112250};
  record.end_reason = EndReason::time_ran_out;
  record.passed = false;
  record.cut = 70;
  const AttemptRow row = attempt_row(record);
  CHECK(row.sitting_id == "s");
  CHECK(row.place == 3);
  CHECK(row.size == 5);
  CHECK(row.limit_s == 90.0);
  CHECK(row.ended_at == to_iso8601(UtcTime{1763804112250}));
  CHECK(row.end_reason == "time-ran-out");
  CHECK(row.passed == false);
  CHECK(row.cut == 70.0);
  record.time_limit_ms = 0;
  CHECK_FALSE(attempt_row(record).limit_s.has_value());
}

TEST_CASE("a case that was never opened is not seen, and a record that fails its check is flagged") {
  AttemptRecord record = two_visits();
  CHECK(attempt_row(record).outcome == "critical-miss");
  CHECK(attempt_row(record).flags.empty());
  record.seen = false;
  record.unsound = true;
  CHECK(attempt_row(record).outcome == "not-seen");
  CHECK(attempt_row(record).flags == "unsound");
  record.unchained = true;
  record.clock_set = true;
  CHECK(attempt_row(record).flags == "unsound|unchained|clock-set");
  record.unchained = false;
  record.clock_set = false;
  for (const AnswerRow& row : answer_rows(record, {}))
    CHECK(row.flags == "unsound");
}

TEST_CASE("what is not scored has neither credit nor weight, and what was answered has its time") {
  scoring::Item item;
  item.name = "advice:x|y";
  item.weight = 0;
  CHECK_FALSE(answer_row(item, 1, {}).credit.has_value());
  CHECK_FALSE(answer_row(item, 1, {}).weight.has_value());
  item.weight = 0.5;
  item.credit = 1;
  CHECK(answer_row(item, 1, {}).credit == 1.0);
  AttemptRecord record = two_visits();
  record.graded->score.visits[0].items.push_back(item);
  record.given_at = {{{"decision", UtcTime{1000}}, {"advice:y", UtcTime{2000}}, {"advice:x", UtcTime{3000}}}};
  const std::vector<AnswerRow> rows = answer_rows(record, {});
  CHECK(rows.front().given_at == to_iso8601(UtcTime{1000}));
  CHECK(rows[1].given_at == to_iso8601(UtcTime{3000}));
  CHECK_FALSE(rows.back().given_at.has_value());
}

TEST_CASE("an exam with cases still to come tells neither its keys nor whether they were met") {
  AttemptRecord record = two_visits();
  record.exam_is_open = true;
  record.graded->score.visits.front().items.front().lung_warning = true;
  scoring::Item required;
  required.kind = scoring::ItemKind::advice;
  required.name = "advice:x|y";
  required.given = "not-chosen";
  record.graded->score.visits[0].items.push_back(required);
  for (const AnswerRow& row : answer_rows(record, {})) {
    CHECK(row.item == "decision");
    for (const std::string& told : {row.key, row.accepted, row.verdict, row.rules, row.cites, row.documents})
      CHECK(told.empty());
    CHECK_FALSE(row.credit);
    CHECK_FALSE(row.weight);
    CHECK_FALSE(row.lung_warning);
  }
  CHECK(answer_rows(record, {}).front().given == "monitor");
  const AttemptRow row = attempt_row(record);
  CHECK(row.difficulty == 2);
  CHECK_FALSE(row.decision_keys);
  CHECK_FALSE(row.score);
  CHECK_FALSE(row.outcome);
  CHECK_FALSE(row.under_triage);
  CHECK_FALSE(row.score_uncapped);
}

TEST_CASE("how the visits were worked on is counted for the attempt, and stands in the row of each decision") {
  AttemptRecord record = two_visits();
  record.process = {{true, false, 3, 12500, 1}, {true, true, 2, std::nullopt, 0}};
  for (scoring::VisitScore& visit : record.graded->score.visits)
    visit.items.emplace_back().kind = scoring::ItemKind::advice;
  const AttemptRow row = attempt_row(record);
  CHECK(row.asked_breathing == 2);
  CHECK(row.asked_chest == 1);
  CHECK(row.topics_asked == 5);
  CHECK(row.seconds_to_decide == 12.5);
  CHECK(row.taken_back == 1);
  const std::vector<AnswerRow> rows = answer_rows(record, {});
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].asked_breathing == true);
  CHECK(rows[0].asked_chest == false);
  CHECK(rows[0].topics_asked == 3);
  CHECK(rows[0].seconds_to_decide == 12.5);
  CHECK(rows[0].taken_back == 1);
  CHECK_FALSE(rows[1].asked_breathing.has_value());
  CHECK_FALSE(rows[1].taken_back.has_value());
  CHECK(rows[2].asked_chest == true);
  CHECK_FALSE(rows[2].seconds_to_decide.has_value());
}

TEST_CASE("a required point that warns of the lung is marked, and the score before the cap stands beside it") {
  scoring::Item item;
  item.lung_warning = true;
  CHECK(answer_row(item, 1, {}).lung_warning);
  AttemptRecord record = two_visits();
  record.graded->score.score_uncapped = 62.5;
  record.graded->score.outcome = scoring::Outcome::over_called;
  CHECK(attempt_row(record).score_uncapped == 62.5);
  CHECK(attempt_row(record).outcome == "over-called");
}

TEST_CASE("the score's numbers are carried over as they are") {
  const AttemptRow row = attempt_row(two_visits());
  CHECK(row.score == 12.5);
  CHECK(row.outcome == "critical-miss");
  CHECK(row.difficulty == 2);
  CHECK(row.seed == 7);
  CHECK(row.scorer_version == "1/grade-1");
  CHECK_FALSE(row.certainty_mark.has_value());
}

TEST_CASE("a single visit has a plain certainty and a plain decision") {
  AttemptRecord record = two_visits();
  record.certainties = {3};
  record.graded->score.visits.pop_back();
  const AttemptRow row = attempt_row(record);
  CHECK(row.certainty == CertaintyCell(std::int64_t{3}));
  CHECK(row.decisions_given == "monitor");
  record.certainties = {std::nullopt};
  CHECK(attempt_row(record).certainty == CertaintyCell());
}

TEST_CASE("an attempt whose case is gone keeps its identity and has no result") {
  AttemptRecord record = two_visits();
  record.graded.reset();
  const AttemptRow row = attempt_row(record);
  CHECK(row.attempt_id == "a1");
  CHECK(row.case_id == "some-case");
  CHECK_FALSE(row.score.has_value());
  CHECK_FALSE(row.regions.has_value());
  CHECK_FALSE(row.outcome.has_value());
  CHECK(answer_rows(record, {}).empty());
}

TEST_CASE("an attempt that ended without a submit has neither submit time nor duration") {
  AttemptRecord record = two_visits();
  record.submitted_at.reset();
  CHECK_FALSE(attempt_row(record).submitted_at.has_value());
  CHECK_FALSE(attempt_row(record).duration_s.has_value());
}

TEST_CASE("an answer row names its visit from 1, its rules, statements and the documents' files") {
  const auto rows = answer_rows(two_visits(), {{"D1", "first.txt"}});
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].attempt_id == "a1");
  CHECK(rows[0].visit == 1);
  CHECK(rows[1].visit == 2);
  CHECK(rows[0].given == "monitor");
  CHECK_FALSE(rows[1].given.has_value());
  CHECK(rows[0].weight == 0.625);
  CHECK(rows[0].verdict == "right");
  CHECK(rows[0].rules == "C6|C7");
  CHECK(rows[0].cites == "d1-a|d4-b");
  CHECK(rows[0].documents == "first.txt|D9");
}

TEST_CASE("bytes that are no UTF-8 never reach an export") {
  AttemptRecord record = two_visits();
  record.trainee_id =
      "a\xff"
      "b";
  CHECK(attempt_row(record).trainee_id ==
        "a\xef\xbf\xbd"
        "b");
}

}  // namespace nc::exchange
