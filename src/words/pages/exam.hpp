#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "practice/choosing/exam_choice.hpp"
#include "scoring/exam.hpp"
#include "words/message.hpp"

// The choices before an exam, and its result.

namespace nc::words {

// The choices.
inline constexpr Message exam_note = msg("No feedback until the end. The same seed gives the same cases.");
inline constexpr Message exam_cases = msg("Cases");
inline constexpr Message exam_limit = msg("Time limit");
inline constexpr std::array<Message, 4> minute_words{msg("None"), msg("15 min"), msg("30 min"), msg("60 min")};
inline constexpr Message exam_seed = msg("Seed");
inline constexpr Message exam_seed_hint = msg("empty: a fresh one");
inline constexpr Message exam_bad_seed = msg("A seed is a whole number of at most 19 digits.");
inline constexpr Message start_exam = msg("Start exam");
inline constexpr Message exam_none = msg("No case for exams fits these choices. Choose another region or difficulty.");
/// 'To pass: 80 of 100 or more, no critical miss, no unsafe case.'
std::string exam_rule(double cut, int unsafe_allowed);
/// What exams can draw from, and what of it is left to the trainee: '60 cases are kept for exams and never come in
/// practice. 20 of them were debriefed to you and do not come again.'
std::string exam_pool(const practice::ExamPool& pool);
/// Said when an exam cannot have as many cases as were chosen: 'So an exam can have 25 cases at most now.'
std::string exam_most(std::size_t most);

// The result.
inline constexpr Message passed = msg("Passed");
inline constexpr Message not_passed = msg("Not passed");
inline constexpr Message not_seen = msg("Not seen: the time ran out before it was opened");
inline constexpr Message time_ran_out = msg("The time ran out; what was not answered counts nothing.");
inline constexpr Message show_debrief = msg("Show debrief");
inline constexpr Message hide_debrief = msg("Hide debrief");
inline constexpr Message back_to_cases = msg("Back to the library");
/// '10 cases · 2 over-called · 1 unsafe · 0 critical misses'
std::string exam_counts(std::size_t cases, const scoring::ExamResult& result);
/// 'The mean score 69.9 is below 70.0': which part of the rule decided. Numbers are cut off and not rounded, so that
/// 69.96 is never said to be a 70 that failed.
std::string exam_reason(const scoring::ExamResult& result, double cut, int unsafe_allowed);

}  // namespace nc::words
