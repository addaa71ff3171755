#pragma once

#include <string>
#include <vector>

#include "practice/screens/case_screen.hpp"
#include "terminal/choice.hpp"
#include "terminal/plain_writer.hpp"

// A case in plain lines: who, when, what was said, and the lists of the questions.

namespace nc::terminal {

/// `neck and shoulder`.
std::string region_words(guidance::RegionSet regions);

/// Everything known when a visit begins, and what was asked so far.
void say_case(PlainWriter& out, const practice::CaseScreen& screen);

/// The patient's answer to one question.
void say_transcript(PlainWriter& out, const practice::TranscriptLine& line);

/// Numbered lines of a list of options.
void say_options(PlainWriter& out, const std::vector<Option>& options);

/// The topics; those asked already say so.
std::vector<Option> topic_options(const practice::CaseScreen& screen);

/// The four urgencies. 'Not covered' is never an answer.
std::vector<Option> urgency_options();

/// The advice offered, by its text. An advice id is understood when typed but never shown: ids tell good advice from
/// bad.
std::vector<Option> advice_options(const practice::CaseScreen& screen);

/// Not very sure, fairly sure, certain.
std::vector<Option> certainty_options();

/// The answers so far, before Submit.
void say_summary(PlainWriter& out, const practice::CaseScreen& screen);

}  // namespace nc::terminal
