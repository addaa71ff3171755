#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "exchange/attempt_record.hpp"

namespace nc::exchange {

/// How sure the trainee was: a number for a case of one visit; for several visits text with one place a visit, empty
/// where none was given (`2|`); nothing when none was given at all.
using CertaintyCell = std::variant<std::monostate, std::int64_t, std::string>;

/// A row of `export --rows attempts`: one finished attempt. Absent values are nothing (an empty cell, a JSON null).
/// Lists are joined by `|`. Credits are 0 to 1, the score 0 to 100.
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
  std::optional<double> duration_s;            ///< from start to the last submit, breaks included
  std::optional<std::string> decision_keys;    ///< one urgency a visit
  std::optional<std::string> decisions_given;  ///< one place a visit, empty where no decision was given
  std::optional<double> decision_credit;
  std::optional<double> symptoms_credit;
  std::optional<double> advice_credit;
  std::optional<double> score;
  std::optional<std::string> outcome;
  CertaintyCell certainty;
  std::optional<double> certainty_mark;  ///< sum over the visits
  std::optional<bool> lung_warning_required;
  std::optional<bool> lung_warning_given;
  std::string guidance_hash;
  std::optional<std::string> scorer_version;
};

/// A row of `export --rows answers` and an entry of `grade --format json`: one scored or shown point of one visit.
struct AnswerRow {
  std::string attempt_id;
  std::int64_t visit = 1;  ///< from 1
  std::string item;        ///< `decision`, `symptom:<id>`, `advice:<id>`; the ids of a 'one of' point joined by `|`
  std::string key;
  std::string accepted;
  std::optional<std::string> given;  ///< an urgency, `chosen` or `not-chosen`; nothing when nothing was given
  double credit = 0;                 ///< 0 to 1; -1 for wrong advice
  double weight = 0;                 ///< share of the visit's score at stake; 0 when not scored
  std::string verdict;
  std::string rules;
  std::string cites;
  std::string documents;  ///< file names
};

/// Names the columns of a row once, in the order of the export, for whoever writes, reads or compares rows:
/// calls `visit(name, value)` for each.
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
}

/// The same for the columns of an answer row.
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
}

/// Overloads, so that readers and writers need not know which sort of row they hold.
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

/// The row of one attempt. Bytes that are no UTF-8 become U+FFFD, so that every export is valid UTF-8.
AttemptRow attempt_row(const AttemptRecord& record);

/// The rows of one attempt's items in the order in which they were graded; none when it could not be graded.
std::vector<AnswerRow> answer_rows(const AttemptRecord& record, const DocumentFiles& documents);

/// The row of one item, as `grade --format json` shows it. `visit` counts from 1.
AnswerRow answer_row(const scoring::Item& item, std::int64_t visit, const DocumentFiles& documents);

}  // namespace nc::exchange
