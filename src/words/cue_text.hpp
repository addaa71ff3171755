#pragma once

#include <string>
#include <string_view>

#include "practice/screens/cue_screen.hpp"
#include "words/message.hpp"

// The words of the question 'which cue decided it', and of what the debrief says about it.

namespace nc::words {

inline constexpr Message cue_heading = msg("Which cue decided it?");
inline constexpr Message cue_note =
    msg("Your answer is submitted and stays as it is. This is not scored; the debrief follows at once.");
inline constexpr Message cue_skip = msg("Skip to the debrief");
inline constexpr Message cue_skip_key = msg("Ctrl+Enter skips");
inline constexpr Message cue_choices_name = msg("Cues");

inline constexpr Message cue_named_right = msg("You named the cue that decides");
inline constexpr Message cue_named_other = msg("Another cue decides");
inline constexpr Message cue_you_named = msg("You named");
inline constexpr Message cue_documents = msg("The documents decide by");

/// 'Neck · plain · practice · visit 1 of 3'
std::string cue_meta(const practice::CueScreen& screen);

inline constexpr Message practice_heading = msg("Practice");
inline constexpr Message ask_cue = msg("Ask which cue decided it");
inline constexpr Message ask_cue_note = msg("After Submit and before the debrief. Never scored, never in an exam.");

}  // namespace nc::words
