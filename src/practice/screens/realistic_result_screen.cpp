#include "practice/screens/realistic_result_screen.hpp"

#include <algorithm>

#include "practice/session/keeping.hpp"
#include "practice/session/sitting_flow.hpp"
#include "practice/session/step.hpp"
#include "review/review_grade.hpp"
#include "statistics/record_decisions.hpp"
#include "statistics/triage.hpp"

namespace nc::practice {
namespace {

using guidance::Urgency;

RealisticLine line_of(const std::string& title, const record::PastAttempt& attempt) {
  RealisticLine line;
  line.title = title;
  line.outcome = attempt.score.outcome;
  line.score = attempt.score.score;
  line.emergency = review::holds_emergency(attempt.score);
  const auto& visits = attempt.answers.visits;
  line.called = std::any_of(visits.begin(), visits.end(),
                            [](const scoring::VisitAnswers& visit) { return visit.decision == Urgency::emergency; });
  return line;
}

}  // namespace

RealisticResultScreen show_realistic_result(const Model& model) {
  const guidance::PrevalencePolicy& policy = model.content->guidance.scoring.prevalence;
  RealisticResultScreen screen;
  screen.measure = statistics::measure_at_rate(policy, *model.past);
  screen.reason = policy.reason;
  screen.kept = all_kept(model);
  if (!model.sitting) return screen;
  std::vector<record::PastAttempt> sitting;
  for (const record::Attempt& attempt : model.sitting->finished) {
    std::optional<record::PastAttempt> one = past_attempt_in(model, attempt);
    if (!one) continue;
    screen.lines.push_back(line_of(case_of(model, attempt).title, *one));
    sitting.push_back(*std::move(one));
  }
  screen.calls =
      statistics::measure_triage(statistics::count_decisions(statistics::decisions_of(sitting)), Urgency::emergency)
          .calls;
  return screen;
}

}  // namespace nc::practice
