#pragma once

#include <array>
#include <string_view>

// Every sentence of the terminal face. Those with braces are formats for fmt. Plain words, no blame, no exclamation
// marks.

namespace nc::app::terminal::text {

// Beginning and end
inline constexpr std::string_view greeting = "Needlecase, practice in the terminal.";
inline constexpr std::string_view what_this_is =
    "This is training on five general web articles about dry needling. It is not a triage tool: do not use it for a "
    "real patient.";
inline constexpr std::string_view top_class =
    "'Emergency' as the class above all others is this project's cautious reading of those articles, not their own "
    "ranking "
    "(res-top-class).";
inline constexpr std::string_view how_to_answer =
    "Answer each question with a number or a word; the beginning of a word is enough. 'help' tells more, 'quit' stops "
    "and loses nothing.";
inline constexpr std::string_view stopped_kept = "Stopped. Every answer is kept.";
inline constexpr std::string_view stopped_open =
    "Stopped. Every answer is kept, and the open case can be continued: needlecase practise --resume, with the same "
    "--store and --trainee if you gave any.";
inline constexpr std::string_view stopped_unkept = "Stopped. Answers that were not kept are lost with this run.";
inline constexpr std::string_view input_ended = "The input has ended.";
inline constexpr std::string_view notice_format = "Note: {}";

// Help
inline constexpr std::array<std::string_view, 8> help_lines{
    "A number or a word answers the question; the beginning of a word is enough.",
    "Enter alone goes on where an answer is not needed, or keeps the answer shown as 'now'.",
    "'back' takes back the last answer of this visit. What was asked stays asked.",
    "'ask' and a topic asks the patient at any time, for example 'ask skin'.",
    "'case' reads the case again, 'help' this list, 'about' what this program is.",
    "'submit' submits the visit when everything needed is answered.",
    "'quit' stops. The case stays open and can be continued later.",
    "Lines that begin with # are skipped, so that a file of answers can hold remarks.",
};

// An unfinished case
inline constexpr std::string_view resume_question = "'{}' is not finished. Continue it? yes or no";
inline constexpr std::string_view resume_exam_refused =
    "An exam is open and must be finished first: needlecase practise --resume";
inline constexpr std::string_view nothing_to_resume = "There is nothing to continue.";

// The library
inline constexpr std::string_view library_heading = "Cases: {} shown of {} in the library. New {}, missed {}, done {}.";
inline constexpr std::string_view library_row = "{} ({}, difficulty {}, {})";
inline constexpr std::string_view library_question =
    "Which case? A number, or the beginning of its title. Or: practise (ten cases), misses, exam (ten cases), find and "
    "words, list, quit";
inline constexpr std::string_view no_rows = "No case fits. 'find' alone shows all again.";
inline constexpr std::string_view status_new = "new";
inline constexpr std::string_view last_time = "last time {}";
inline constexpr std::string_view last_time_score = "last time {}, {} of 100";

// A case
inline constexpr std::string_view case_alone = "Case: {}";
inline constexpr std::string_view case_of_many = "Case {} of {}: {}";
inline constexpr std::string_view case_facts = "{}, difficulty {} of 3.";
inline constexpr std::string_view patient = "Patient: {}";
inline constexpr std::string_view first_session = "It was the first session.";
inline constexpr std::string_view not_first_session = "It was not the first session.";
inline constexpr std::string_view treated = "Treated: {}";
inline constexpr std::string_view visit_of_many = "Visit {} of {}.";
inline constexpr std::string_view said_earlier = "At {} hours the patient said:";
inline constexpr std::string_view says_now = "{} hours after the session the patient says:";
inline constexpr std::string_view quoted = "“{}”";
inline constexpr std::string_view exam_time_left = "Time left: {} min {} s.";

// Asking
inline constexpr std::string_view ask_question =
    "Ask the patient about, one at a time (Enter when you have asked enough):";
inline constexpr std::string_view ask_more = "Anything else to ask? A number or a word; Enter goes on.";
inline constexpr std::string_view ask_answer = "Asked about {}:";
inline constexpr std::string_view ask_silence = "The patient has nothing to say about that.";
inline constexpr std::string_view asked_already = "You asked that already. The patient said:";
inline constexpr std::string_view asked_mark = "{}, asked";
inline constexpr std::array<std::string_view, 11> topics{"breathing",
                                                         "chest",
                                                         "skin",
                                                         "nerve: numbness, tingling, weakness",
                                                         "spasm or cramp",
                                                         "pain",
                                                         "trend: how it has gone since",
                                                         "self-care: what was tried",
                                                         "activity",
                                                         "history",
                                                         "other: anything else"};

// Urgencies
inline constexpr std::string_view report_question = "Report {} of {}: “{}” How urgent is this report by itself?";
inline constexpr std::string_view decide_question = "What should the patient do, all in all?";
inline constexpr std::string_view now_is = "Now: {}. Enter keeps it.";
inline constexpr std::string_view report_answered = "Report {}: {}.";
inline constexpr std::string_view decided = "Decision: {}.";
inline constexpr std::array<std::string_view, 5> urgencies{
    "expected: an expected response", "monitor: expected, but monitor and tell the provider",
    "contact: contact the treating provider promptly", "emergency: immediate medical attention",
    "not covered by the documents"};
inline constexpr std::array<std::string_view, 5> urgency_words{"expected", "monitor", "contact", "emergency",
                                                               "not covered"};

// Advice
inline constexpr std::string_view advice_question =
    "What do you advise? Numbers, several on a line if you like, or the first words of one. The same number again "
    "drops it. Enter goes on.";
inline constexpr std::string_view advice_more = "More advice? Enter goes on.";
inline constexpr std::string_view advice_chosen_mark = "chosen: {}";
inline constexpr std::string_view advice_chosen = "Chosen: {}.";
inline constexpr std::string_view advice_dropped = "Dropped: {}.";

// Certainty
inline constexpr std::string_view certainty_question = "How sure are you of the decision? Enter leaves it open.";
inline constexpr std::array<std::string_view, 3> certainties{"not very sure", "fairly sure", "certain"};
inline constexpr std::string_view certainty_given = "How sure: {}.";

// Submit
inline constexpr std::string_view summary = "Your answers to this visit:";
inline constexpr std::string_view summary_advice = "Advice chosen: {}.";
inline constexpr std::string_view submit_question =
    "Submit? yes. Or go back to: ask, reports, decision, advice, certainty. 'back' takes back the last answer.";
inline constexpr std::string_view submitted_kept = "Submitted and kept.";
inline constexpr std::string_view submitted_unkept = "Submitted. It is not kept yet.";
inline constexpr std::string_view taken_back = "Taken back.";
inline constexpr std::string_view nothing_to_take_back = "There is nothing to take back in this visit.";
inline constexpr std::string_view still_needed = "Still needed: {}.";

// Typing errors
inline constexpr std::string_view not_an_answer = "'{}' is not an answer here.";
inline constexpr std::string_view several_fit = "'{}' fits {}. Type a little more, or the number.";
inline constexpr std::string_view answer_needed = "An answer is needed here.";

// The store
inline constexpr std::string_view keeping_failed = "Your answers cannot be kept: {}";
inline constexpr std::string_view keeping_safe = "Nothing answered so far is lost while this program runs. What now?";
inline constexpr std::array<std::string_view, 3> keeping_options{
    "retry: try again", "elsewhere: keep them in another file", "go on without keeping"};
inline constexpr std::string_view keeping_path = "Path of the other file:";
inline constexpr std::string_view keeping_works = "Kept now.";

// The debrief
inline constexpr std::string_view debrief_heading = "Debrief: {}";
inline constexpr std::string_view lung_missed =
    "A sign of a possible collapsed lung was ranked below immediate medical attention.";
inline constexpr std::string_view was_certain = "The decision was dangerous and you were certain of it.";
inline constexpr std::string_view outcome = "Outcome: {}. {}";
inline constexpr std::array<std::string_view, 3> outcome_words{"safe", "unsafe", "critical miss"};
inline constexpr std::array<std::string_view, 3> outcome_sentences{
    "Nothing you said puts this patient at risk by the five documents.",
    "An answer here could keep this patient from the help that the documents ask for.",
    "An emergency by the documents was ranked lower."};
inline constexpr std::string_view score = "Score: {} of 100.";
inline constexpr std::string_view score_none = "Score: nothing here is covered by the documents, so nothing is scored.";
inline constexpr std::string_view certainty_mark = "Certainty: {}, beside the score.";
inline constexpr std::string_view visit_heading = "Visit {}, {} hours after the session ({})";
inline constexpr std::string_view visit_score = "This visit: {} of 100.";
inline constexpr std::string_view past_windows = "past the documents' windows";
inline constexpr std::string_view dangerous_mark = "Dangerous. ";
inline constexpr std::string_view item_decision = "Decision";
inline constexpr std::string_view item_report = "Report “{}”";
inline constexpr std::string_view item_advice = "Advice “{}”";
inline constexpr std::string_view you_said = "You: {}. Documents: {}. {}, {}.";
inline constexpr std::string_view also_accepted = "Also accepted: {}.";
inline constexpr std::string_view no_answer = "no answer";
inline constexpr std::string_view was_chosen = "chosen";
inline constexpr std::string_view was_not_chosen = "not chosen";
inline constexpr std::string_view advice_line = "{}: {}. {}.";
inline constexpr std::string_view advice_line_with_verdict = "{}: {}. {}, {}.";
inline constexpr std::string_view credit = "{} of {} points";
inline constexpr std::string_view no_credit = "counts nothing";
inline constexpr std::array<std::string_view, 5> advice_keys{"Required", "Acceptable", "Against a document", "Harmful",
                                                             "Not scored"};
inline constexpr std::string_view lung_warning = "This is the lung warning.";
inline constexpr std::string_view why = "Why: {}";
inline constexpr std::string_view cited = "{}: {} ({}, {}, {})";
inline constexpr std::string_view single_source = "Only this one document says so.";
inline constexpr std::string_view implied = "The documents imply this; they do not say it outright.";
inline constexpr std::array<std::string_view, 8> verdicts{
    "Right",      "More cautious than needed", "Called too low", "Left out",
    "Acceptable", "Against a document",        "Harmful",        "Not scored"};
inline constexpr std::string_view also_present = "Also present, and less urgent:";
inline constexpr std::string_view differences = "Where the documents differ, or how they are read:";
inline constexpr std::string_view position = "{} ({}): {}";
inline constexpr std::string_view scored_as = "Scored as: {}";
inline constexpr std::string_view equally_right = "Equally right: {}";
inline constexpr std::string_view not_covered = "Not covered by the documents, so never scored:";
inline constexpr std::string_view unasked = "What you did not ask about:";
inline constexpr std::string_view point = "The point of this case: {}";
inline constexpr std::string_view twin = "Its twin differs in one cue: '{}' (needlecase practise {})";
inline constexpr std::string_view not_kept = "Not kept yet: this result is only in memory.";

// Going on
inline constexpr std::string_view next_visit = "Enter or 'next' shows the next visit.";
inline constexpr std::string_view next_case = "Enter or 'next' opens the next case.";

// Exam
inline constexpr std::string_view exam_rules =
    "Exam: {} cases, no feedback until the end. To pass: {} of 100 or more, no critical miss, at most {} unsafe.";
inline constexpr std::string_view exam_limit = "Time for all of it: {} min.";
inline constexpr std::string_view exam_time_over = "The time is over. What was not answered counts as not answered.";
inline constexpr std::string_view exam_result = "Exam result: {}.";
inline constexpr std::string_view exam_passed = "passed";
inline constexpr std::string_view exam_failed = "not passed";
inline constexpr std::string_view exam_counts = "Score {} of 100, unsafe {}, critical misses {}.";
inline constexpr std::string_view exam_row = "{}: {}, {} of 100";
inline constexpr std::string_view exam_question = "Number of a case for its debrief; Enter ends.";

// The command line
inline constexpr std::string_view no_such_case = "the library has no case '{}'{}";
inline constexpr std::string_view did_you_mean = "; did you mean '{}'?";
inline constexpr std::string_view cases_and_mode = "name cases, or give --mode, --count or --region, but not both";
inline constexpr std::string_view minutes_without_exam = "--minutes is for --mode exam";
inline constexpr std::string_view count_with_misses = "--count is for --mode practice or exam; misses are all of them";

}  // namespace nc::app::terminal::text
