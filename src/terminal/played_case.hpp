#pragma once

#include <vector>

#include "terminal/console.hpp"
#include "terminal/session_port.hpp"

namespace nc::terminal {

/// Answers to the visits of a case that plays itself, and how much of it is said.
struct PlayedCase {
  std::vector<scoring::VisitAnswers> answers;  ///< to the visit on the screen and those after it
  bool debrief_only = false;                   ///< says nothing but the debrief of each visit
};

/// Plays a case to its end without a person. The session must show its first visit, record nothing and not ask for the
/// cue. Each visit is said as in a practice: the case with the questions asked, the answers, and the debrief. With
/// `debrief_only` the debriefs of the visits are parted by a line `---`, and that of the last visit does not repeat
/// those before it.
void play_case(SessionPort& session, Console& console, const PlayedCase& played);

/// Answers visits of the case that is open, so that the next is on the screen, and says nothing.
void skip_visits(SessionPort& session, const std::vector<scoring::VisitAnswers>& answers);

}  // namespace nc::terminal
