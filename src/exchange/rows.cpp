#include "exchange/rows.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "scoring/item_text.hpp"
#include "scoring/triage_call.hpp"
#include "support/text.hpp"

namespace nc::exchange {
namespace {

std::string valid_utf8(const std::string& text) {
  if (!first_invalid_utf8(text)) return text;
  std::string valid;
  for (const char32_t code_point : to_code_points(text))
    valid += from_code_point(code_point);
  return valid;
}

/// One place a visit, joined by `|`.
std::string join_places(const std::vector<std::string>& places) {
  return fmt::format("{}", fmt::join(places, "|"));
}

std::optional<std::string> unless_empty(std::string text) {
  if (text.empty()) return std::nullopt;
  return text;
}

CertaintyCell certainty_cell(const std::vector<std::optional<int>>& certainties) {
  const bool any =
      std::any_of(certainties.begin(), certainties.end(), [](const auto& given) { return given.has_value(); });
  if (!any) return std::monostate();
  if (certainties.size() == 1) return std::int64_t{*certainties.front()};
  std::vector<std::string> places;
  places.reserve(certainties.size());
  for (const std::optional<int>& given : certainties)
    places.push_back(given ? fmt::format("{}", *given) : "");
  return join_places(places);
}

void count_call(const scoring::TriageCall& call, AttemptRow& row) {
  const auto add = [](std::optional<std::int64_t>& count, bool one) { count = count.value_or(0) + (one ? 1 : 0); };
  if (!call.covered) return;
  add(row.under_triage, call.lower && !call.accepted);
  add(row.over_triage, call.higher && !call.accepted);
  add(row.under_triage_strict, call.lower);
  add(row.over_triage_strict, call.higher);
}

void add_score(const scoring::Score& score, AttemptRow& row) {
  std::vector<std::string> keys;
  std::vector<std::string> given;
  for (const scoring::VisitScore& visit : score.visits) {
    const auto decision = std::find_if(visit.items.begin(), visit.items.end(), [](const scoring::Item& item) {
      return item.kind == scoring::ItemKind::decision;
    });
    keys.push_back(decision == visit.items.end() ? "" : decision->key);
    given.push_back(decision == visit.items.end() ? "" : decision->given);
    if (decision != visit.items.end()) count_call(scoring::triage_call(*decision), row);
  }
  row.decision_keys = join_places(keys);
  row.decisions_given = unless_empty(join_places(given));
  row.decision_credit = score.decision_credit;
  row.symptoms_credit = score.symptoms_credit;
  row.advice_credit = score.advice_credit;
  row.score = score.score;
  row.score_uncapped = score.score_uncapped;
  row.outcome = std::string(scoring::to_text(score.outcome));
  row.certainty_mark = score.certainty_mark;
  row.lung_warning_required = score.lung_warning_required;
  row.lung_warning_given = score.lung_warning_given;
}

std::string document_names(const scoring::Item& item, const DocumentFiles& files) {
  std::vector<std::string> names;
  for (const auto& id : item.documents) {
    const auto found = files.find(id.text());
    names.push_back(found == files.end() ? id.text() : found->second);
  }
  return join_places(names);
}

std::string flags_of(const AttemptRecord& record) {
  std::vector<std::string> flags;
  if (record.unsound) flags.emplace_back("unsound");
  if (record.unchained) flags.emplace_back("unchained");
  if (record.clock_set) flags.emplace_back("clock-set");
  return join_places(flags);
}

/// The case of an exam that was never opened is neither safe nor unsafe.
std::string outcome_of(const AttemptRecord& record) {
  return record.seen ? std::string(scoring::to_text(record.graded->score.outcome)) : "not-seen";
}

double seconds_of(std::int64_t ms) {
  return static_cast<double>(ms) / 1000.0;
}

void add_sitting(const AttemptRecord& record, AttemptRow& row) {
  row.sitting_id = valid_utf8(record.sitting_id);
  row.place = record.place + 1;
  row.size = record.sitting_size;
  row.ended_at = to_iso8601(record.ended_at);
  row.end_reason = std::string(to_text(record.end_reason));
  if (record.time_limit_ms > 0) row.limit_s = seconds_of(record.time_limit_ms);
  row.passed = record.passed;
  row.cut = record.cut;
}

void add_process(const std::vector<record::VisitProcess>& visits, AttemptRow& row) {
  for (const record::VisitProcess& visit : visits) {
    row.asked_breathing += visit.asked_breathing ? 1 : 0;
    row.asked_chest += visit.asked_chest ? 1 : 0;
    row.topics_asked += visit.topics_asked;
    row.taken_back += visit.taken_back;
    if (visit.decided_after_ms)
      row.seconds_to_decide = row.seconds_to_decide.value_or(0) + seconds_of(*visit.decided_after_ms);
  }
}

void add_process(const record::VisitProcess& visit, AnswerRow& row) {
  row.asked_breathing = visit.asked_breathing;
  row.asked_chest = visit.asked_chest;
  row.topics_asked = visit.topics_asked;
  if (visit.decided_after_ms) row.seconds_to_decide = seconds_of(*visit.decided_after_ms);
  row.taken_back = visit.taken_back;
}

void add_attempt(const AttemptRecord& record, AnswerRow& row) {
  row.attempt_id = valid_utf8(record.attempt_id);
  row.sitting_id = valid_utf8(record.sitting_id);
  row.trainee_id = valid_utf8(record.trainee_id);
  row.case_id = valid_utf8(record.case_id);
  row.cohort = valid_utf8(record.cohort);
  row.mode = record.mode;
  row.flags = flags_of(record);
}

/// Leaves out what tells the key of an item, or whether it was met.
void hide_key(AnswerRow& row) {
  for (std::string* told : {&row.key, &row.accepted, &row.verdict, &row.rules, &row.cites, &row.documents})
    told->clear();
  row.credit.reset();
  row.weight.reset();
  row.critical = false;
  row.dangerous = false;
  row.lung_warning = false;
}

/// When the item was last answered. Where one item of advice of several is enough, the last of them counts.
std::optional<std::string> given_at(const record::AnswerTimes& times, const scoring::Item& item) {
  const std::size_t colon = item.name.find(':');
  if (colon == std::string::npos) {
    const auto found = times.find(item.name);
    return found == times.end() ? std::nullopt : std::optional(to_iso8601(found->second));
  }
  std::optional<UtcTime> last;
  std::string_view ids = std::string_view(item.name).substr(colon + 1);
  while (!ids.empty()) {
    const std::string_view id = ids.substr(0, ids.find('|'));
    const auto found = times.find(item.name.substr(0, colon + 1) + std::string(id));
    if (found != times.end() && (!last || *last < found->second)) last = found->second;
    ids.remove_prefix(std::min(id.size() + 1, ids.size()));
  }
  return last ? std::optional(to_iso8601(*last)) : std::nullopt;
}

}  // namespace

std::string_view to_text(EndReason reason) {
  switch (reason) {
    case EndReason::left:
      return "left";
    case EndReason::time_ran_out:
      return "time-ran-out";
    case EndReason::submitted:
      break;
  }
  return "submitted";
}

AttemptRow attempt_row(const AttemptRecord& record) {
  AttemptRow row;
  row.attempt_id = valid_utf8(record.attempt_id);
  row.trainee_id = valid_utf8(record.trainee_id);
  row.cohort = valid_utf8(record.cohort);
  row.case_id = valid_utf8(record.case_id);
  row.case_hash = valid_utf8(record.case_hash);
  row.mode = record.mode;
  row.seed = record.seed;
  row.started_at = to_iso8601(record.started_at);
  if (record.submitted_at) {
    row.submitted_at = to_iso8601(*record.submitted_at);
    row.duration_s = seconds_of(record.duration_ms);
  }
  row.certainty = certainty_cell(record.certainties);
  row.guidance_hash = valid_utf8(record.guidance_hash);
  row.flags = flags_of(record);
  add_sitting(record, row);
  add_process(record.process, row);
  if (record.graded) {
    row.regions = join_places(record.graded->regions);
    row.difficulty = record.graded->difficulty;
    row.scorer_version = record.graded->scorer_version;
    if (record.exam_is_open) return row;
    add_score(record.graded->score, row);
    row.outcome = outcome_of(record);
  }
  return row;
}

std::vector<AnswerRow> answer_rows(const AttemptRecord& record, const DocumentFiles& documents) {
  std::vector<AnswerRow> rows;
  if (!record.graded) return rows;
  std::int64_t visit = 0;
  for (const scoring::VisitScore& score : record.graded->score.visits) {
    ++visit;
    for (const scoring::Item& item : score.items) {
      // Of advice, which points there are and how they are joined tells already what is right.
      if (record.exam_is_open && item.kind == scoring::ItemKind::advice) continue;
      rows.push_back(answer_row(item, visit, documents));
      if (record.exam_is_open) hide_key(rows.back());
      add_attempt(record, rows.back());
      const auto at = static_cast<std::size_t>(visit - 1);
      if (at < record.given_at.size()) rows.back().given_at = given_at(record.given_at[at], item);
      if (item.kind != scoring::ItemKind::decision) continue;
      add_process(at < record.process.size() ? record.process[at] : record::VisitProcess{}, rows.back());
    }
  }
  return rows;
}

AnswerRow answer_row(const scoring::Item& item, std::int64_t visit, const DocumentFiles& documents) {
  AnswerRow row;
  row.visit = visit;
  row.item = valid_utf8(item.name);
  row.key = item.key;
  row.accepted = item.accepted;
  row.given = unless_empty(item.given);
  if (item.weight > 0) {
    row.credit = item.credit;
    row.weight = item.weight;
  }
  row.verdict = std::string(scoring::to_text(item.verdict));
  row.rules = scoring::join_ids(item.rules);
  row.cites = scoring::join_ids(item.cites);
  row.documents = document_names(item, documents);
  row.critical = item.critical;
  row.dangerous = item.dangerous;
  row.lung_warning = item.lung_warning;
  return row;
}

}  // namespace nc::exchange
