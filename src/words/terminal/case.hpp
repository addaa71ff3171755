#pragma once

#include <array>

#include "words/message.hpp"

// What the terminal face says while a case is worked.

namespace nc::words::terminal {

// A case
inline constexpr Form case_alone = form("Case: {0}");
inline constexpr Form case_of_many = form("Case {0} of {1}: {2}");
inline constexpr Form case_facts = form("{0}.");
inline constexpr Form patient = form("Patient: {0}");
inline constexpr Message first_session = msg("It was the first session.");
inline constexpr Message not_first_session = msg("It was not the first session.");
inline constexpr Form treated = form("Treated: {0}");
inline constexpr Form visit_of_many = form("Visit {0} of {1}.");
inline constexpr Form said_earlier = form("At {0} hours the patient said:");
inline constexpr Form says_now = form("{0} hours after the session the patient says:");
inline constexpr Form exam_rules = form(
    "Exam: {0} cases, no feedback until the end. To pass: {1} of 100 or more, no critical miss, at most {2} unsafe.");
inline constexpr Form exam_limit = form("Time for all of it: {0} min.");
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
inline constexpr Message no_answer = msg("no answer");

// Advice
inline constexpr Message advice_question =
    msg("What do you advise? Numbers, several on a line if you like, or the first words of one. The same number again "
        "drops it. Enter goes on.");
inline constexpr Form advice_most = form("At most {0} can be chosen; {1} chosen so far.");
inline constexpr Form advice_heading = form("{0}:");
inline constexpr Form advice_more_of = form("More advice? {0} of {1} chosen. Enter goes on.");
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
inline constexpr Message answers_so_far = msg("Answered so far at this visit:");
inline constexpr Form summary_advice = form("Advice chosen: {0}.");
inline constexpr Message submit_question =
    msg("Submit? yes. Or go back to: ask, reports, decision, advice, certainty. 'back' takes back the last answer.");
inline constexpr Message submitted_kept = msg("Submitted and kept.");
inline constexpr Message submitted_preview = msg("Submitted. In a preview nothing is recorded.");
inline constexpr Message submitted_unkept = msg("Submitted. It is not kept yet.");
inline constexpr Message taken_back = msg("Taken back.");
inline constexpr Message nothing_to_take_back = msg("There is nothing to take back in this visit.");
inline constexpr Form still_needed = form("Still needed: {0}.");

// Which cue decided it
inline constexpr Message cue_question =
    msg("Which cue decided it? A number; Enter skips. Your answer is submitted and stays; this is not scored.");

}  // namespace nc::words::terminal
