#pragma once

#include <string>
#include <vector>

#include "testing/window/ui_driver.hpp"

// Works cases in the window by keyboard, as a person would: Tab, arrows, digits, Space, Ctrl+Enter.

namespace nc::testing {

/// Returns the case that is on the screen. Another screen fails the test.
const practice::CaseScreen& case_screen(const UiDriver& window);

/// Returns the digit that chooses an urgency: 1 for expected to 4 for emergency.
Key digit_key(guidance::Urgency urgency);

/// Names the first cue that is offered, when the question for the cue is on the screen; does nothing otherwise.
void name_a_cue(UiDriver& window);

/// Gives these answers to the visit on the screen and submits it. What is not in `answers` is left alone.
void play_visit(UiDriver& window, const scoring::VisitAnswers& answers);

/// Starts a case from the library and works all its visits. The window then shows the debrief of the finished case.
void play_case(UiDriver& window, const cases::CaseId& id, const std::vector<scoring::VisitAnswers>& visits);

/// Returns the events of an attempt as texts without ids and times, so that two records can be compared.
std::vector<std::string> event_lines(UiDriver& window, const record::AttemptId& attempt);

}  // namespace nc::testing
