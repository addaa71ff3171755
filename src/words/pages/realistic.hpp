#pragma once

#include <optional>
#include <string>

#include "scoring/grade.hpp"
#include "statistics/rate_measure.hpp"
#include "statistics/signal_detection.hpp"
#include "words/message.hpp"

// The result of realistic practice, and what calls of emergency are worth where these are rare. Shares are said with
// what the record allows, or not at all.

namespace nc::words::realistic {

inline constexpr Message heading = msg("What you called");
inline constexpr Message calls_heading = msg("When you call an emergency, it is one");
inline constexpr Message rest_heading = msg("When you do not call one, it is none");

/// '10 reports, 1 of them an emergency.'; the emergencies are the signals.
std::string held(const statistics::CallCounts& calls);
/// 'You called 1 of 1 emergencies, and 2 of the 9 others.'
std::string called(const statistics::CallCounts& calls);
/// 'By your whole record, if 1 case in 50 were an emergency'
std::string rate_heading(int one_in);
/// '99.8 %', or a dash.
std::string share(const statistics::ShareAtRate& share);
/// Where a number could lie and from how many decisions, or why there is none.
std::string share_note(const statistics::ShareAtRate& share, const statistics::RateMeasure& measure);

/// What became of one case of the sitting.
struct CaseCall {
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;
  bool emergency = false;  ///< a visit of it was one
  bool called = false;     ///< a visit of it was decided to be one
};
/// Beside the title of a case: 'Safe · 100 · an emergency · called an emergency'.
std::string line_note(const CaseCall& call);

}  // namespace nc::words::realistic
