#include <cmath>
#include <map>

#include <catch2/catch.hpp>

#include "exchange/csv.hpp"
#include "exchange/json_lines.hpp"
#include "testing/drawn.hpp"
#include "testing/property.hpp"
#include "testing/random_answers.hpp"

// Every number of an export can be worked out again from the raw answers in it.

namespace nc::exchange {
namespace {

using nc::testing::drawn_bool;
using nc::testing::drawn_index;

struct Library {
  guidance::Guidance guidance = scoring::shipped_guidance();
  std::vector<cases::Case> cases = scoring::shipped_cases(guidance);
};

DocumentFiles document_files(const guidance::Guidance& guidance) {
  DocumentFiles files;
  for (const guidance::Document& document : guidance.documents)
    files[document.id.text()] = document.file;
  return files;
}

AttemptRecord record_of(const Library& library, const cases::Case& the_case, const scoring::AnswerSheet& sheet) {
  AttemptRecord record;
  record.attempt_id = "an-attempt";
  record.case_id = the_case.id.text();
  record.mode = "practice";
  record.submitted_at = UtcTime{1000};
  for (std::size_t i = 0; i < the_case.visits.size(); ++i) {
    const bool begun = i < sheet.visits.size();
    record.certainties.push_back(begun ? sheet.visits[i].certainty : std::nullopt);
  }
  AttemptRecord::Graded graded;
  for (const guidance::Region region :
       {guidance::Region::neck, guidance::Region::upper_back, guidance::Region::shoulder}) {
    if (the_case.regions.contains(region)) graded.regions.emplace_back(guidance::to_text(region));
  }
  graded.difficulty = the_case.difficulty;
  graded.scorer_version = scoring::scorer_version(library.guidance);
  graded.score = scoring::grade(library.guidance, the_case, sheet);
  record.graded = graded;
  return record;
}

/// The places of a cell joined by bars, empty ones kept.
std::vector<std::string> split_places(const std::string& cell) {
  std::vector<std::string> places(1);
  for (const char c : cell) {
    if (c == '|') {
      places.emplace_back();
    } else {
      places.back() += c;
    }
  }
  return places;
}

void read_certainties(const AttemptRow& row, scoring::AnswerSheet& sheet) {
  if (const auto* number = std::get_if<std::int64_t>(&row.certainty))
    sheet.visits[0].certainty = static_cast<int>(*number);
  if (const auto* text = std::get_if<std::string>(&row.certainty)) {
    const std::vector<std::string> places = split_places(*text);
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!places[i].empty()) sheet.visits[i].certainty = places[i][0] - '0';
    }
  }
}

/// The raw answers as they stand in an export, nothing else of it.
scoring::AnswerSheet answers_in(const AttemptRow& attempt, const std::vector<AnswerRow>& rows) {
  scoring::AnswerSheet sheet;
  for (const AnswerRow& row : rows) {
    sheet.visits.resize(std::max(sheet.visits.size(), static_cast<std::size_t>(row.visit)));
    scoring::VisitAnswers& visit = sheet.visits.back();
    if (!row.given) continue;
    if (row.item == "decision") visit.decision = guidance::parse_urgency(*row.given);
    if (row.item.rfind("symptom:", 0) == 0) {
      visit.symptoms[cases::SymptomId(row.item.substr(8))] = guidance::parse_urgency(*row.given).value();
    }
    if (row.item.rfind("advice:", 0) == 0 && *row.given == "chosen") {
      visit.advice.insert(guidance::AdviceId(split_places(row.item.substr(7)).front()));
    }
  }
  read_certainties(attempt, sheet);
  return sheet;
}

/// A report that was answered was heard, so its topic was asked about; an export names no topics.
scoring::AnswerSheet with_topics(const cases::Case& the_case, scoring::AnswerSheet sheet) {
  for (std::size_t visit = 0; visit < sheet.visits.size(); ++visit)
    for (const cases::Symptom& report : the_case.visits[visit].symptoms)
      if (report.heard && sheet.visits[visit].symptoms.count(report.id) != 0)
        sheet.visits[visit].asked.insert(*report.heard);
  return sheet;
}

/// The score by the formula of docs/scoring.md, from the cells alone.
double added_up(const std::vector<AnswerRow>& rows) {
  std::map<std::int64_t, std::pair<double, double>> visits;
  for (const AnswerRow& row : rows) {
    auto& parts = visits[row.visit];
    (row.item.rfind("advice:", 0) == 0 ? parts.second : parts.first) += row.credit.value_or(0) * row.weight.value_or(0);
  }
  double sum = 0;
  for (const auto& visit : visits)
    sum += 100 * (visit.second.first + std::max(0.0, visit.second.second));
  return sum / static_cast<double>(visits.size());
}

}  // namespace

TEST_CASE("every number of an export is worked out again from the raw answers in it") {
  const Library library;
  const DocumentFiles files = document_files(library.guidance);
  nc::testing::prop("for any answers to any case, through CSV and through JSON Lines", [&] {
    const cases::Case& the_case = library.cases[drawn_index(library.cases.size())];
    const AttemptRecord record = record_of(library, the_case, scoring::random_answers(library.guidance, the_case));
    const std::vector<AttemptRow> attempts = {attempt_row(record)};
    const std::vector<AnswerRow> answers = answer_rows(record, files);

    const bool csv = drawn_bool();
    const auto read_attempts = csv ? parse_attempts_csv(to_csv(attempts)) : parse_attempts_jsonl(to_jsonl(attempts));
    const auto read_answers = csv ? parse_answers_csv(to_csv(answers)) : parse_answers_jsonl(to_jsonl(answers));
    RC_ASSERT(read_attempts.has_value() && read_answers.has_value());

    const scoring::AnswerSheet raw = with_topics(the_case, answers_in(read_attempts->front(), *read_answers));
    AttemptRecord again = record;
    again.graded->score = scoring::grade(library.guidance, the_case, raw);
    RC_ASSERT(to_jsonl(std::vector{attempt_row(again)}) == to_jsonl(*read_attempts));
    RC_ASSERT(to_jsonl(answer_rows(again, files)) == to_jsonl(*read_answers));
  });
}

TEST_CASE("the score of an attempt is the sum of its answer rows") {
  const Library library;
  nc::testing::prop("for any answers to any case", [&] {
    const cases::Case& the_case = library.cases[drawn_index(library.cases.size())];
    const AttemptRecord record = record_of(library, the_case, scoring::random_answers(library.guidance, the_case));
    const auto rows = parse_answers_csv(to_csv(answer_rows(record, {})));
    RC_ASSERT(rows.has_value());
    RC_ASSERT(std::abs(added_up(*rows) - attempt_row(record).score_uncapped.value()) <= 1e-9);
  });
}

TEST_CASE("the documents of a shipped case's answers are named by their files") {
  const Library library;
  const AttemptRecord record =
      record_of(library, library.cases.front(), scoring::right_answers(library.guidance, library.cases.front()));
  for (const AnswerRow& row : answer_rows(record, document_files(library.guidance))) {
    INFO(row.item);
    CHECK((row.weight == 0 || row.documents.find(".txt") != std::string::npos));
  }
}

}  // namespace nc::exchange
