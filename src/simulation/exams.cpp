#include "simulation/exams.hpp"

#include <map>

#include "practice/choosing/exam_choice.hpp"
#include "scoring/exam.hpp"

namespace nc::simulation {
Exams draw_exams(const library::Content& content, int count, int length, std::uint64_t seed) {
  Exams exams;
  std::map<cases::CaseId, std::size_t> places;
  for (const library::CaseCard& card : content.catalogue) {
    if (card.use != cases::CaseUse::exam) continue;
    places.emplace(card.case_id(), exams.cases.size());
    exams.cases.push_back(card.case_id());
  }
  for (int exam = 0; exam < count; ++exam) {
    std::vector<std::size_t> drawn;
    const std::uint64_t own_seed = seed + static_cast<std::uint64_t>(exam);
    for (const cases::CaseId& id : practice::choose_exam(content, {}, {}, length, own_seed))
      drawn.push_back(places.at(id));
    exams.drawn.push_back(std::move(drawn));
  }
  return exams;
}

ExamTally tally_exams(const guidance::ScoringPolicy& policy, const Exams& exams, const ScoreInExam& score_in_exam) {
  ExamTally tally;
  double sum = 0;
  int scored = 0;
  for (std::size_t exam = 0; exam < exams.drawn.size(); ++exam) {
    std::vector<scoring::Score> scores;
    for (const std::size_t place : exams.drawn[exam]) {
      scores.push_back(score_in_exam(exam, place));
      ++tally.outcomes.at(static_cast<std::size_t>(scores.back().outcome));
    }
    const scoring::ExamResult result = scoring::grade_exam(policy, scores);
    ++tally.exams;
    if (result.passed) ++tally.passed;
    if (!result.score) continue;
    sum += *result.score;
    ++scored;
  }
  if (scored > 0) tally.mean_score = sum / scored;
  return tally;
}

scoring::Score exam_score(const guidance::Guidance& guidance, const cases::Case& the_case,
                          const scoring::AnswerSheet& answers) {
  scoring::Score score = scoring::grade(guidance, the_case, answers);
  score.visits.clear();
  return score;
}

}  // namespace nc::simulation
