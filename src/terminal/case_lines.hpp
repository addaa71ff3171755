#pragma once

#include <string>
#include <vector>

#include "practice/screens/case_screen.hpp"
#include "terminal/choice.hpp"
#include "terminal/plain_writer.hpp"

// Says a case in plain lines, and makes the options of the questions about it.

namespace nc::terminal {

/// Returns the regions in words, such as `neck and shoulder`.
std::string region_words(guidance::RegionSet regions);

/// Says everything that is known when a visit begins, and the questions asked so far with their answers.
void say_case(PlainWriter& out, const practice::CaseScreen& screen);

/// Says one question that was asked and the patient's answers to it.
void say_transcript(PlainWriter& out, const practice::TranscriptLine& line);

/// Says each option in a line of its own, with its number from 1.
void say_options(PlainWriter& out, const std::vector<Option>& options);

/// Returns the topics that can be asked about, in the order of `screen.asks`. Those asked already are marked so.
std::vector<Option> topic_options(const practice::CaseScreen& screen);

/// Returns the four urgencies that can be answered, from expected to emergency.
std::vector<Option> urgency_options();

/// Returns the advice that is offered, by its text and in the order of `screen.advice`. Its ids are never shown,
/// because an id tells good advice from bad; VisitDialogue takes a whole id all the same, for scripts.
std::vector<Option> advice_options(const practice::CaseScreen& screen);

/// Asks for advice: what is offered in its groups, and how much of it can be chosen.
void say_advice_question(PlainWriter& out, const practice::CaseScreen& screen);
/// Asks for more advice, without the list.
void say_advice_again(PlainWriter& out, const practice::CaseScreen& screen);

/// Returns the three levels of certainty in words, from the lowest up.
std::vector<Option> certainty_options();

/// Says every answer that this visit has so far, and nothing of what has none: the urgency of each report, the
/// decision, every advice that was chosen, and the certainty.
void say_answers(PlainWriter& out, const practice::CaseScreen& screen);

/// Says the answers so far, for the question whether to submit them.
void say_summary(PlainWriter& out, const practice::CaseScreen& screen);

}  // namespace nc::terminal
