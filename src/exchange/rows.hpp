#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "exchange/attempt_record.hpp"

namespace nc::exchange {

/// Says how sure the trainee was, in one cell. For a case of one visit it is a number. For several visits it is a text
/// with one place for each visit, empty where nothing was stated (`2|`). It is nothing when nothing was stated at all.
using CertaintyCell = std::variant<std::monostate, std::int64_t, std::string>;

/// A row of `export --rows attempts`: one finished attempt. An absent value is nothing here, an empty cell in CSV, and
/// null in JSON. Lists are joined by `|`. Credits are 0 to 1 and scores 0 to 100. docs/export.md explains every column.
struct AttemptRow {
  std::string attempt_id;
  std::string trainee_id;
  std::string cohort;
  std::string case_id;
  std::string case_hash;
  std::optional<std::string> regions;
  std::optional<std::int64_t> difficulty;
  std::string mode;
  std::uint64_t seed = 0;
  std::string started_at;                      ///< UTC, ISO 8601
  std::optional<std::string> submitted_at;     ///< UTC, ISO 8601
  std::optional<double> duration_s;            ///< from the start to the last submit, in seconds, breaks included
  std::optional<std::string> decision_keys;    ///< one urgency for each visit
  std::optional<std::string> decisions_given;  ///< one place for each visit, empty where nothing was decided
  std::optional<double> decision_credit;
  std::optional<double> symptoms_credit;
  std::optional<double> advice_credit;
  std::optional<double> score;
  std::optional<std::string> outcome;
  CertaintyCell certainty;
  std::optional<double> certainty_mark;  ///< sum over the visits
  std::optional<bool> lung_warning_required;
  std::optional<bool> lung_warning_given;
  /// Decisions below and above their key that are not accepted beside it, and the same with nothing right but the key.
  std::optional<std::int64_t> under_triage;
  std::optional<std::int64_t> over_triage;
  std::optional<std::int64_t> under_triage_strict;
  std::optional<std::int64_t> over_triage_strict;
  std::string guidance_hash;
  std::optional<std::string> scorer_version;
  std::string sitting_id;
  std::int64_t place = 1;                   ///< counts from 1
  std::int64_t size = 1;                    ///< how many cases the sitting has
  std::optional<std::string> ended_at;      ///< UTC, ISO 8601
  std::optional<std::string> end_reason;    ///< `submitted`, `left` or `time-ran-out`
  std::optional<double> limit_s;            ///< of the whole sitting, in seconds; nothing without a limit
  std::optional<bool> passed;               ///< the exam it belongs to; nothing when there is none, or no result of it
  std::optional<double> cut;                ///< mean score that the exam needs
  std::optional<double> score_uncapped;     ///< the mean of the visits, before the cap of the outcome
  std::int64_t asked_breathing = 0;         ///< at how many visits breathing was asked about before deciding
  std::int64_t asked_chest = 0;             ///< likewise the chest
  std::int64_t topics_asked = 0;            ///< sum over the visits
  std::optional<double> seconds_to_decide;  ///< sum over the visits that have a decision
  std::int64_t taken_back = 0;              ///< answers taken back, sum over the visits
  std::string flags;  ///< what to know before it is believed: `unsound` when the record fails its check
};

/// A row of `export --rows answers`, and an entry of `grade --format json`: one item of a graded visit (see
/// scoring::Item).
struct AnswerRow {
  std::string attempt_id;
  std::int64_t visit = 1;  ///< counts from 1
  /// Says what was asked: `decision`, `symptom:<id>` or `advice:<id>`. Where one item of several is enough, their ids
  /// are joined by `|`.
  std::string item;
  std::string key;
  std::string accepted;
  std::optional<std::string> given;  ///< an urgency, `chosen` or `not-chosen`; nothing when nothing was given
  std::optional<double> credit;      ///< 0 to 1, or -1 for wrong advice that was chosen; nothing when not scored
  std::optional<double> weight;      ///< share of the visit's score that depends on it, 0 to 1; nothing likewise
  std::string verdict;
  std::string rules;
  std::string cites;
  std::string documents;                ///< their file names
  bool critical = false;                ///< advice that the patient's safety depends on
  bool dangerous = false;               ///< the item makes the outcome of the visit unsafe or a critical miss
  std::optional<std::string> given_at;  ///< UTC, ISO 8601: when it was last answered; nothing when it never was
  std::string sitting_id;
  std::string trainee_id;
  std::string case_id;
  std::string cohort;
  std::string mode;
  bool lung_warning = false;  ///< a required point that warns of a collapsed lung
  /// Of the row of a decision, how its visit was worked on (see record::VisitProcess); nothing in other rows.
  std::optional<bool> asked_breathing;
  std::optional<bool> asked_chest;
  std::optional<std::int64_t> topics_asked;
  std::optional<double> seconds_to_decide;
  std::optional<std::int64_t> taken_back;
  std::string flags;  ///< as AttemptRow::flags
};

/// Does for how a visit was worked on what for_attempt_columns() does for a whole row.
template <class Row, class Visit>
void for_process_columns(Row& row, Visit visit) {
  visit("asked_breathing", row.asked_breathing);
  visit("asked_chest", row.asked_chest);
  visit("topics_asked", row.topics_asked);
  visit("seconds_to_decide", row.seconds_to_decide);
  visit("taken_back", row.taken_back);
}

/// Does the same for the counts of calls that were too low or too high.
template <class Row, class Visit>
void for_triage_columns(Row& row, Visit visit) {
  visit("under_triage", row.under_triage);
  visit("over_triage", row.over_triage);
  visit("under_triage_strict", row.under_triage_strict);
  visit("over_triage_strict", row.over_triage_strict);
}

/// Calls `visit(name, value)` for each column of a row, in the order of the export. Whoever writes, reads or compares
/// rows uses this, so the columns are listed only once.
template <class Row, class Visit>
void for_attempt_columns(Row& row, Visit visit) {
  visit("attempt_id", row.attempt_id);
  visit("trainee_id", row.trainee_id);
  visit("cohort", row.cohort);
  visit("case_id", row.case_id);
  visit("case_hash", row.case_hash);
  visit("regions", row.regions);
  visit("difficulty", row.difficulty);
  visit("mode", row.mode);
  visit("seed", row.seed);
  visit("started_at", row.started_at);
  visit("submitted_at", row.submitted_at);
  visit("duration_s", row.duration_s);
  visit("decision_keys", row.decision_keys);
  visit("decisions_given", row.decisions_given);
  visit("decision_credit", row.decision_credit);
  visit("symptoms_credit", row.symptoms_credit);
  visit("advice_credit", row.advice_credit);
  visit("score", row.score);
  visit("outcome", row.outcome);
  visit("certainty", row.certainty);
  visit("certainty_mark", row.certainty_mark);
  visit("lung_warning_required", row.lung_warning_required);
  visit("lung_warning_given", row.lung_warning_given);
  visit("guidance_hash", row.guidance_hash);
  visit("scorer_version", row.scorer_version);
  visit("sitting_id", row.sitting_id);
  visit("place", row.place);
  visit("size", row.size);
  visit("ended_at", row.ended_at);
  visit("end_reason", row.end_reason);
  visit("limit_s", row.limit_s);
  visit("passed", row.passed);
  visit("cut", row.cut);
  for_triage_columns(row, visit);
  visit("score_uncapped", row.score_uncapped);
  for_process_columns(row, visit);
  visit("flags", row.flags);
}

/// Does the same for the columns of an answer row.
template <class Row, class Visit>
void for_answer_columns(Row& row, Visit visit) {
  visit("attempt_id", row.attempt_id);
  visit("visit", row.visit);
  visit("item", row.item);
  visit("key", row.key);
  visit("accepted", row.accepted);
  visit("given", row.given);
  visit("credit", row.credit);
  visit("weight", row.weight);
  visit("verdict", row.verdict);
  visit("rules", row.rules);
  visit("cites", row.cites);
  visit("documents", row.documents);
  visit("critical", row.critical);
  visit("dangerous", row.dangerous);
  visit("given_at", row.given_at);
  visit("sitting_id", row.sitting_id);
  visit("trainee_id", row.trainee_id);
  visit("case_id", row.case_id);
  visit("cohort", row.cohort);
  visit("mode", row.mode);
  visit("lung_warning", row.lung_warning);
  for_process_columns(row, visit);
  visit("flags", row.flags);
}

/// These overloads choose by the type of the row, so that readers and writers need not know which sort of row they
/// hold.
template <class Visit>
void for_columns(AttemptRow& row, Visit visit) {
  for_attempt_columns(row, visit);
}
template <class Visit>
void for_columns(const AttemptRow& row, Visit visit) {
  for_attempt_columns(row, visit);
}
template <class Visit>
void for_columns(AnswerRow& row, Visit visit) {
  for_answer_columns(row, visit);
}
template <class Visit>
void for_columns(const AnswerRow& row, Visit visit) {
  for_answer_columns(row, visit);
}

/// Returns the row of one attempt. Bytes that are not UTF-8 become U+FFFD, so every export is valid UTF-8.
AttemptRow attempt_row(const AttemptRecord& record);

/// Returns the rows of all items of an attempt, in the order in which they were graded; none when the attempt could not
/// be graded.
std::vector<AnswerRow> answer_rows(const AttemptRecord& record, const DocumentFiles& documents);

/// Returns the row of one item. `visit` counts from 1. The id of the attempt is left empty.
AnswerRow answer_row(const scoring::Item& item, std::int64_t visit, const DocumentFiles& documents);

}  // namespace nc::exchange
