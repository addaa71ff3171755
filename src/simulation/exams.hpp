#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "library/content.hpp"
#include "scoring/grade.hpp"

namespace nc::simulation {

/// The cases of exams, as the program draws them.
struct Exams {
  std::vector<cases::CaseId> cases;             ///< every case that an exam may hold, in library order
  std::vector<std::vector<std::size_t>> drawn;  ///< each exam: places in `cases`
};

/// How long an exam is: as the program offers it first, and at most.
inline constexpr std::array<int, 2> exam_lengths = {10, 20};

/// Draws so many exams of `length` cases. The n-th, counted from 0, has the seed `seed` + n.
Exams draw_exams(const library::Content& content, int count, int length, std::uint64_t seed);

/// What came of exams.
struct ExamTally {
  int exams = 0;
  int passed = 0;
  std::optional<double> mean_score;  ///< of the exams that have one, 0 to 100
  std::array<int, 4> outcomes{};     ///< of all cases of all exams, by scoring::Outcome
};

/// Returns the score of a case (its place in Exams::cases) in an exam (its place in Exams::drawn).
using ScoreInExam = std::function<const scoring::Score&(std::size_t exam, std::size_t place)>;

/// Has every exam judged by the rule of the policy (scoring::grade_exam).
ExamTally tally_exams(const guidance::ScoringPolicy& policy, const Exams& exams, const ScoreInExam& score_in_exam);

/// Grades the answers to a case, without the items of its visits, which no exam looks at.
scoring::Score exam_score(const guidance::Guidance& guidance, const cases::Case& the_case,
                          const scoring::AnswerSheet& answers);

}  // namespace nc::simulation
