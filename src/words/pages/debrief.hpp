#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "practice/screens/debrief_screen.hpp"
#include "scoring/grade.hpp"
#include "words/message.hpp"

// The debrief of a visit or a case.

namespace nc::words {

inline constexpr Message debrief = msg("debrief");
inline constexpr Message changed_since =
    msg("The case was changed since you worked on it. Everything here is about what you had.");
inline constexpr Message next_case = msg("Next case");
inline constexpr Message next_visit = msg("Next visit");
inline constexpr Message finish = msg("Finish");
inline constexpr Message compare_twin = msg("Compare with its twin");
inline constexpr Message read_guidance = msg("Read the guidance");

// The head of the page.
/// 'Critical miss, and you were certain'; 'Unsafe. The lung warning was left out' where it begins_with_warning().
std::string outcome_title(const practice::DebriefScreen& screen);
/// Returns true when the case is unsafe and the lung warning that was left out is enough for it: then that is said
/// first.
bool begins_with_warning(const practice::DebriefScreen& screen);
inline constexpr Message warning_left_out = msg("The lung warning was left out");
/// Why the outcome is so, in a sentence.
std::string_view outcome_sentence(scoring::Outcome outcome, bool lung_sign_missed);
/// Below it, when the advice lacks the lung warning and the title does not say so.
inline constexpr Message lung_warning_left_out = msg("The lung warning was left out of the advice.");
inline constexpr Message of_hundred = msg("of 100");
/// Behind a score's number: 'of 100 · certainty −6'. The mark of certainty stands beside the score and is never part of
/// it.
std::string score_line(const std::optional<double>& score, const std::optional<double>& certainty_mark);
/// 'capped at 50: unsafe; 81.2 without the cap'; empty when nothing was taken off the score.
std::string capped_line(const practice::DebriefScreen& screen);
inline constexpr Message when_it_happened = msg("When it happened");
inline constexpr Message windows_note =
    msg("The ranges the documents give for ordinary soreness. No document gives a time limit for a warning sign.");
inline constexpr Message point_heading = msg("The cue that decides");
/// '‘my chest hurts’ · ‘just since noon’': what the patient said of what decides.
std::string said_of_it(const std::vector<std::string>& deciding);
/// 'You said Contact. It fits … but …', with the author's sentence.
std::string why_it_tempts(const practice::TemptingClass& tempting);
/// 'What this patient does next: …', with the author's sentence.
std::string does_next(std::string_view next);

// What would change the class.
inline constexpr Message would_change_heading = msg("What would change it");
inline constexpr Message guess_change =
    msg("Guess first, if you like: which of these, said instead, would make it another class?");
inline constexpr Message show_changes = msg("Show what would");
inline constexpr Message guess_was_right = msg("You guessed right: that would change it.");
/// 'You guessed: ‘I have been tired ever since.’ That would change nothing.'
std::string guess_was_wrong(std::string_view said);
/// 'Emergency: ‘I cannot get a full breath.’ · ‘There is a pain in my chest.’'
std::string would_be(const practice::WouldChange& change);
/// 'Visit 2, 26 hours after the session'; `visit` is 0-based.
std::string visit_heading(int visit, int hours);

// The table of points.
inline constexpr Message column_report = msg("Report");
inline constexpr Message column_you = msg("You said");
inline constexpr Message column_documents = msg("By the documents, as read here");
inline constexpr Message column_credit = msg("Credit");
inline constexpr Message column_why = msg("Why");
inline constexpr Message decision_row = msg("What the patient should do");
inline constexpr Message dangerous = msg("Dangerous");
inline constexpr Message no_answer = msg("No answer");
inline constexpr Message chosen = msg("Chosen");
inline constexpr Message not_chosen = msg("Not chosen");
/// The points of a visit's hundred that an item got, '10 of 50', with a true minus sign; a dash when it is not scored.
std::string credit_points(const scoring::Item& item);
/// 'Advised', 'Acceptable', 'Advise against', 'Harmful' or 'Not covered', of the key of a piece of advice
/// (scoring::Item::key).
std::string_view advice_key_word(std::string_view key);
/// 'also accepted: Monitor'; empty when only the key is.
std::string other_accepted(const std::vector<guidance::Urgency>& accepted, guidance::Urgency key);
inline constexpr Message single_source = msg("One document only says this.");
inline constexpr Message implied = msg("Implied by the documents, not stated in so many words.");
/// 'our reading: res-top-class', with the id of a resolution.
std::string our_reading_of(std::string_view resolution);
inline constexpr Message top_class_note = msg(
    "The documents say ‘immediately’ for every warning sign; ranking the lung signs above the others is our cautious "
    "reading (res-top-class).");

// Below the table.
inline constexpr Message also_present = msg("Also present");
inline constexpr Message not_covered_note = msg("Never scored.");
inline constexpr Message unasked_heading = msg("What you did not ask");
inline constexpr Message twin_heading = msg("Its twin");
/// '‘Title’ differs in one cue.'
std::string twin_sentence(std::string_view title);
inline constexpr Message work_twin = msg("Work its twin");

}  // namespace nc::words
