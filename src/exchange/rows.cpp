#include "exchange/rows.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "scoring/item_text.hpp"
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

void add_score(const scoring::Score& score, AttemptRow& row) {
  std::vector<std::string> keys;
  std::vector<std::string> given;
  for (const scoring::VisitScore& visit : score.visits) {
    const auto decision = std::find_if(visit.items.begin(), visit.items.end(), [](const scoring::Item& item) {
      return item.kind == scoring::ItemKind::decision;
    });
    keys.push_back(decision == visit.items.end() ? "" : decision->key);
    given.push_back(decision == visit.items.end() ? "" : decision->given);
  }
  row.decision_keys = join_places(keys);
  row.decisions_given = unless_empty(join_places(given));
  row.decision_credit = score.decision_credit;
  row.symptoms_credit = score.symptoms_credit;
  row.advice_credit = score.advice_credit;
  row.score = score.score;
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

}  // namespace

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
    row.duration_s = static_cast<double>(record.submitted_at->ms - record.started_at.ms) / 1000.0;
  }
  row.certainty = certainty_cell(record.certainties);
  row.guidance_hash = valid_utf8(record.guidance_hash);
  if (record.graded) {
    row.regions = join_places(record.graded->regions);
    row.difficulty = record.graded->difficulty;
    row.scorer_version = record.graded->scorer_version;
    add_score(record.graded->score, row);
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
      rows.push_back(answer_row(item, visit, documents));
      rows.back().attempt_id = valid_utf8(record.attempt_id);
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
  row.credit = item.credit;
  row.weight = item.weight;
  row.verdict = std::string(scoring::to_text(item.verdict));
  row.rules = scoring::join_ids(item.rules);
  row.cites = scoring::join_ids(item.cites);
  row.documents = document_names(item, documents);
  return row;
}

}  // namespace nc::exchange
