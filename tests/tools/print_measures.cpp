#include <array>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

#include <fmt/format.h>

#include "practice/screens/progress_screen.hpp"
#include "statistics/item_statistics.hpp"
#include "testing/graded_content.hpp"
#include "testing/random_record.hpp"

// Prints numbers for tests/statistics/agrees_with_r.R, a name and a value of 17 digits a line; what is undefined is NA.
//   print_measures functions              questions on standard input, a line each: kind, id, numbers
//   print_measures screen FOLDER SEED N   the numbers of the Progress screen over a random record of N attempts; its
//   raw
//                                         decisions, points and cases go to CSV files in FOLDER

namespace nc {
namespace {

using statistics::Rate;

void print(const std::string& name, std::optional<double> value) {
  std::cout << name << ' ' << (value ? fmt::format("{:.17g}", *value) : std::string("NA")) << '\n';
}

void print(const std::string& name, const Rate& rate) {
  print(name + ".events", rate.events);
  print(name + ".trials", rate.trials);
  print(name + ".value", rate.value);
  print(name + ".lowest", rate.lowest);
  print(name + ".highest", rate.highest);
}

void print(const std::string& name, const std::optional<statistics::Detection>& detection) {
  print(name + ".d", detection ? std::optional(detection->sensitivity_index) : std::nullopt);
  print(name + ".c", detection ? std::optional(detection->criterion) : std::nullopt);
}

void print(const std::string& name, const statistics::TriageMeasures& measures) {
  print(name + ".sensitivity", measures.sensitivity);
  print(name + ".under", measures.under_triage);
  print(name + ".specificity", measures.specificity);
  print(name + ".over", measures.over_triage);
  print(name, measures.detection);
}

// Questions.

void answer_bound(const std::string& id, std::istream& in) {
  int events = 0;
  int trials = 0;
  in >> events >> trials;
  print(id, statistics::make_rate(events, trials));
}

void answer_calls(const std::string& id, std::istream& in) {
  statistics::CallCounts calls;
  in >> calls.hits >> calls.signals >> calls.false_alarms >> calls.noise;
  print(id, statistics::detect(calls));
}

void answer_values(const std::string& id, std::istream& in) {
  std::array<double, 3> shares{};
  for (double& share : shares)
    in >> share;
  const auto values = statistics::predictive_values(shares[0], shares[1], shares[2]);
  print(id + ".ppv", values.positive);
  print(id + ".npv", values.negative);
}

/// Rows and columns, the maximum of each column, then the cells row by row; NA where an item was not answered.
void answer_items(const std::string& id, std::istream& in) {
  std::size_t rows = 0;
  std::size_t columns = 0;
  in >> rows >> columns;
  statistics::ItemScores scores;
  scores.max.resize(columns);
  for (double& most : scores.max)
    in >> most;
  scores.rows.assign(rows, statistics::ItemRow(columns));
  for (auto& row : scores.rows) {
    for (auto& cell : row) {
      std::string word;
      in >> word;
      if (word != "NA") cell = std::stod(word);
    }
  }
  const statistics::TestStatistics test = statistics::analyse_items(scores);
  print(id + ".alpha", test.alpha);
  for (std::size_t item = 0; item < columns; ++item) {
    print(fmt::format("{}.facility.{}", id, item + 1), test.items[item].facility);
    print(fmt::format("{}.rest.{}", id, item + 1), test.items[item].item_rest);
  }
}

int answer_questions() {
  const std::map<std::string, std::function<void(const std::string&, std::istream&)>> answers{
      {"bound", answer_bound}, {"calls", answer_calls}, {"values", answer_values}, {"items", answer_items}};
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    std::string kind;
    std::string id;
    words >> kind >> id;
    const auto found = answers.find(kind);
    if (found == answers.end()) {
      std::cerr << "print_measures: what is '" << kind << "'?\n";
      return 1;
    }
    found->second(id, words);
  }
  return 0;
}

// The screen.

void write_raw(const std::string& folder, const library::Content& content,
               const std::vector<record::PastAttempt>& past) {
  std::ofstream decisions(folder + "/decisions.csv");
  std::ofstream points(folder + "/points.csv");
  std::ofstream cases(folder + "/cases.csv");
  decisions << "at,case,visit,key,answer,accepted,credit,certainty\n";
  points << "at,case,visit,credit,verdict,weight,family\n";
  cases << "at,case,outcome,score\n";
  const auto cell = [](const auto& value) {
    return value ? fmt::format("{:.17g}", double(*value)) : std::string("NA");
  };
  for (const record::PastAttempt& attempt : past) {
    cases << fmt::format("{},{},{},{}\n", attempt.submitted_at.ms, attempt.case_id.text(),
                         scoring::to_text(attempt.score.outcome), cell(attempt.score.score));
    for (std::size_t visit = 0; visit < attempt.score.visits.size(); ++visit) {
      const scoring::VisitScore& score = attempt.score.visits[visit];
      const scoring::Item& item = score.items.front();
      decisions << fmt::format("{},{},{},{},{},{},{},{}\n", attempt.submitted_at.ms, attempt.case_id.text(), visit,
                               item.key, item.given, item.accepted, cell(score.decision_credit),
                               cell(attempt.answers.visits[visit].certainty));
      for (const scoring::Item& point : score.items) {
        for (const guidance::StatementId& id : point.cites) {
          for (const std::string& family : guidance::find_statement(content.guidance, id)->families)
            points << fmt::format("{},{},{},{:.17g},{},{:.17g},{}\n", attempt.submitted_at.ms, attempt.case_id.text(),
                                  visit, point.credit, scoring::to_text(point.verdict), point.weight, family);
        }
      }
    }
  }
}

void print_screen(const practice::ProgressScreen& screen) {
  print("answers", screen.answers);
  print("cases", screen.cases);
  print("uncovered", screen.uncovered);
  for (std::size_t key = 0; key < 4; ++key) {
    for (std::size_t answer = 0; answer < 4; ++answer)
      print(fmt::format("table.{}.{}", key + 1, answer + 1), screen.table.counts[key][answer]);
  }
  for (const auto& measures : screen.levels)
    print(fmt::format("level.{}", guidance::to_text(measures.level)), measures);
  for (const auto& measures : screen.strict_levels)
    print(fmt::format("strict.{}", guidance::to_text(measures.level)), measures);
  for (const auto& level : screen.calibration.levels) {
    print(fmt::format("calibration.{}", level.certainty), level.right);
    print(fmt::format("calibration.{}.credit", level.certainty), level.mean_credit);
  }
  print("calibration.unstated", screen.calibration.unstated);
  print("dangerous", screen.dangerous_first);
  print("dangerous.open", static_cast<double>(screen.dangerous.size()));
  for (const practice::ScoreDay& day : screen.scores) {
    print(fmt::format("day.{}.mean", day.days_ago), day.mean);
    print(fmt::format("day.{}.cases", day.days_ago), day.cases);
    print(fmt::format("day.{}.repeated", day.days_ago), day.repeated);
  }
  for (const statistics::FamilyMastery& family : screen.families) {
    std::string name = "family." + family.family;
    std::replace(name.begin(), name.end(), ' ', '_');
    print(name + ".first", family.first);
    print(name + ".latest", family.latest);
  }
}

int answer_screen(const std::string& folder, std::uint64_t seed, int attempts) {
  guidance::Guidance guidance = scoring::shipped_guidance();
  std::vector<cases::Case> library = scoring::shipped_cases(guidance);
  const library::Content content = library::make_content(std::move(guidance), std::move(library));
  testing::RecordShape shape;
  shape.seed = seed;
  shape.attempts = attempts;
  shape.now = *parse_iso8601("2026-10-23T18:00:00Z");
  shape.right = 40 + static_cast<unsigned>(seed * 7 % 60);
  const record::SharedPast past = testing::past_of(content, shape);
  write_raw(folder, content, *past);
  print_screen(practice::show_progress(content, {}, past, {}, LocalDays().of(shape.now)));
  return 0;
}

}  // namespace
}  // namespace nc

int main(int count, char** arguments) {
  const std::string mode = count > 1 ? arguments[1] : "";
  if (mode == "functions") return nc::answer_questions();
  if (mode == "screen" && count == 5)
    return nc::answer_screen(arguments[2], std::stoull(arguments[3]), std::stoi(arguments[4]));
  std::cerr << "print_measures functions | screen FOLDER SEED ATTEMPTS\n";
  return 2;
}
