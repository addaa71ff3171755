#pragma once

#include <array>

#include "words/message.hpp"

// What the terminal face says throughout a talk: its beginning and end, help, what it could not understand, and the
// question when answers cannot be kept. Plain words, no blame, no exclamation marks.

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
inline constexpr Message preview_greeting = msg("Needlecase, preview of a case. Nothing is recorded.");
inline constexpr Message preview_how =
    msg("Answer each question with a number or a word; the beginning of a word is enough. 'help' tells more, 'quit' "
        "stops.");
inline constexpr Message preview_over = msg("The preview is over. Nothing was recorded.");
/// Behind the note that somebody with an id like this one has answers in the record.
inline constexpr Form other_trainee = form("To be the other one, type 'quit' and start again with --trainee '{0}'.");
inline constexpr Form other_cohort = form("To use the other one, type 'quit' and start again with --cohort '{0}'.");
inline constexpr Message stopped_kept = msg("Stopped. Every answer is kept.");
/// The command stands in the line below.
inline constexpr Message stopped_open = msg("Stopped. Every answer is kept, and the open case can be continued:");
/// After the person chose another file for the answers.
inline constexpr Form kept_elsewhere = form(
    "What you answered since your answers could not be kept is in {0}, with the whole sitting that it belongs to.");
inline constexpr Message stopped_unkept = msg("Stopped. Answers that were not kept are lost with this run.");
inline constexpr Message input_ended = msg("The input has ended.");
inline constexpr Form notice_format = form("Note: {0}");

// Help
inline constexpr std::array<Message, 6> help_lines{
    msg("A number or a word answers the question; the beginning of a word is enough."),
    msg("Enter alone goes on where an answer is not needed, or keeps the answer shown as 'now'."),
    msg("'back' takes back the last answer of this visit. What was asked stays asked."),
    msg("'ask' and a topic asks the patient at any time, for example 'ask skin'."),
    msg("'case' reads the case again, 'help' this list, 'about' what this program is."),
    msg("'submit' submits the visit when everything needed is answered."),
};
inline constexpr Message help_remarks =
    msg("Lines that begin with # are skipped, so that a file of answers can hold remarks.");
inline constexpr Message help_quit = msg("'quit' stops. The case stays open and can be continued later.");
inline constexpr Message help_quit_preview = msg("'quit' stops the preview.");

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

}  // namespace nc::words::terminal
