#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "scoring/grade.hpp"

// The few sentences that come from the engine itself and are the same on every face: notices, announcements and what is
// missing.

namespace nc::practice::words {

inline constexpr std::string_view exam_is_open = "An exam is open. Choose Continue and finish it first.";
inline constexpr std::string_view guidance_after_exam = "The guidance can be read again after the exam.";
inline constexpr std::string_view no_case_fits = "No case fits the filter. Widen it and try again.";
inline constexpr std::string_view no_misses = "There are no missed cases to practise.";
inline constexpr std::string_view no_such_case = "This case is not in the library.";
inline constexpr std::string_view trainee_of_open_case =
    "The open case stays under the trainee id it was begun with; the new one holds from the next case.";
inline constexpr std::string_view submitted = "Submitted.";
inline constexpr std::string_view exam_over = "The exam is over. Its result is shown.";
inline constexpr std::string_view decide = "Decide what the patient should do";

/// How many reports still need a class; `open` is 1 or more.
std::string classify_reports(std::size_t open);

/// A notice that Submit was refused, with what is missing.
std::string before_submit(const std::string& missing);

/// A notice that an unfinished case was left for good.
std::string left_case(const std::string& title);

/// What a reader of the screen hears when a debrief opens.
std::string debrief_opens(scoring::Outcome outcome);

}  // namespace nc::practice::words
