#pragma once

#include <array>

#include "words/message.hpp"

// What the terminal face says after a case: the debrief, twins side by side, the result of an exam.

namespace nc::words::terminal {

// The head of a debrief
inline constexpr Form debrief_heading = form("Debrief: {0}");
inline constexpr Message lung_missed =
    msg("A sign of a possible collapsed lung was ranked below immediate medical attention.");
inline constexpr Message was_certain = msg("The decision was dangerous and you were certain of it.");
inline constexpr Form outcome = form("Outcome: {0}. {1}");
inline constexpr Message critical_miss = msg("An emergency by the documents was ranked lower.");
inline constexpr Form score = form("Score: {0} of 100.");
inline constexpr Message score_none = msg("Score: nothing here is covered by the documents, so nothing is scored.");
inline constexpr Form certainty_mark = form("Certainty: {0}, beside the score.");
inline constexpr Message not_kept = msg("Not kept yet: this result is only in memory.");

// The points of a visit
inline constexpr Form visit_heading = form("Visit {0}, {1} hours after the session ({2})");
inline constexpr Form visit_score = form("This visit: {0} of 100.");
inline constexpr Message past_windows = msg("past the documents' windows");
inline constexpr Message dangerous_mark = msg("Dangerous. ");
inline constexpr Message item_decision = msg("Decision");
inline constexpr Form item_report = form("Report “{0}”");
inline constexpr Form item_advice = form("Advice “{0}”");
inline constexpr Form you_said = form("You: {0}. By the documents, as read here: {1}. {2}, {3}.");
inline constexpr Form also_accepted = form("Also accepted: {0}.");
inline constexpr Message was_chosen = msg("chosen");
inline constexpr Message was_not_chosen = msg("not chosen");
inline constexpr Form advice_line = form("{0}: {1}. {2}.");
inline constexpr Form advice_line_with_verdict = form("{0}: {1}. {2}, {3}.");
inline constexpr Message advice_required = msg("Required");
inline constexpr Form credit = form("{0} of {1} points");
inline constexpr Message no_credit = msg("counts nothing");
inline constexpr Message lung_warning = msg("This is the lung warning.");
inline constexpr Form why = form("Why: {0}");
inline constexpr Form cited = form("{0}: {1} ({2}, {3}, {4})");
inline constexpr Message single_source = msg("Only this one document says so.");
inline constexpr Message implied = msg("The documents imply this; they do not say it outright.");

// Below the points
inline constexpr Message also_present = msg("Also present, and less urgent:");
inline constexpr Message differences = msg("Where the documents differ, or how they are read:");
inline constexpr Form position = form("{0} ({1}): {2}");
inline constexpr Form scored_as = form("Scored as: {0}");
inline constexpr Message not_covered = msg("Not covered by the documents, so never scored:");
inline constexpr Message unasked = msg("What you did not ask about:");
inline constexpr Form point = form("The point of this case: {0}");
inline constexpr Form deciding = form("The patient said of it: {0}");
inline constexpr Message would_change = msg("What would change it:");
inline constexpr Form twin = form("Its twin differs in one cue: '{0}' (needlecase practise {1})");
inline constexpr Form cue_named_right = form("You named the cue that decides: {0}");
inline constexpr Form cue_named_other = form("You named: {0}");
inline constexpr Form cue_documents = form("The documents decide by: {0}");

// Going on
inline constexpr Message next_visit = msg("Enter or 'next' shows the next visit.");
inline constexpr Message next_case = msg("Enter or 'next' opens the next case.");
inline constexpr Message twins_offer = msg("'twins' compares this case with its twin.");

// Twins
inline constexpr Message twins_heading = msg("Twins: what makes the difference");
inline constexpr Form twins_differs = form("Differs. {0}: here {1}; there {2}.");
inline constexpr Form twins_same = form("The same in both. {0}: {1}.");
inline constexpr Form twins_here =
    counted("Here: {1}, {0} hour after the session.", "Here: {1}, {0} hours after the session.");
inline constexpr Form twins_there =
    counted("There: {1}, {0} hour after the session.", "There: {1}, {0} hours after the session.");
inline constexpr Form twins_answer = form("By the documents, as read here: {0}. You, the last time: {1}, outcome {2}.");

// The result of an exam
inline constexpr Message exam_time_over = msg("The time is over. What was not answered counts as not answered.");
inline constexpr Form exam_result = form("Exam result: {0}.");
inline constexpr Message exam_passed = msg("passed");
inline constexpr Message exam_failed = msg("not passed");
inline constexpr Form exam_counts = form("Score {0} of 100, over-called {1}, unsafe {2}, critical misses {3}.");
inline constexpr Form exam_row = form("{0}: {1}, {2} of 100");
inline constexpr Message exam_question = msg("Number of a case for its debrief; Enter ends.");

}  // namespace nc::words::terminal
