#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "practice/screens/library_screen.hpp"
#include "words/message.hpp"

// The library: its buttons, its filter and its table.

namespace nc::words {

inline constexpr Message library_heading = msg("What do you tell the patient?");
inline constexpr Message practise_ten = msg("Practise 10");
inline constexpr Message my_misses = msg("My misses");
inline constexpr Message exam = msg("Exam");
inline constexpr Message continue_attempt = msg("Continue");
/// Under 'Continue': which case is continued, or which of an exam, whose title is not told: 'your exam, case 3 of 20'.
std::string to_continue(const practice::Resumable& what);

// The filter.
inline constexpr Message search_cases = msg("Search cases");
inline constexpr Message search_cases_hint = msg("Search cases, symptoms, words a patient says …");
inline constexpr Message click_region = msg("Click a region, or press 1, 2, 3");
inline constexpr Message regions = msg("Regions");
inline constexpr Message difficulty = msg("Difficulty");
inline constexpr Message status = msg("Status");
/// 'New', 'Missed', 'Done'
std::string_view status_word(practice::PracticeStatus which);

// The table.
inline constexpr Message column_case = msg("Case");
inline constexpr Message column_region = msg("Region");
inline constexpr Message column_last = msg("Last time");
inline constexpr Message cases = msg("Cases");
inline constexpr Message no_case = msg("No case fits. Take a filter or a word of the search away.");
inline constexpr Message show_all = msg("Show all cases");
/// How a case went the last time: 'Safe · 100', or 'New' for nothing.
std::string last_time(const std::optional<scoring::Outcome>& outcome, const std::optional<double>& score);
/// What a row is called for those who cannot see its columns; `last` as last_time() says it.
std::string row_name(std::string_view title, guidance::RegionSet treated, int level, std::string_view last);

}  // namespace nc::words
