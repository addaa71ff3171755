#pragma once

#include <string>
#include <string_view>

#include "practice/screens/realistic_result_screen.hpp"
#include "words/message.hpp"

// Words of the result of realistic practice. Shares are said with what the record allows, or not at all.

namespace nc::words::realistic {

inline constexpr Message heading = msg("What you called");
inline constexpr Message calls_heading = msg("When you call an emergency, it is one");
inline constexpr Message rest_heading = msg("When you do not call one, it is none");
inline constexpr std::string_view no_number = "–";
inline constexpr Message was_emergency = msg("an emergency");
inline constexpr Message was_called = msg("called an emergency");

/// '10 reports, 1 of them an emergency.'
std::string held(const practice::RealisticResultScreen& screen);
/// 'You called 1 of 1 emergencies, and 2 of the 9 others.'
std::string called(const practice::RealisticResultScreen& screen);
/// 'By your whole record, were 1 case in 50 an emergency'
std::string rate_heading(int one_in);
/// '99.8 %', or a dash.
std::string share(const statistics::ShareAtRate& share);
/// Where a number could lie and from how many decisions, or why there is none.
std::string share_note(const statistics::ShareAtRate& share, const statistics::RateMeasure& measure);
/// What a case's line says beside its title.
std::string line_note(const practice::RealisticLine& line);

}  // namespace nc::words::realistic
