#pragma once

#include "words/message.hpp"

// The question 'which cue decided it', and what the debrief says about the answer.

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

}  // namespace nc::words
