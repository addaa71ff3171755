#pragma once

#include "words/message.hpp"

// What the terminal face says of the library, of an unfinished case, and of twins before two are compared.

namespace nc::words::terminal {

// An unfinished case
inline constexpr Form resume_question = form("'{0}' is not finished. Continue it? yes or no");
inline constexpr Form resume_exam_question = form("Your exam is open at case {0} of {1}. Continue it? yes or no");
inline constexpr Message resume_exam_refused = msg("An exam is open and must be finished first:");
inline constexpr Message nothing_to_resume = msg("There is nothing to continue.");

// The library
inline constexpr Form library_heading = form("Cases: {0} shown of {1} in the library. New {2}, missed {3}, done {4}.");
inline constexpr Form library_row = form("{0} ({1}, difficulty {2}, {3})");
inline constexpr Message library_question = msg(
    "Which case? A number, or the beginning of its title. Or: practise (ten cases), review, misses, exam (ten cases), "
    "ways (all ways to practise), twins (compare two), progress, find and words, list, quit");
inline constexpr Message no_rows = msg("No case fits. 'find' alone shows all again.");
inline constexpr Message status_new = msg("new");
inline constexpr Form last_time = form("last time {0}");
inline constexpr Form last_time_score = form("last time {0}, {1} of 100");
inline constexpr Form due_now = form("{0}, due for review");
inline constexpr Form due_count = form("Due for review: {0}.");

// Twins
inline constexpr Message twins_none = msg("No two twins were both answered yet.");
inline constexpr Message twins_question = msg("Which pair?");
inline constexpr Form twins_pair = form("{0} / {1}");

}  // namespace nc::words::terminal
