#pragma once

#include <array>

#include "words/message.hpp"

// Every sentence of the terminal face, as texts of the catalogue (words/message.hpp). Plain words, no blame, no
// exclamation marks.

namespace nc::words::terminal {

// Beginning and end
inline constexpr Message greeting = msg("Needlecase, practice in the terminal.");
inline constexpr Message what_this_is = msg(
    "This is training on five general web articles about dry needling. It is not a triage tool: do not use it for a "
    "real patient.");
inline constexpr Message top_class =
    msg("'Emergency' as the class above all others is this project's cautious reading of those articles, not their own "
        "ranking "
        "(res-top-class).");
inline constexpr Message how_to_answer = msg(
    "Answer each question with a number or a word; the beginning of a word is enough. 'help' tells more, 'quit' stops "
    "and loses nothing.");
inline constexpr Message stopped_kept = msg("Stopped. Every answer is kept.");
inline constexpr Message stopped_open = msg(
    "Stopped. Every answer is kept, and the open case can be continued: needlecase practise --resume, with the same "
    "--store and --trainee if you gave any.");
inline constexpr Message stopped_unkept = msg("Stopped. Answers that were not kept are lost with this run.");
inline constexpr Message input_ended = msg("The input has ended.");
inline constexpr Form notice_format = form("Note: {0}");

// Help
inline constexpr std::array<Message, 8> help_lines{
    msg("A number or a word answers the question; the beginning of a word is enough."),
    msg("Enter alone goes on where an answer is not needed, or keeps the answer shown as 'now'."),
    msg("'back' takes back the last answer of this visit. What was asked stays asked."),
    msg("'ask' and a topic asks the patient at any time, for example 'ask skin'."),
    msg("'case' reads the case again, 'help' this list, 'about' what this program is."),
    msg("'submit' submits the visit when everything needed is answered."),
    msg("'quit' stops. The case stays open and can be continued later."),
    msg("Lines that begin with # are skipped, so that a file of answers can hold remarks."),
};

// An unfinished case
inline constexpr Form resume_question = form("'{0}' is not finished. Continue it? yes or no");
inline constexpr Message resume_exam_refused =
    msg("An exam is open and must be finished first: needlecase practise --resume");
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

// A case
inline constexpr Form case_alone = form("Case: {0}");
inline constexpr Form case_of_many = form("Case {0} of {1}: {2}");
inline constexpr Form case_facts = form("{0}, difficulty {1} of 3.");
inline constexpr Form patient = form("Patient: {0}");
inline constexpr Message first_session = msg("It was the first session.");
inline constexpr Message not_first_session = msg("It was not the first session.");
inline constexpr Form treated = form("Treated: {0}");
inline constexpr Form visit_of_many = form("Visit {0} of {1}.");
inline constexpr Form said_earlier = form("At {0} hours the patient said:");
inline constexpr Form says_now = form("{0} hours after the session the patient says:");
inline constexpr Form quoted = form("“{0}”");
inline constexpr Form exam_time_left = form("Time left: {0} min {1} s.");

// Asking
inline constexpr Message ask_question = msg("Ask the patient about, one at a time (Enter when you have asked enough):");
inline constexpr Message ask_more = msg("Anything else to ask? A number or a word; Enter goes on.");
inline constexpr Form ask_answer = form("Asked about {0}:");
inline constexpr Message ask_silence = msg("The patient has nothing to say about that.");
inline constexpr Message asked_already = msg("You asked that already. The patient said:");
inline constexpr Form asked_mark = form("{0}, asked");
inline constexpr std::array<Message, 11> topics{msg("breathing"),
                                                msg("chest"),
                                                msg("skin"),
                                                msg("nerve: numbness, tingling, weakness"),
                                                msg("spasm or cramp"),
                                                msg("pain"),
                                                msg("trend: how it has gone since"),
                                                msg("self-care: what was tried"),
                                                msg("activity"),
                                                msg("history"),
                                                msg("other: anything else")};

// Urgencies
inline constexpr Form report_question = form("Report {0} of {1}: “{2}” How urgent is this report by itself?");
inline constexpr Message decide_question = msg("What should the patient do, all in all?");
inline constexpr Form now_is = form("Now: {0}. Enter keeps it.");
inline constexpr Form report_answered = form("Report {0}: {1}.");
inline constexpr Form decided = form("Decision: {0}.");
inline constexpr std::array<Message, 5> urgencies{
    msg("expected: an expected response"), msg("monitor: expected, but monitor and tell the provider"),
    msg("contact: contact the treating provider promptly"), msg("emergency: immediate medical attention"),
    msg("not covered by the documents")};
inline constexpr std::array<Message, 5> urgency_words{msg("expected"), msg("monitor"), msg("contact"), msg("emergency"),
                                                      msg("not covered")};

// Advice
inline constexpr Message advice_question =
    msg("What do you advise? Numbers, several on a line if you like, or the first words of one. The same number again "
        "drops it. Enter goes on.");
inline constexpr Message advice_more = msg("More advice? Enter goes on.");
inline constexpr Form advice_chosen_mark = form("chosen: {0}");
inline constexpr Form advice_chosen = form("Chosen: {0}.");
inline constexpr Form advice_dropped = form("Dropped: {0}.");

// Certainty
inline constexpr Message certainty_question = msg("How sure are you of the decision? Enter leaves it open.");
inline constexpr std::array<Message, 3> certainties{msg("not very sure"), msg("fairly sure"), msg("certain")};
inline constexpr Form certainty_given = form("How sure: {0}.");

// Submit
inline constexpr Message summary = msg("Your answers to this visit:");
inline constexpr Form summary_advice = form("Advice chosen: {0}.");
inline constexpr Message submit_question =
    msg("Submit? yes. Or go back to: ask, reports, decision, advice, certainty. 'back' takes back the last answer.");
inline constexpr Message submitted_kept = msg("Submitted and kept.");
inline constexpr Message submitted_unkept = msg("Submitted. It is not kept yet.");
inline constexpr Message taken_back = msg("Taken back.");
inline constexpr Message nothing_to_take_back = msg("There is nothing to take back in this visit.");
inline constexpr Form still_needed = form("Still needed: {0}.");

// Typing errors
inline constexpr Form not_an_answer = form("'{0}' is not an answer here.");
inline constexpr Form several_fit = form("'{0}' fits {1}. Type a little more, or the number.");
inline constexpr Message answer_needed = msg("An answer is needed here.");

// The store
inline constexpr Form keeping_failed = form("Your answers cannot be kept: {0}");
inline constexpr Message keeping_safe = msg("Nothing answered so far is lost while this program runs. What now?");
inline constexpr std::array<Message, 3> keeping_options{
    msg("retry: try again"), msg("elsewhere: keep them in another file"), msg("go on without keeping")};
inline constexpr Message keeping_path = msg("Path of the other file:");
inline constexpr Message keeping_works = msg("Kept now.");

// The debrief
inline constexpr Form debrief_heading = form("Debrief: {0}");
inline constexpr Message lung_missed =
    msg("A sign of a possible collapsed lung was ranked below immediate medical attention.");
inline constexpr Message was_certain = msg("The decision was dangerous and you were certain of it.");
inline constexpr Form outcome = form("Outcome: {0}. {1}");
inline constexpr std::array<Message, 3> outcome_words{msg("safe"), msg("unsafe"), msg("critical miss")};
inline constexpr std::array<Message, 3> outcome_sentences{
    msg("Nothing you said puts this patient at risk by the five documents."),
    msg("An answer here could keep this patient from the help that the documents ask for."),
    msg("An emergency by the documents was ranked lower.")};
inline constexpr Form score = form("Score: {0} of 100.");
inline constexpr Message score_none = msg("Score: nothing here is covered by the documents, so nothing is scored.");
inline constexpr Form certainty_mark = form("Certainty: {0}, beside the score.");
inline constexpr Form visit_heading = form("Visit {0}, {1} hours after the session ({2})");
inline constexpr Form visit_score = form("This visit: {0} of 100.");
inline constexpr Message past_windows = msg("past the documents' windows");
inline constexpr Message dangerous_mark = msg("Dangerous. ");
inline constexpr Message item_decision = msg("Decision");
inline constexpr Form item_report = form("Report “{0}”");
inline constexpr Form item_advice = form("Advice “{0}”");
inline constexpr Form you_said = form("You: {0}. Documents: {1}. {2}, {3}.");
inline constexpr Form also_accepted = form("Also accepted: {0}.");
inline constexpr Message no_answer = msg("no answer");
inline constexpr Message was_chosen = msg("chosen");
inline constexpr Message was_not_chosen = msg("not chosen");
inline constexpr Form advice_line = form("{0}: {1}. {2}.");
inline constexpr Form advice_line_with_verdict = form("{0}: {1}. {2}, {3}.");
inline constexpr Form credit = form("{0} of {1} points");
inline constexpr Message no_credit = msg("counts nothing");
inline constexpr std::array<Message, 5> advice_keys{msg("Required"), msg("Acceptable"), msg("Against a document"),
                                                    msg("Harmful"), msg("Not scored")};
inline constexpr Message lung_warning = msg("This is the lung warning.");
inline constexpr Form why = form("Why: {0}");
inline constexpr Form cited = form("{0}: {1} ({2}, {3}, {4})");
inline constexpr Message single_source = msg("Only this one document says so.");
inline constexpr Message implied = msg("The documents imply this; they do not say it outright.");
inline constexpr std::array<Message, 8> verdicts{
    msg("Right"),      msg("More cautious than needed"), msg("Called too low"), msg("Left out"),
    msg("Acceptable"), msg("Against a document"),        msg("Harmful"),        msg("Not scored")};
inline constexpr Message also_present = msg("Also present, and less urgent:");
inline constexpr Message differences = msg("Where the documents differ, or how they are read:");
inline constexpr Form position = form("{0} ({1}): {2}");
inline constexpr Form scored_as = form("Scored as: {0}");
inline constexpr Form equally_right = form("Equally right: {0}");
inline constexpr Message not_covered = msg("Not covered by the documents, so never scored:");
inline constexpr Message unasked = msg("What you did not ask about:");
inline constexpr Form point = form("The point of this case: {0}");
inline constexpr Form twin = form("Its twin differs in one cue: '{0}' (needlecase practise {1})");
inline constexpr Message not_kept = msg("Not kept yet: this result is only in memory.");

// Which cue decided it
inline constexpr Message cue_question =
    msg("Which cue decided it? A number; Enter skips. Your answer is submitted and stays; this is not scored.");
inline constexpr Form cue_named_right = form("You named the cue that decides: {0}");
inline constexpr Form cue_named_other = form("You named: {0}");
inline constexpr Form cue_documents = form("The documents decide by: {0}");

// Twins
inline constexpr Message twins_offer = msg("'twins' compares this case with its twin.");
inline constexpr Message twins_heading = msg("Twins: what makes the difference");
inline constexpr Form twins_differs = form("Differs. {0}: here {1}; there {2}.");
inline constexpr Form twins_same = form("The same in both. {0}: {1}.");
inline constexpr Form twins_here =
    counted("Here: {1}, {0} hour after the session.", "Here: {1}, {0} hours after the session.");
inline constexpr Form twins_there =
    counted("There: {1}, {0} hour after the session.", "There: {1}, {0} hours after the session.");
inline constexpr Form twins_answer = form("Documents: {0}. You, the last time: {1}, outcome {2}.");
inline constexpr Message twins_none = msg("No two twins were both answered yet.");
inline constexpr Message twins_question = msg("Which pair?");
inline constexpr Form twins_pair = form("{0} / {1}");
inline constexpr Message twins_hours = msg("Hours since the session");

// Going on
inline constexpr Message next_visit = msg("Enter or 'next' shows the next visit.");
inline constexpr Message next_case = msg("Enter or 'next' opens the next case.");

// Exam
inline constexpr Form exam_rules = form(
    "Exam: {0} cases, no feedback until the end. To pass: {1} of 100 or more, no critical miss, at most {2} unsafe.");
inline constexpr Form exam_limit = form("Time for all of it: {0} min.");
inline constexpr Message exam_time_over = msg("The time is over. What was not answered counts as not answered.");
inline constexpr Form exam_result = form("Exam result: {0}.");
inline constexpr Message exam_passed = msg("passed");
inline constexpr Message exam_failed = msg("not passed");
inline constexpr Form exam_counts = form("Score {0} of 100, unsafe {1}, critical misses {2}.");
inline constexpr Form exam_row = form("{0}: {1}, {2} of 100");
inline constexpr Message exam_question = msg("Number of a case for its debrief; Enter ends.");

// The command line
inline constexpr Form no_such_case = form("the library has no case '{0}'{1}");
inline constexpr Form did_you_mean = form("; did you mean '{0}'?");
inline constexpr Message cases_and_mode = msg("name cases, or give --mode, --count or --region, but not both");
inline constexpr Message minutes_without_exam = msg("--minutes is for --mode exam");

}  // namespace nc::words::terminal
