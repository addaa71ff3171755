#include "app/commands/authoring/case_tests.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cases/case_fault.hpp"
#include "scoring/grade.hpp"
#include "scoring/right_answers.hpp"
#include "scoring/sheet_faults.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

/// Authors write scores as they are shown, to a tenth.
constexpr double nearness = 0.05;

/// What the runs over one case share.
struct Run {
  const guidance::Guidance& guidance;
  const cases::Draft& draft;
  std::string_view text;
  const std::string& path;
  Diagnostics found = {};

  void report(cases::CaseFault fault, SourcePlace place, std::string message, std::string suggestion) {
    place.path = path;
    std::string excerpt(line_of(text, place.line));
    found.push_back({static_cast<int>(fault), Severity::error, std::move(place), std::move(message),
                     std::move(suggestion), std::move(excerpt)});
  }
};

scoring::AnswerSheet sheet_of(const Run& run, const cases::CaseTest& test) {
  const cases::Case& the_case = run.draft.the_case;
  scoring::AnswerSheet sheet;
  sheet.case_id = the_case.id;
  for (std::size_t at = 0; at < test.visits.size(); ++at) {
    scoring::VisitAnswers answers;
    if (at < the_case.visits.size()) answers = scoring::right_visit(run.guidance, the_case, the_case.visits[at]);
    answers.advice.clear();
    answers.certainty.reset();
    answers.decision = test.visits[at].decision;
    answers.advice.insert(test.visits[at].advice.begin(), test.visits[at].advice.end());
    sheet.visits.push_back(std::move(answers));
  }
  return sheet;
}

std::string written(std::optional<double> score) {
  return score ? fmt::format("{:.4g}", std::round(*score * 10) / 10) : std::string("none");
}

void compare(Run& run, const cases::CaseTest& test, const cases::TestPlaces& places, const scoring::Score& score) {
  if (test.score && (!score.score || std::abs(*test.score - *score.score) > nearness)) {
    run.report(cases::CaseFault::test_differs, places.score,
               fmt::format("this test expects a score of {}, but its answers come to {}", written(test.score),
                           written(score.score)),
               "correct the answers, the findings, or the score");
  }
  const std::string_view outcome = scoring::to_text(score.outcome);
  if (test.outcome && *test.outcome != outcome) {
    run.report(cases::CaseFault::test_differs, places.outcome,
               fmt::format("this test expects the outcome '{}', but its answers come to '{}'", *test.outcome, outcome),
               fmt::format("correct the answers or the findings, or write outcome = \"{}\"", outcome));
  }
}

void run_test(Run& run, const cases::CaseTest& test, const cases::TestPlaces& places) {
  if (!places.readable) return;
  if (!test.score && !test.outcome) {
    run.report(cases::CaseFault::test_unfitting, places.header, "this test says nothing that could be compared",
               "add score = 100 or outcome = \"safe\"");
    return;
  }
  const scoring::AnswerSheet sheet = sheet_of(run, test);
  const auto faults = scoring::find_sheet_faults(run.guidance, run.draft.the_case, sheet);
  if (!faults.empty()) {
    run.report(cases::CaseFault::test_unfitting, places.header,
               "this test does not fit the case: " + join_words(faults),
               "'needlecase check --explain' lists the advice that is offered at each visit");
    return;
  }
  compare(run, test, places, scoring::grade(run.guidance, run.draft.the_case, sheet));
}

}  // namespace

Diagnostics run_case_tests(const guidance::Guidance& guidance, const cases::Draft& draft, std::string_view text,
                           const std::string& path) {
  Run run{guidance, draft, text, path};
  for (std::size_t at = 0; at < draft.the_case.tests.size(); ++at)
    run_test(run, draft.the_case.tests[at], draft.places.tests[at]);
  return std::move(run.found);
}

}  // namespace nc::app
